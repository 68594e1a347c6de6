import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  HASH,
  isBlank,
  isBlankOrEnd,
  isBreak,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUESTION,
  SPACE,
  TAB,
} from './characters.ts';
import type { Cursor } from './cursor.ts';
import { breakText, foldBreaks } from './line-folding.ts';

/** Reads a plain scalar, which may go on over several lines, and returns its folded text. */
export function scanPlain(cursor: Cursor): string {
  const { text } = cursor;
  const context = cursor.line;
  const minimum = cursor.indent + 1;
  let from = cursor.at;
  cursor.at = textEnd(cursor);
  let content = text.slice(from, cursor.at);
  for (;;) {
    cursor.skipBlanks();
    if (!isBreak(cursor.peek())) return content;
    const glue = scanBreaks(cursor, minimum, context);
    cursor.keyAllowed = true;
    if (cursor.flow === 0 && cursor.column < minimum) return content;
    if (cursor.atDocumentMarker() || cursor.peek() === HASH) return content;
    from = cursor.at;
    cursor.at = textEnd(cursor);
    if (cursor.at === from) return content;
    content += glue + text.slice(from, cursor.at);
    cursor.keyAllowed = false;
  }
}

/** Where the text on this line ends: before white space that nothing follows, a comment, or an indicator. */
function textEnd(cursor: Cursor): number {
  const { text } = cursor;
  const inFlow = cursor.flow > 0;
  let at = cursor.at;
  let end = at;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code > QUESTION) {
      // Up here only brackets, braces and the rare line breaks matter.
      if (inFlow && isBracket(code)) return end;
      if (code >= 0x85 && isBreak(code)) return end;
      end = ++at;
    } else if (isBlank(code)) {
      if (text.charCodeAt(++at) === HASH) return end;
    } else if (code === COLON) {
      if (isBlankOrEnd(text.charCodeAt(at + 1))) return end;
      end = ++at;
    } else if (code < SPACE || Number.isNaN(code)) {
      return end;
    } else if (inFlow && (code === COMMA || code === QUESTION)) {
      return end;
    } else {
      end = ++at;
    }
  }
}

function isBracket(code: number): boolean {
  return code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE || code === CLOSE_BRACE;
}

/** Steps over line breaks and the blanks around them; returns what they fold to. */
function scanBreaks(cursor: Cursor, minimum: number, context: number): string {
  const first = breakText(cursor);
  let more = '';
  for (;;) {
    const code = cursor.peek();
    if (code === TAB && cursor.column < minimum) {
      cursor.failScan('found a tab character that violates indentation', { context });
    }
    if (isBlank(code)) cursor.at++;
    else if (isBreak(code)) more += breakText(cursor);
    else return foldBreaks(first, more);
  }
}
