import { type Block, code, details, heading, type Inline, list, paragraph, table } from './document.ts';
import type { ChangeGroup } from './group-changes.ts';
import { cutDiff, type Limits } from './limits.ts';
import { actionLabel, counted, objectName, whereabouts } from './phrases.ts';
import { isQuiet, quietUpdates } from './quiet-updates.ts';
import { shorten } from './visible.ts';

/** The changes that a reviewer should look at first, each with the reason. */
export function dangersSection(groups: readonly ChangeGroup[], limits: Limits): Block[] {
  const dangers = groups.filter(({ change }) => change.action !== 'create' && change.action !== 'update');
  if (dangers.length === 0) return [];
  const rows = dangers
    .slice(0, limits.important)
    .map((group) => [...nameCells(group), [shorten(group.change.reasons.join(' '), limits.text)]]);
  return [
    heading('Look at these first'),
    ...table(['Action', 'Object', 'Kustomization', 'Why'], rows),
    ...more(dangers.length - rows.length),
  ];
}

/** Every change: a folded diff for as many as the limits allow, and a row for the others. */
export function changesSection(groups: readonly ChangeGroup[], limits: Limits): Block[] {
  if (groups.length === 0) return [];
  const loud = groups.filter((group) => !isQuiet(group));
  const withDiff = loud.slice(0, limits.diffs);
  const others = loud.slice(withDiff.length);
  const rows = others.slice(0, limits.rows).map(nameCells);
  return [
    heading('Changes'),
    ...withDiff.map((group) => changeDetails(group, limits)),
    ...(others.length === 0
      ? []
      : [paragraph(`The diffs of ${counted(others.length, 'change')} are left out:`)]),
    ...table(['Action', 'Object', 'Kustomization'], rows),
    ...more(others.length - rows.length),
    ...quietUpdates(groups.filter(isQuiet), limits),
  ];
}

function changeDetails(group: ChangeGroup, limits: Limits): Block {
  const { action, diff, omitted = [], reasons, replacedBy, routine } = group.change;
  const summary: Inline[] = [
    `${actionLabel(action)} `,
    objectName(group.change),
    ' in ',
    ...whereabouts(group),
    ...(routine ? [' · routine'] : []),
  ];
  const blocks: Block[] = list(reasons.map((reason) => ({ content: [shorten(reason, limits.text)] })));
  const { text, hiddenLines } = cutDiff(diff, limits.diff);
  const isSame = diff === '' && omitted.length === 0 && replacedBy === undefined;
  if (isSame) blocks.push(paragraph('The object itself stays as it is.'));
  if (text !== '') blocks.push(code('diff', text));
  if (hiddenLines > 0) blocks.push(paragraph(`${counted(hiddenLines, 'more line')} of this diff left out.`));
  if (omitted.length > 0) blocks.push(omittedParagraph(omitted, diff === '', limits));
  return details(summary, blocks);
}

/** What differs without being in the diff, by name. */
function omittedParagraph(omitted: readonly string[], alone: boolean, { text }: Limits): Block {
  const names = shorten(omitted.join(', '), text);
  return paragraph(alone ? `Nothing differs but ${names}.` : `Differs too, and is not shown: ${names}.`);
}

function nameCells(group: ChangeGroup): Inline[][] {
  return [[actionLabel(group.change.action)], [objectName(group.change)], whereabouts(group)];
}

function more(count: number): Block[] {
  return count === 0 ? [] : [paragraph(`And ${counted(count, 'more change')}.`)];
}
