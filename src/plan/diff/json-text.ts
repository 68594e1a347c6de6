import { isObject, type JsonObject, type JsonValue, jsonObject } from '../../kube/json.ts';

/** Deeper nesting is no configuration. */
const MAX_DEPTH = 100;

const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null))/y;

/**
 * The structure of JSON text: an object or a list in which keys, strings, numbers and words stand as they are written,
 * with their quotes, so that nothing of them is lost. Undefined for any other text, and for an object with a key twice.
 */
export function parseJsonText(text: string): JsonObject | JsonValue[] | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  let at = 0;
  const value = parseValue(0);
  if (at !== tokens.length) return undefined;
  return isObject(value) || Array.isArray(value) ? value : undefined;

  function parseValue(depth: number): JsonValue | undefined {
    const token = tokens![at++];
    if (token === undefined || depth > MAX_DEPTH) return undefined;
    if (token === '{') return parseObject(depth);
    if (token === '[') return parseList(depth);
    return isPunctuation(token) ? undefined : token;
  }

  function parseObject(depth: number): JsonObject | undefined {
    const object = jsonObject();
    if (skip('}')) return object;
    do {
      const key = tokens![at++];
      if (!key?.startsWith('"') || Object.hasOwn(object, key) || !skip(':')) return undefined;
      const value = parseValue(depth + 1);
      if (value === undefined) return undefined;
      object[key] = value;
    } while (skip(','));
    return skip('}') ? object : undefined;
  }

  function parseList(depth: number): JsonValue[] | undefined {
    const items: JsonValue[] = [];
    if (skip(']')) return items;
    do {
      const value = parseValue(depth + 1);
      if (value === undefined) return undefined;
      items.push(value);
    } while (skip(','));
    return skip(']') ? items : undefined;
  }

  function skip(token: string): boolean {
    if (tokens![at] !== token) return false;
    at++;
    return true;
  }
}

/** Such a structure as text, an entry on each line. The keys of an object keep their order. */
export function printJsonText(value: JsonValue, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => inner + printJsonText(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (!isObject(value)) return String(value);
  const entries = Object.entries(value).map(
    ([key, child]) => `${inner}${key}: ${printJsonText(child, inner)}`,
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

/** The same object with its keys, and those of what is in it, in the order that `like` has them; other keys come last. */
export function orderedLike(value: JsonValue, like: JsonValue | undefined): JsonValue {
  if (Array.isArray(value)) {
    const items = Array.isArray(like) ? like : [];
    return value.map((item, at) => orderedLike(item, items[at]));
  }
  if (!isObject(value)) return value;
  const result = jsonObject();
  const keys = isObject(like) ? Object.keys(like).filter((key) => Object.hasOwn(value, key)) : [];
  for (const key of [...keys, ...Object.keys(value)]) {
    if (Object.hasOwn(result, key)) continue;
    result[key] = orderedLike(value[key]!, isObject(like) ? like[key] : undefined);
  }
  return result;
}

function tokensOf(text: string): string[] | undefined {
  if (!/^[ \t\r\n]*[{[]/.test(text)) return undefined;
  const end = text.trimEnd().length;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    tokens.push(match[1] ?? match[2]!);
  }
  return tokens;
}

function isPunctuation(token: string): boolean {
  return token.length === 1 && '{}[],:'.includes(token);
}
