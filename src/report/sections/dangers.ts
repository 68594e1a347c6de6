import { type Block, details, heading, type Inline, paragraph, table } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import { alikeFindings } from '../grouping/alike-findings.ts';
import type { DangerRow } from '../grouping/danger-rows.ts';
import { objectList } from '../wording/object-list.ts';
import { actionLabel, counted, environmentNames, heldBack, whereaboutsOfAll } from '../wording/phrases.ts';
import type { RuleName } from '../wording/rule-name.ts';

const HEADER = ['Action', 'Object', 'Kustomization', 'Why'];

/** The worst come first; further ones are folded. */
const OPEN_ROWS = 25;

/** The changes that a reviewer should look at first, each with the reason and with what the rules say of it. */
export function dangersSection(rows: readonly DangerRow[], limits: Limits, ruleName: RuleName): Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, limits.important).map((row) => cells(row, limits, ruleName));
  const left = rows.slice(shown.length).reduce((sum, { groups }) => sum + groups.length, 0);
  return [
    heading('Look at these first'),
    ...table(HEADER, shown.slice(0, OPEN_ROWS)),
    ...(shown.length <= OPEN_ROWS
      ? []
      : [details([`${shown.length - OPEN_ROWS} more to look at`], table(HEADER, shown.slice(OPEN_ROWS)))]),
    ...(left === 0 ? [] : [paragraph(`And ${counted(left, 'more change')}.`)]),
  ];
}

function cells({ groups, findings, reasons }: DangerRow, limits: Limits, ruleName: RuleName): Inline[][] {
  const [{ change, places, total }, ...others] = groups;
  const found = alikeFindings(findings).flatMap(
    ({ severity, rule, message, help, environments }): Inline[] => [
      { strong: severity },
      ' ',
      ruleName(rule),
      places.every(({ environment }) => environments.includes(environment))
        ? ''
        : ` (${shorten(environmentNames(environments, total), limits.text)})`,
      `: ${shorten([message, help].filter((part) => part !== undefined).join(' '), limits.text)} `,
    ],
  );
  return [
    [actionLabel(change.action)],
    objectList([change, ...others.map((group) => group.change)], limits),
    whereaboutsOfAll(groups, limits),
    [...found, shorten(reasons.join(' '), limits.text), ' ', ...heldBack(change, limits)],
  ];
}
