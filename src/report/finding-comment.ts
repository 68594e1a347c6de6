import type { Finding } from '../checks/finding.ts';
import { type Block, list, paragraph } from './document/document.ts';
import { NO_LIMITS } from './document/limits.ts';
import { printMarkdown } from './document/markdown-print.ts';
import { shorten } from './document/visible.ts';
import { placeName } from './wording/phrases.ts';
import { ruleNames } from './wording/rule-name.ts';

/** UTF-16 code units of each sentence: a comment holds 65,536, and escaping can make a sentence ten times as long. */
const MAX_TEXT = 2000;
const MAX_RELATED = 10;

/** One finding as Markdown, for a comment at its place; `rulesUrl` is the page that documents the rules, if known. */
export function findingComment(finding: Finding, rulesUrl?: string): string {
  const { severity, rule, environments, message, related = [], help } = finding;
  const places = related.slice(0, MAX_RELATED).map((other) => ({
    content: [`${shorten(other.message, MAX_TEXT)}: `, placeName(other.location, NO_LIMITS)],
  }));
  const names = shorten(environments.join(', '), MAX_TEXT);
  const blocks: Block[] = [
    paragraph(
      { strong: severity },
      ' ',
      ruleNames(rulesUrl)(rule),
      ` (${names}): ${shorten(message, MAX_TEXT)}`,
    ),
    ...list(places),
    ...(help === undefined ? [] : [paragraph(shorten(help, MAX_TEXT))]),
  ];
  return printMarkdown(blocks) ?? '';
}
