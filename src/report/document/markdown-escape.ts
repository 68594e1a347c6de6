import type { Inline } from './document.ts';
import { oneLine, visible } from './visible.ts';

/** Nobody sees it, and GitHub does not read across it. */
const WORD_JOINER = '\u2060';

/** Where GitHub reads a mention, an issue or an address in text: the joiner goes behind the match. */
const REFERENCES = /[@#](?=\w)|:(?=\/\/)|gh-(?=\d)|www(?=\.)/gi;

/** What GitHub takes for a commit; fewer digits are none. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
const LEADING_DIGITS = /.{6}(?=.)/g;

/** What Markdown or HTML reads in the middle of a line; `|` ends the cell of a table. */
const SPECIAL = /[\\`*_[\]!~$#&<>|]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '|': '&#124;',
};

/** Inline content as GitHub-flavoured Markdown on one line. Here and in `inlineHtml` text is escaped, and nowhere else. */
export function inlineMarkdown(content: readonly Inline[], place: 'line' | 'cell' = 'line'): string {
  const text = content
    .map((inline) => {
      if (typeof inline === 'string') return escapeText(inline);
      if ('code' in inline) {
        // A pipe ends a cell even in code, and a backslash before it does not reliably help.
        const inCell = place === 'cell' && inline.code.includes('|');
        const text = inCell ? escapeText(inline.code) : codeSpan(inline.code);
        return inline.url === undefined ? text : `[${text}](<${encodeUrl(inline.url)}>)`;
      }
      if ('strong' in inline) return `**${escapeText(inline.strong.trim())}**`;
      return `[${escapeText(inline.link)}](<${encodeUrl(inline.url)}>)`;
    })
    .join('')
    .trim();
  // At the start of a line these begin a list.
  return text.replace(/^[-+]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Inline content as HTML on one line, for `<summary>`, in which Markdown is not read. */
export function inlineHtml(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (typeof inline === 'string') return escapeHtml(unlink(inline));
      if ('code' in inline) {
        const text = `<code>${escapeHtml(oneLine(inline.code))}</code>`;
        return inline.url === undefined ? text : anchor(inline.url, text);
      }
      if ('strong' in inline) return `<b>${escapeHtml(unlink(inline.strong))}</b>`;
      return anchor(inline.url, escapeHtml(unlink(inline.link)));
    })
    .join('');
}

function anchor(url: string, html: string): string {
  return `<a href="${escapeHtml(encodeUrl(url))}">${html}</a>`;
}

/** A fenced block; the fence is longer than any run of backticks in the text. */
export function fencedCode(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  return `${fence}${language}\n${visible(ended)}${fence}`;
}

function escapeText(text: string): string {
  return unlink(text).replace(SPECIAL, (character) => ENTITIES[character] ?? `\\${character}`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + padding + line + padding + fence;
}

/** Text on one line in which GitHub finds nothing to link. */
function unlink(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(COMMIT, (commit) => commit.replace(LEADING_DIGITS, `$&${WORD_JOINER}`))
    .replace(REFERENCES, `$&${WORD_JOINER}`);
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

function encodeUrl(url: string): string {
  return new URL(url).href.replaceAll('\\', '%5C');
}
