import {
  type Block,
  code,
  details,
  heading,
  type Inline,
  list,
  paragraph,
  table,
} from '../document/document.ts';
import { cutDiff, type Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import { groupBy } from '../grouping/group-by.ts';
import type { ChangeGroup } from '../grouping/group-changes.ts';
import {
  actionLabel,
  codeList,
  counted,
  heldBack,
  objectName,
  ownersOf,
  whereabouts,
  whereaboutsOfAll,
} from '../wording/phrases.ts';
import { isQuiet, quietUpdates } from './quiet-updates.ts';

/**
 * Every change: a folded diff for as many as the limits allow, and a row for the others. The reasons of those in
 * `explained` are said elsewhere.
 */
export function changesSection(
  bundles: readonly (readonly ChangeGroup[])[],
  explained: ReadonlySet<ChangeGroup>,
  limits: Limits,
): Block[] {
  if (bundles.length === 0) return [];
  const loud = bundles.filter(([group]) => !isQuiet(group!));
  const withDiff = loud.slice(0, limits.diffs);
  const others = loud.slice(withDiff.length).flat();
  const rows = others.slice(0, limits.rows).map((group) => nameCells(group, limits));
  return [
    heading('Changes'),
    ...withDiff.map((bundle) => changeDetails(bundle, explained.has(bundle[0]!), limits)),
    ...(others.length === 0
      ? []
      : [paragraph(`The diffs of ${counted(others.length, 'change')} are left out:`)]),
    ...table(['Action', 'Object', 'Kustomization'], rows),
    ...more(others.length - rows.length),
    ...quietUpdates(bundles.flat().filter(isQuiet), limits),
  ];
}

function changeDetails(bundle: readonly ChangeGroup[], isExplained: boolean, limits: Limits): Block {
  const [group] = bundle as [ChangeGroup];
  const { action, diff, omitted = [], reasons, replacedBy, routine } = group.change;
  const items = reasons.map((reason) => ({ content: [shorten(reason, limits.text)] as Inline[] }));
  const held = heldBack(group.change, limits);
  if (held.length > 0) items.push({ content: held });
  const blocks: Block[] = isExplained ? [] : list(items);
  if (bundle.length > 1) blocks.push(paragraph(...bundledObjects(bundle, limits), '.'));
  const { text, hiddenLines } = cutDiff(diff, limits.diff);
  const isSame = diff === '' && omitted.length === 0 && replacedBy === undefined;
  if (isSame) blocks.push(paragraph('The object itself stays as it is.'));
  if (text !== '') blocks.push(code('diff', text));
  if (bundle.length > 1) {
    blocks.push(paragraph('As in the first of them: the lines around the change may differ in the others.'));
  } else if (group.shownAsIn !== undefined) {
    const place = shorten(group.shownAsIn, limits.text);
    blocks.push(paragraph(`As in ${place}: the lines around the change differ elsewhere.`));
  }
  if (hiddenLines > 0) blocks.push(paragraph(`${counted(hiddenLines, 'more line')} of this diff left out.`));
  if (omitted.length > 0) blocks.push(omittedParagraph(omitted, diff === '', limits));
  return details(
    [
      `${actionLabel(action)} `,
      ...(bundle.length > 1 ? [`${bundle.length} objects alike: `] : []),
      objectName(group.change, limits),
      ...(bundle.length > 1 ? [` and ${bundle.length - 1} more`] : []),
      ' in ',
      ...whereaboutsOfAll(bundle, limits),
      ...(routine ? [' · routine'] : []),
      ...(group.change.heldBackBy === undefined ? [] : [', held back']),
    ],
    blocks,
  );
}

/** What differs without being in the diff, by name. */
function omittedParagraph(omitted: readonly string[], alone: boolean, { text }: Limits): Block {
  const names = shorten(omitted.join(', '), text);
  return paragraph(alone ? `Nothing differs but ${names}.` : `Differs too, and is not shown: ${names}.`);
}

/** The objects of a bundle by their Kustomizations, the first one's first. */
function bundledObjects(bundle: readonly ChangeGroup[], limits: Limits): Inline[] {
  const byOwner = groupBy(bundle, ownersOf);
  const owners = [...byOwner].slice(0, limits.names);
  const parts = owners.flatMap(([owner, groups], at): Inline[] => [
    at === 0 ? '' : '; ',
    ...codeList(
      groups.map(({ change }) => objectName(change, limits).code),
      limits,
    ),
    ' in ',
    { code: shorten(owner, limits.text) },
  ]);
  return byOwner.size === owners.length ? parts : [...parts, `; and in ${byOwner.size - owners.length} more`];
}

function nameCells(group: ChangeGroup, limits: Limits): Inline[][] {
  return [[actionLabel(group.change.action)], [objectName(group.change, limits)], whereabouts(group, limits)];
}

function more(count: number): Block[] {
  return count === 0 ? [] : [paragraph(`And ${counted(count, 'more change')}.`)];
}
