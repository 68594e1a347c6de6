import { BACKSLASH, DOUBLE_QUOTE, hexDigit, isBlank, isBreak, SINGLE_QUOTE } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { breakText, foldBreaks } from './line-folding.ts';

/** Reads a single- or double-quoted scalar; the cursor stands on the opening quote. Returns the unescaped text. */
export function scanQuoted(cursor: Cursor): string {
  const { text } = cursor;
  const quote = cursor.peek();
  const context = cursor.line;
  let from = ++cursor.at;
  let content = '';
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === quote) {
      content += text.slice(from, cursor.at++);
      if (quote === DOUBLE_QUOTE || text.charCodeAt(cursor.at) !== SINGLE_QUOTE) return content;
      from = cursor.at++;
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      content += text.slice(from, cursor.at);
      content += scanEscape(cursor, context);
      from = cursor.at;
    } else if (isBreak(code)) {
      content += text.slice(from, beforeBlanks(text, from, cursor.at));
      content += foldBreaks(breakText(cursor), scanBreaks(cursor, context));
      from = cursor.at;
    } else if (Number.isNaN(code)) {
      cursor.failScan('found unexpected end of stream', { context });
    } else {
      cursor.at++;
    }
  }
}

/** The blanks at a line's end are no content. */
function beforeBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Steps over line breaks and indentation. */
function scanBreaks(cursor: Cursor, context: number): string {
  let breaks = '';
  for (;;) {
    if (isBlank(cursor.peek())) cursor.at++;
    else if (isBreak(cursor.peek())) breaks += breakText(cursor);
    else break;
  }
  if (cursor.atDocumentMarker()) cursor.failScan('found unexpected document indicator', { context });
  return breaks;
}

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const HEX_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function scanEscape(cursor: Cursor, context: number): string {
  const { text } = cursor;
  const name = text.charAt(cursor.at + 1);
  if (isBreak(name.charCodeAt(0))) {
    cursor.at++;
    cursor.breakLine();
    return scanBreaks(cursor, context);
  }
  const simple = SIMPLE_ESCAPES.get(name);
  if (simple !== undefined) {
    cursor.at += 2;
    return simple;
  }
  const length = HEX_LENGTHS.get(name);
  if (length === undefined) cursor.failScan('found unknown escape character', { context });
  cursor.at += 2;
  let code = 0;
  for (let index = 0; index < length; index++) {
    const digit = hexDigit(text.charCodeAt(cursor.at + index));
    if (digit === -1) cursor.failScan('did not find expected hexdecimal number', { context });
    code = code * 16 + digit;
  }
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) {
    cursor.failScan('found invalid Unicode character escape code', { context });
  }
  cursor.at += length;
  return String.fromCodePoint(code);
}
