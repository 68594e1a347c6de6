import type { Finding } from '../../checks/finding.ts';
import { type Block, details, heading, type ListItem, list, paragraph } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import { type AlikeFinding, alikeFindings, namedPlaces } from '../grouping/alike-findings.ts';
import { groupBy } from '../grouping/group-by.ts';
import { counted, environmentNames, placeName } from '../wording/phrases.ts';
import type { RuleName } from '../wording/rule-name.ts';

/** From how many findings of one rule on only the first few are in the open. */
const MANY = 6;
const SHOWN_OF_MANY = 3;

/** What the sections about findings need beside them. */
export interface FindingsView {
  limits: Limits;
  ruleName: RuleName;
  /** How many environments the plan has. */
  total: number;
}

/** What a reader may skip. What a change does to the checks themselves is not among it. */
export function isRemark({ severity, rule }: Finding): boolean {
  return severity === 'info' && !rule.startsWith('config/');
}

/** The errors and warnings that the change brings. Of many that one rule finds, the first ones, and the others folded. */
export function problemsSection(findings: readonly Finding[], view: FindingsView): Block[] {
  if (findings.length === 0) return [];
  const groups = [
    ...groupBy(alikeFindings(findings), ({ severity, rule }) => `${severity} ${rule}`).values(),
  ];
  const open = groups.flatMap((group) => (group.length < MANY ? group : group.slice(0, SHOWN_OF_MANY)));
  const { important } = view.limits;
  const shown = open.slice(0, important);
  let room = important - shown.length;
  const left = open.slice(shown.length);
  const folded = groups.flatMap((group) => {
    if (group.length < MANY) return [];
    const rest = group.slice(SHOWN_OF_MANY);
    const below = rest.slice(0, room);
    room -= below.length;
    left.push(...rest.slice(below.length));
    const [first] = below;
    if (first === undefined) return [];
    const { severity, rule } = first;
    return details(
      [`${below.length} more of `, view.ruleName(rule), `, ${severity}`],
      findingList(below, view),
    );
  });
  const errors = left.filter(({ severity }) => severity === 'error').length;
  const rest = `And ${counted(left.length, 'more finding')}, ${counted(errors, 'error')} among them.`;
  return [
    heading('Findings'),
    ...findingList(shown, view),
    ...folded,
    ...(left.length === 0 ? [] : [paragraph(rest)]),
  ];
}

/** Findings in a list. A remedy that is the same as that of the finding before is said once. */
export function findingList(findings: readonly AlikeFinding[], view: FindingsView): Block[] {
  return list(findings.map((finding, at) => findingItem(finding, findings[at - 1]?.help, view)));
}

function findingItem(finding: AlikeFinding, helpBefore: string | undefined, view: FindingsView): ListItem {
  const { severity, rule, message, places, environments, help, related = [] } = finding;
  const { text, rows } = view.limits;
  const items: ListItem[] = related.slice(0, rows).map((other) => ({
    content: [`${shorten(other.message, text)}: `, placeName(other.location, view.limits)],
  }));
  if (related.length > items.length) items.push({ content: [`and ${related.length - items.length} more`] });
  if (help !== undefined && help !== helpBefore) items.push({ content: [shorten(help, text)] });
  const where = shorten(environmentNames(environments, view.total), text);
  return {
    content: [
      { strong: severity },
      ' ',
      view.ruleName(rule),
      environments.length === 0 ? '' : ` (${where})`,
      `: ${shorten(message, text)}`,
      ...namedPlaces(places, view.limits),
    ],
    items,
  };
}
