import type { Finding } from '../../checks/finding.ts';
import { type Block, details, type ListItem, list, paragraph } from '../document/document.ts';
import { shorten } from '../document/visible.ts';
import { type AlikeFinding, alikeFindings, namedPlaces } from '../grouping/alike-findings.ts';
import { groupBy } from '../grouping/group-by.ts';
import { counted, environmentNames } from '../wording/phrases.ts';
import { type FindingsView, findingList } from './findings.ts';

/** UTF-16 code units of what a finding says that the change does not bring. */
const EXISTING_TEXT = 300;

/** The remarks that the change brings, folded, those of one rule together. */
export function remarksSection(findings: readonly Finding[], view: FindingsView): Block[] {
  if (findings.length === 0) return [];
  const alike = alikeFindings(findings);
  const items = [...groupBy(alike, ({ rule }) => rule)].map(([rule, group]) => ({
    content: [view.ruleName(rule), `: ${counted(group.length, 'remark')}`],
    items: remarkItems(group, view),
  }));
  return [details([counted(alike.length, 'remark')], list(items))];
}

function remarkItems(group: readonly AlikeFinding[], view: FindingsView): ListItem[] {
  const { text, remarks } = view.limits;
  const shown = group.slice(0, remarks).map(({ message, environments, places }) => {
    const where = shorten(environmentNames(environments, view.total), text);
    return { content: [`(${where}) ${shorten(message, text)}`, ...namedPlaces(places, view.limits)] };
  });
  const left = group.length - shown.length;
  return left === 0 || shown.length === 0 ? shown : [...shown, { content: [`and ${left} more`] }];
}

/**
 * What was there before the change, folded and short, since a repository can have hundreds: its errors, and how many of
 * each rule there are.
 */
export function existingSection(findings: readonly Finding[], view: FindingsView): Block[] {
  if (findings.length === 0) return [];
  const summary = `${counted(findings.length, 'finding')} that this change does not bring`;
  const others = 'flux-plan check lists them all.';
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ help: _, related: __, ...finding }) => finding);
  const shown = errors.slice(0, view.limits.existing);
  const short = { ...view, limits: { ...view.limits, text: Math.min(view.limits.text, EXISTING_TEXT) } };
  const rest = findings.filter((finding) => finding.severity !== 'error' || shown.length < errors.length);
  if (view.limits.existing === 0) return [paragraph(`${summary}: ${severities(findings)}. ${others}`)];
  const counts = [...groupBy(rest, ({ rule }) => rule)].map(([rule, group]) => ({
    content: [view.ruleName(rule), `: ${severities(group)}`],
  }));
  return [
    details(
      [`${summary}: ${severities(findings)}`],
      [...findingList(alikeFindings(shown), short), ...list(counts), paragraph(others)],
    ),
  ];
}

/** `1 error, 2 warnings`. */
function severities(findings: readonly Finding[]): string {
  const count = (wanted: Finding['severity'], one: string): string[] => {
    const number = findings.filter(({ severity }) => severity === wanted).length;
    return number === 0 ? [] : [counted(number, one)];
  };
  return [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'remark')].join(', ');
}
