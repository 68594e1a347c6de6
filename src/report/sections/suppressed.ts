import type { SuppressedFinding } from '../../checks/finding.ts';
import { compareText } from '../../kube/order.ts';
import {
  type Block,
  details,
  heading,
  type Inline,
  type ListItem,
  list,
  paragraph,
} from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import { counted, environmentNames, placeName } from '../wording/phrases.ts';
import type { FindingsView } from './findings.ts';

/** What was suppressed before is named, up to this many. */
const MAX_KNOWN = 50;

/** What the change itself suppresses, in full view, and what was suppressed before, folded and short. */
export function suppressedSection(suppressed: readonly SuppressedFinding[], view: FindingsView): Block[] {
  const { limits } = view;
  const added = suppressed.filter(({ suppression }) => suppression.added);
  const known = suppressed.filter(({ suppression }) => !suppression.added);
  const blocks: Block[] = [];
  if (added.length > 0) {
    const items = added.slice(0, limits.important).map((one) => addedItem(one, view));
    blocks.push(heading('Suppressed by this change'), ...list(items), ...more(added.length - items.length));
  }
  if (known.length > 0) {
    const explained = known.filter(({ suppression }) => suppression.by !== 'off');
    const items = explained.slice(0, Math.min(limits.rows, MAX_KNOWN)).map((one) => knownItem(one, view));
    blocks.push(
      details(
        [`${counted(known.length, 'finding')} suppressed`],
        [...list(items), ...more(explained.length - items.length), ...offParagraph(known, limits)],
      ),
    );
  }
  return blocks;
}

function addedItem({ finding, suppression }: SuppressedFinding, view: FindingsView): ListItem {
  const { limits } = view;
  const length = limits.text;
  const { severity, message } = finding;
  const why: Inline[] = [reasonOf(suppression, length), ' — ', placeName(suppression.location, limits)];
  return {
    content: [
      `${severity} `,
      ...whereabouts(finding, view),
      `: ${shorten(message, length)}`,
      ...(finding.location === undefined ? [] : [' — ', placeName(finding.location, limits)]),
    ],
    items: [{ content: why }],
  };
}

function knownItem({ finding, suppression }: SuppressedFinding, view: FindingsView): ListItem {
  const { limits } = view;
  const place: Inline[] = finding.location === undefined ? [] : [' — ', placeName(finding.location, limits)];
  return {
    content: [...whereabouts(finding, view), ...place, `: ${reasonOf(suppression, limits.text)}`],
  };
}

function whereabouts(
  { rule, environments }: SuppressedFinding['finding'],
  { ruleName, total, limits }: FindingsView,
): Inline[] {
  return [ruleName(rule), ` (${shorten(environmentNames(environments, total), limits.text)})`];
}

function reasonOf({ reason = 'the rule is off' }: SuppressedFinding['suppression'], length: number): string {
  return shorten(reason, length);
}

/** Rules that are off are many at once, and nobody asks for each: they are counted. */
function offParagraph(suppressed: readonly SuppressedFinding[], { text }: Limits): Block[] {
  const counts = new Map<string, number>();
  for (const { finding, suppression } of suppressed) {
    if (suppression.by === 'off') counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const rules = [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([rule, count]) => `${rule} (${count})`);
  return [paragraph(`Rules that are off: ${shorten(rules.join(', '), text)}.`)];
}

function more(count: number): Block[] {
  return count === 0 ? [] : [paragraph(`And ${counted(count, 'more finding')}.`)];
}
