import { isBreak, LINE_SEPARATOR, PARAGRAPH_SEPARATOR, SINGLE_QUOTE, SPACE } from '../reader/characters.ts';
import { analyze, needsQuotes } from './analyze.ts';
import { doubleQuoted, WIDTH } from './double-quoted.ts';

/** Texts that hold nothing to look at, apart from being words of YAML. */
const SIMPLE = /^[A-Za-z][A-Za-z0-9_./-]*$/;

/**
 * A string as go-yaml v2 prints it (`yaml/go-yaml:encode.go`, stringv; `emitterc.go`). `column` is where it begins,
 * `indent` the column of further lines; -1 for a simple key, which has none.
 */
export function printString(text: string, column: number, indent: number): string {
  if (text === '') return '""';
  const quotes = needsQuotes(text);
  if (!quotes && SIMPLE.test(text)) return text;
  const found = analyze(text);
  const escapes = found.special || found.tab || found.spaceBreak;
  if (text.includes('\n') && indent !== -1) {
    return escapes || found.trailingSpace ? doubleQuoted(text, column, indent) : literal(text, indent);
  }
  if (quotes || escapes || found.breakSpace) return doubleQuoted(text, column, indent);
  return found.plainForbidden ? singleQuoted(text, column, indent) : plain(text, column, indent);
}

/** Whether a string has to stand behind `?` when it is a key. */
export function isComplexKey(text: string): boolean {
  if (text.length > 128) return true;
  for (let at = 0; at < text.length; at++) if (isBreak(text.charCodeAt(at))) return true;
  return text.length > 42 && Buffer.byteLength(text) > 128;
}

function plain(text: string, column: number, indent: number): string {
  if (indent === -1 || column + text.length <= WIDTH || !text.includes(' ')) return text;
  return fold(text, column, indent, 1);
}

function singleQuoted(text: string, column: number, indent: number): string {
  const onOneLine = indent === -1 || (column + text.length < WIDTH && !isMultiline(text));
  if (onOneLine && !text.includes("'")) return `'${text}'`;
  return `'${fold(text, column + 1, indent, 2).replaceAll("'", "''")}'`;
}

/** Only these two of all line breaks can stand in single quotes. */
function isMultiline(text: string): boolean {
  return text.includes('\u2028') || text.includes('\u2029');
}

/**
 * Replaces single spaces past the width by line breaks, but for those at either end. `quoteWidth` is how many columns
 * a single quote takes.
 */
function fold(text: string, start: number, indent: number, quoteWidth: 1 | 2): string {
  const pad = ' '.repeat(Math.max(indent, 0));
  const last = text.length - 1;
  let result = '';
  let column = start;
  let from = 0;
  for (let at = 0; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE && indent !== -1 && column > WIDTH && at > 0 && at < last && isSingleSpace(text, at)) {
      result += `${text.slice(from, at)}\n${pad}`;
      from = at + 1;
      column = indent;
    } else if (code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR) {
      result += text.slice(from, at + 1);
      from = at + 1;
      column = 0;
      if (at < last && !isBreak(text.charCodeAt(from))) {
        result += pad;
        column = indent;
      }
    } else {
      column += code === SINGLE_QUOTE ? quoteWidth : 1;
    }
  }
  return result + text.slice(from);
}

function isSingleSpace(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) !== SPACE && text.charCodeAt(at + 1) !== SPACE;
}

function literal(text: string, indent: number): string {
  const first = text.charCodeAt(0);
  const hint = first === SPACE || isBreak(first) ? '2' : '';
  const pad = ' '.repeat(indent);
  const body = text.replaceAll(/[^\n\u2028\u2029]+/g, (line) => pad + line);
  return `|${hint}${chomping(text)}\n${body}`;
}

/** `-` when no line break ends the text, `+` when more than one does or there is nothing else. */
function chomping(text: string): string {
  if (!isBreak(text.charCodeAt(text.length - 1))) return '-';
  return text.length === 1 || isBreak(text.charCodeAt(text.length - 2)) ? '+' : '';
}
