import { compareBytes } from './compare.ts';
import { goJsonNumber } from './go-number.ts';
import type { JsonValue } from './json.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the expression is for
const ESCAPED = /["\\<>&\0-\x1f\u2028\u2029]/g;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A string as Go's `encoding/json` writes it, with `<`, `>` and `&` escaped as for HTML. */
export function goJsonString(text: string): string {
  const escaped = text.replaceAll(
    ESCAPED,
    (character) => SHORT.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/**
 * JSON text as Go's `encoding/json` writes it: compact, keys sorted by bytes. kustomize hashes it, and writes it back
 * into strings that hold JSON.
 */
export function goJson(value: JsonValue): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return goJsonString(value);
    case 'number':
      return goJsonNumber(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
  }
  if (Array.isArray(value)) return `[${value.map(goJson).join(',')}]`;
  const object = value;
  const members = Object.keys(object)
    .sort(compareBytes)
    .map((key) => `${goJsonString(key)}:${goJson(object[key] ?? null)}`);
  return `{${members.join(',')}}`;
}
