import type { ScalarStyle } from './node.ts';
import { type Analysis, analyze, needsQuotes } from './printer/analyze.ts';

/** The style in which go-yaml v3 writes a string as a value of a block collection. */
export function stringStyle(text: string): ScalarStyle {
  if (text === '') return 'double';
  const found = analyze(text);
  if (text.includes('\n')) return blockAllowed(found) ? 'literal' : 'double';
  if (needsQuotes(text)) return 'double';
  if (!found.plainForbidden && !found.tab && !found.special) return 'plain';
  return found.breakSpace || found.spaceBreak || found.tab || found.special ? 'double' : 'single';
}

/** Whether go-yaml v3 can write a text as a block scalar. */
export function blockAllowed({ trailingSpace, spaceBreak, special }: Analysis): boolean {
  return !trailingSpace && !spaceBreak && !special;
}
