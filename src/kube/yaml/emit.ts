import { goFloat } from '../go-number.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { floatFromJson } from './numbers.ts';
import { compareKeys } from './printer/key-order.ts';
import { isComplexKey, printString } from './printer/scalar.ts';
import { isBreak } from './reader/characters.ts';

const INDENT = 2;

/**
 * A value as go-yaml v2 prints it, which is how kustomize prints objects: keys in natural order, sequences not
 * indented below their key, folding past column 80. Ends with a line break.
 */
export function emitYaml(value: JsonValue): string {
  return isCollection(value) ? printCollection(value, 0) : endLine(printScalar(value, 0, INDENT));
}

/** A map or list that holds something; empty ones are written in flow style, like scalars. */
function isCollection(value: JsonValue): value is JsonObject | JsonValue[] {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  for (const _ in value) return true;
  return false;
}

function printCollection(value: JsonObject | JsonValue[], indent: number): string {
  return Array.isArray(value) ? printSeq(value, indent) : printMap(value, indent);
}

/** Prints the entries of a map; the first one without its indentation, as it may stand behind `- `. */
function printMap(object: JsonObject, indent: number): string {
  const pad = ' '.repeat(indent);
  let result = '';
  for (const key of Object.keys(object).sort(compareKeys)) {
    const value = object[key] ?? null;
    if (result !== '') result += pad;
    if (isComplexKey(key)) result += printComplexEntry(key, value, indent, pad);
    else result += printEntry(printString(key, indent, -1), value, indent, pad);
  }
  return result;
}

function printEntry(key: string, value: JsonValue, indent: number, pad: string): string {
  if (!isCollection(value)) {
    return endLine(`${key}: ${printScalar(value, indent + width(key) + 2, indent + INDENT)}`);
  }
  if (Array.isArray(value)) return `${key}:\n${pad}${printSeq(value, indent)}`;
  return `${key}:\n${pad}  ${printMap(value, indent + INDENT)}`;
}

/** A key that is too long or holds line breaks stands behind `?`, and its value behind `:` on a line of its own. */
function printComplexEntry(key: string, value: JsonValue, indent: number, pad: string): string {
  const inner = indent + INDENT;
  const question = endLine(`? ${printString(key, inner, inner)}`);
  if (!isCollection(value)) return `${question}${pad}${endLine(`: ${printScalar(value, inner, inner)}`)}`;
  return `${question}${pad}: ${printCollection(value, inner)}`;
}

function printSeq(items: readonly JsonValue[], indent: number): string {
  const pad = ' '.repeat(indent);
  const inner = indent + INDENT;
  let result = '';
  for (const item of items) {
    if (result !== '') result += pad;
    result += isCollection(item)
      ? `- ${printCollection(item, inner)}`
      : endLine(`- ${printScalar(item, inner, inner)}`);
  }
  return result;
}

function printScalar(value: JsonValue, column: number, indent: number): string {
  switch (typeof value) {
    case 'string':
      return printString(value, column, indent);
    case 'number':
      return printNumber(floatFromJson(value));
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? '[]' : '{}';
    default:
      return String(value);
  }
}

function printNumber(value: number | bigint): string {
  return typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : goFloat(value);
}

/** Block scalars may end with a line break of their own. */
function endLine(text: string): string {
  return isBreak(text.charCodeAt(text.length - 1)) ? text : `${text}\n`;
}

/** Characters, as go-yaml counts columns. */
function width(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) count--;
  return count;
}
