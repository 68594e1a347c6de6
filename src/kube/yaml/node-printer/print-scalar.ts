import type { ScalarNode, ScalarStyle } from '../node.ts';
import { type Analysis, analyze, isUnprintable } from '../printer/analyze.ts';
import { resolveText } from '../resolve.ts';

/** Where a scalar is printed. */
export interface ScalarContext {
  /** The column of its further lines. */
  indent: number;
  inFlow: boolean;
  isKey: boolean;
}

/**
 * A scalar as go-yaml v3 prints a node that it has read, without limit to the length of lines
 * (`yaml/go-yaml:encode.go`, node; `emitterc.go`). '' for an empty plain one outside of flow collections.
 */
export function printScalar(node: ScalarNode, context: ScalarContext): string {
  const { text } = node;
  const found = analyze(text);
  const tag = printedTag(node);
  const style = printedStyle(node, found, context);
  const prefix = tag === '' ? '' : `${tag} `;
  switch (style) {
    case 'plain':
      return text === '' ? tag : `${prefix}${text}`;
    case 'single':
      return `${prefix}'${breakLines(text.replaceAll("'", "''"), context.indent)}'`;
    case 'double':
      return `${prefix}"${Array.from(text, text.startsWith(BYTE_ORDER_MARK) ? hexadecimal : escaped).join('')}"`;
    case 'literal':
      return `${prefix}|${blockHints(text)}\n${indentLines(text, context.indent)}`;
    case 'folded':
      return `${prefix}>${blockHints(text)}\n${indentLines(unfold(text), context.indent)}`;
  }
}

/** A tag that the text would not have by itself. Quotes do for `!!str`. */
function printedTag({ tag, text }: ScalarNode): string {
  return tag === '' || tag === '!!str' || resolveText(text).tag === tag ? '' : tag;
}

function printedStyle(node: ScalarNode, found: Analysis, { inFlow, isKey }: ScalarContext): ScalarStyle {
  const { text } = node;
  let style = node.style;
  if (style === 'plain' && text.includes('\n')) style = 'literal';
  if (style === 'plain' && node.tag === '!!str' && resolveText(text).tag !== '!!str') style = 'double';
  if (isKey && found.multiline) style = 'double';
  if (style === 'plain' && !isPlainAllowed(text, found, inFlow, isKey)) style = 'single';
  if (style === 'single' && (found.breakSpace || found.spaceBreak || found.tab || found.special))
    style = 'double';
  const isBlock = style === 'literal' || style === 'folded';
  const isBlockAllowed = text !== '' && !found.trailingSpace && !found.spaceBreak && !found.special;
  return isBlock && (!isBlockAllowed || inFlow || isKey) ? 'double' : style;
}

function isPlainAllowed(text: string, found: Analysis, inFlow: boolean, isKey: boolean): boolean {
  if (text === '') return !inFlow && !isKey;
  if (found.plainForbidden || found.tab || found.special || found.spaceBreak || found.breakSpace)
    return false;
  return !inFlow || !/[,?[\]{}:]|^-$/.test(text);
}

/** A line break inside of quotes takes two to print. */
function breakLines(text: string, indent: number): string {
  return text.replaceAll(/\n+(?=([^\n])?)/g, (breaks, next?: string) => {
    return `\n${breaks}${next === undefined ? '' : ' '.repeat(indent)}`;
  });
}

/** An indentation hint for text that begins with white space, and what becomes of the line breaks at the end. */
function blockHints(text: string): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  if (!text.endsWith('\n')) return `${hint}-`;
  return text === '\n' || text.endsWith('\n\n') ? `${hint}+` : hint;
}

function indentLines(text: string, indent: number): string {
  return text.replaceAll(/^(?=[^\n])/gm, ' '.repeat(indent));
}

/** In a folded block, a break between two lines takes two; go-yaml looks at the first line only to tell where not. */
function unfold(text: string): string {
  if (/^\n*([ \t]|$)/.test(text)) return text;
  return text.replaceAll(/^([^ \t\n].*)\n/gm, '$1\n\n');
}

/** go-yaml escapes every character of a text that begins with one. */
const BYTE_ORDER_MARK = '\ufeff';

const ESCAPES: Record<string, string> = {
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\x85': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
};

function escaped(character: string): string {
  const short = ESCAPES[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xffff && !isUnprintable(code) ? character : hexadecimal(character);
}

function hexadecimal(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
