import { LINE_SEPARATOR, PARAGRAPH_SEPARATOR } from './characters.ts';
import type { Cursor } from './cursor.ts';

/** Steps over one line break; returns LF for it, or itself for LS and PS. */
export function breakText(cursor: Cursor): string {
  const code = cursor.peek();
  cursor.breakLine();
  if (code === LINE_SEPARATOR) return '\u2028';
  return code === PARAGRAPH_SEPARATOR ? '\u2029' : '\n';
}

/** What a line break and the further ones behind it mean inside a scalar: one alone is a space. */
export function foldBreaks(first: string, more: string): string {
  if (first !== '\n') return first + more;
  return more === '' ? ' ' : more;
}
