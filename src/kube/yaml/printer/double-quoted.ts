import { BACKSLASH, BYTE_ORDER_MARK, DOUBLE_QUOTE, isBreak, SPACE } from '../reader/characters.ts';
import { isUnprintable } from './analyze.ts';

/** Lines are folded at the first space past this column. */
export const WIDTH = 80;

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x00, '0'],
  [0x07, 'a'],
  [0x08, 'b'],
  [0x09, 't'],
  [0x0a, 'n'],
  [0x0b, 'v'],
  [0x0c, 'f'],
  [0x0d, 'r'],
  [0x1b, 'e'],
  [0x22, '"'],
  [0x5c, '\\'],
  [0x85, 'N'],
  [0xa0, '_'],
  [0x2028, 'L'],
  [0x2029, 'P'],
]);

function escapeCode(code: number): string {
  const short = ESCAPES.get(code);
  if (short !== undefined) return `\\${short}`;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

function isEscaped(code: number): boolean {
  return code === DOUBLE_QUOTE || code === BACKSLASH || code > 0xffff || isUnprintable(code) || isBreak(code);
}

/**
 * A string in double quotes. `start` is its column, `indent` that of further lines; -1 for a key, which has none.
 */
export function doubleQuoted(text: string, start: number, indent: number): string {
  // go-yaml looks for a byte order mark at the start of the text only, but does so at every character.
  const escapeAll = text.charCodeAt(0) === BYTE_ORDER_MARK;
  const last = text.length - 1;
  let result = '"';
  let column = start + 1;
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    if (escapeAll || isEscaped(code)) {
      const escaped = escapeCode(code);
      result += escaped;
      column += escaped.length;
      afterSpace = false;
    } else if (code === SPACE && indent !== -1 && !afterSpace && column > WIDTH && at > 0 && at < last) {
      result += `\n${' '.repeat(indent)}`;
      column = indent;
      if (text.charCodeAt(at + 1) === SPACE) {
        result += '\\';
        column++;
      }
      afterSpace = true;
    } else {
      result += text.charAt(at);
      column++;
      afterSpace = code === SPACE;
    }
  }
  return `${result}"`;
}
