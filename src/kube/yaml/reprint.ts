import { failAt } from './errors.ts';
import { refold } from './folded.ts';
import type { ScalarNode } from './node.ts';
import { analyze } from './printer/analyze.ts';
import { SPACE } from './reader/characters.ts';
import { blockAllowed } from './string-style.ts';

/**
 * What is left of a string once kustomize has printed it in the style of its node and read it back, and written it as
 * JSON and read that as YAML. Throws `YamlError` where it could not read what it had printed.
 */
export function reprint(node: ScalarNode, text: string, inFlow: boolean): string {
  if (inFlow) return readJsonString(node, text);
  const block =
    node.style === 'literal' || node.style === 'folded' || (node.style === 'plain' && text.includes('\n'));
  if (block && text.startsWith('\t') && blockAllowed(analyze(text))) {
    failAt(node, 'yaml: found a tab character where an indentation space is expected');
  }
  return readJsonString(node, node.style === 'folded' ? refold(text) : text);
}

/** JSON holds these characters as they are, and YAML does not allow them. */
const NOT_ALLOWED = /[\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** Throws `YamlError` for a text that YAML cannot read from JSON. */
export function checkJsonString(node: ScalarNode, text: string): void {
  if (NOT_ALLOWED.test(text)) failAt(node, 'yaml: control characters are not allowed');
}

const NEXT_LINE = '\x85';

function readJsonString(node: ScalarNode, text: string): string {
  checkJsonString(node, text);
  return text.includes(NEXT_LINE) ? foldNextLines(node, text) : text;
}

/** U+0085 is a line break to YAML, and so folded, together with the spaces around it. */
function foldNextLines(node: ScalarNode, text: string): string {
  if (/\x85(?:---|\.\.\.)[ \x85]/.test(text)) failAt(node, 'yaml: found unexpected document indicator');
  const [first = '', ...lines] = text.split(NEXT_LINE);
  const last = lines.pop() ?? '';
  let folded = trimEnd(first);
  let breaks = 1;
  for (const line of lines) {
    const content = trimEnd(trimStart(line));
    if (content !== '') {
      folded += foldBreaks(breaks) + content;
      breaks = 0;
    }
    breaks++;
  }
  return folded + foldBreaks(breaks) + trimStart(last);
}

function foldBreaks(count: number): string {
  return count === 1 ? ' ' : '\n'.repeat(count - 1);
}

function trimStart(text: string): string {
  let from = 0;
  while (text.charCodeAt(from) === SPACE) from++;
  return text.slice(from);
}

function trimEnd(text: string): string {
  let to = text.length;
  while (text.charCodeAt(to - 1) === SPACE) to--;
  return text.slice(0, to);
}
