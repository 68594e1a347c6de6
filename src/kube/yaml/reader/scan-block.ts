import { BAR, DASH, isBlank, isBreak, isDigit, PLUS, SPACE, TAB, ZERO } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { breakText } from './line-folding.ts';

interface Header {
  literal: boolean;
  chomp: 'strip' | 'clip' | 'keep';
  /** Indentation that the header states, relative to the parent; 0 when it states none. */
  increment: number;
}

/** Reads a literal (`|`) or folded (`>`) scalar; the cursor stands on the indicator. Returns its text. */
export function scanBlockScalar(cursor: Cursor): string {
  const { text } = cursor;
  const context = cursor.line;
  const { literal, chomp, increment } = scanHeader(cursor);
  let indent = increment === 0 ? 0 : Math.max(cursor.indent, 0) + increment;
  const opening = skipIndentation(cursor, indent, context);
  if (indent === 0) indent = Math.max(opening.widest, cursor.indent + 1, 1);

  let content = '';
  let lastBreak = '';
  let breaks = opening.breaks;
  let afterBlank = false;
  while (cursor.column === indent && cursor.at < text.length) {
    const blank = isBlank(cursor.peek());
    if (!literal && lastBreak === '\n' && !afterBlank && !blank) {
      if (breaks === '') content += ' ';
    } else {
      content += lastBreak;
    }
    content += breaks;
    afterBlank = blank;
    const from = cursor.at;
    let code = cursor.peek();
    while (!Number.isNaN(code) && !isBreak(code)) code = text.charCodeAt(++cursor.at);
    content += text.slice(from, cursor.at);
    lastBreak = Number.isNaN(code) ? '' : breakText(cursor);
    breaks = skipIndentation(cursor, indent, context).breaks;
  }
  if (chomp !== 'strip') content += lastBreak;
  if (chomp === 'keep') content += breaks;
  return content;
}

function scanHeader(cursor: Cursor): Header {
  const literal = cursor.peek() === BAR;
  let chomp: Header['chomp'] = 'clip';
  let increment = 0;
  cursor.at++;
  for (let seenChomp = false, seenDigit = false; ; cursor.at++) {
    const code = cursor.peek();
    if (!seenChomp && (code === PLUS || code === DASH)) {
      seenChomp = true;
      chomp = code === PLUS ? 'keep' : 'strip';
    } else if (!seenDigit && isDigit(code)) {
      seenDigit = true;
      increment = code - ZERO;
      if (increment === 0) cursor.failScan('found an indentation indicator equal to 0');
    } else {
      break;
    }
  }
  if (!cursor.skipRestOfLine()) {
    cursor.failScan('did not find expected comment or line break');
  }
  return { literal, chomp, increment };
}

/** Steps over blank lines and indentation up to `indent` columns, or however many there are when it is 0. */
function skipIndentation(
  cursor: Cursor,
  indent: number,
  context: number,
): { breaks: string; widest: number } {
  let breaks = '';
  let widest = 0;
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && cursor.peek() === SPACE) cursor.at++;
    if (cursor.column > widest) widest = cursor.column;
    if ((indent === 0 || cursor.column < indent) && cursor.peek() === TAB) {
      cursor.failScan('found a tab character where an indentation space is expected', { context });
    }
    if (!isBreak(cursor.peek())) return { breaks, widest };
    breaks += breakText(cursor);
  }
}
