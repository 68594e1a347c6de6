import { alikeFindings } from './alike-findings.ts';
import type { DangerRow } from './danger-rows.ts';
import { type Block, details, heading, type Inline, paragraph, table } from './document.ts';
import type { Limits } from './limits.ts';
import { actionLabel, codeList, counted, environmentNames, heldBack, whereabouts } from './phrases.ts';
import type { RuleName } from './rule-name.ts';
import { shorten } from './visible.ts';

const HEADER = ['Action', 'Object', 'Kustomization', 'Why'];

/** The worst come first; further ones are folded. */
const OPEN_ROWS = 25;

/** The changes that a reviewer should look at first, each with the reason and with what the rules say of it. */
export function dangersSection(rows: readonly DangerRow[], limits: Limits, ruleName: RuleName): Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, limits.important).map((row) => cells(row, limits, ruleName));
  const left = rows.slice(shown.length).reduce((sum, { objects }) => sum + objects.length, 0);
  return [
    heading('Look at these first'),
    ...table(HEADER, shown.slice(0, OPEN_ROWS)),
    ...(shown.length <= OPEN_ROWS
      ? []
      : [details([`${shown.length - OPEN_ROWS} more to look at`], table(HEADER, shown.slice(OPEN_ROWS)))]),
    ...(left === 0 ? [] : [paragraph(`And ${counted(left, 'more change')}.`)]),
  ];
}

function cells({ group, findings, objects }: DangerRow, limits: Limits, ruleName: RuleName): Inline[][] {
  const { change } = group;
  const found = alikeFindings(findings).flatMap(
    ({ severity, rule, message, help, environments }): Inline[] => [
      { strong: severity },
      ' ',
      ruleName(rule),
      group.places.every(({ environment }) => environments.includes(environment))
        ? ''
        : ` (${shorten(environmentNames(environments, group.total), limits.text)})`,
      `: ${shorten([message, help].filter((part) => part !== undefined).join(' '), limits.text)} `,
    ],
  );
  return [
    [actionLabel(change.action)],
    [objects.length === 1 ? '' : `${objects.length} objects: `, ...codeList(objects, limits)],
    whereabouts(group, limits),
    [...found, shorten(change.reasons.join(' '), limits.text), ' ', ...heldBack(change, limits)],
  ];
}
