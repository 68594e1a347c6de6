import type { Finding } from '../checks/finding.ts';
import { type Block, details, heading, type Inline, type ListItem, list, paragraph } from './document.ts';
import type { Limits } from './limits.ts';
import { counted, placeName } from './phrases.ts';
import { shorten } from './visible.ts';

/** What a pull request does not bring is named, up to this many; a repository can have hundreds. */
const MAX_EXISTING = 20;

/** The findings that the change brings, remarks folded, and those that were there before, folded and short. */
export function findingsSection(findings: readonly Finding[], limits: Limits): Block[] {
  const brought = findings.filter(({ existing }) => !existing);
  const existing = findings.filter((finding) => finding.existing);
  const problems = brought.filter((finding) => !isRemark(finding));
  const remarks = brought.filter(isRemark);
  const blocks: Block[] = [];
  if (problems.length > 0) blocks.push(heading('Findings'), ...findingList(problems, limits));
  if (remarks.length > 0) {
    blocks.push(
      details(
        [counted(remarks.length, 'remark')],
        findingList(remarks, { ...limits, important: limits.rows }),
      ),
    );
  }
  if (existing.length > 0) {
    const summary = `${counted(existing.length, 'finding')} that this change does not bring`;
    const important = Math.min(limits.rows, MAX_EXISTING);
    const problemsBefore = existing.filter(({ severity }) => severity !== 'info');
    const left = existing.length - problemsBefore.length;
    blocks.push(
      details(
        [summary],
        [
          ...findingList(problemsBefore, { ...limits, important }),
          ...(left === 0 ? [] : [paragraph(`${counted(left, 'remark')} not listed.`)]),
        ],
      ),
    );
  }
  return blocks;
}

/** What a reader may skip. What a change does to the checks themselves is not among it. */
function isRemark({ severity, rule }: Finding): boolean {
  return severity === 'info' && !rule.startsWith('config/');
}

/** The first findings as a list; the others are counted. */
function findingList(findings: readonly Finding[], limits: Limits): Block[] {
  const shown = findings.slice(0, limits.important);
  const left = findings.slice(shown.length);
  const errors = left.filter(({ severity }) => severity === 'error').length;
  const rest = `And ${counted(left.length, 'more finding')}, ${counted(errors, 'error')} among them.`;
  return [
    ...list(shown.map((finding) => findingItem(finding, limits))),
    ...(left.length === 0 ? [] : [paragraph(rest)]),
  ];
}

function findingItem(finding: Finding, { text, rows }: Limits): ListItem {
  const { severity, rule, message, location, environments, help, related = [] } = finding;
  const place: Inline[] = location === undefined ? [] : [' — ', placeName(location)];
  const items: ListItem[] = related
    .slice(0, rows)
    .map((other) => ({ content: [`${shorten(other.message, text)}: `, placeName(other.location)] }));
  if (related.length > items.length) items.push({ content: [`and ${related.length - items.length} more`] });
  if (help !== undefined) items.push({ content: [shorten(help, text)] });
  return {
    content: [
      { strong: severity },
      ' ',
      { code: rule },
      environments.length === 0 ? '' : ` (${shorten(environments.join(', '), text)})`,
      `: ${shorten(message, text)}`,
      ...place,
    ],
    items,
  };
}
