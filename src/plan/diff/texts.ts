import { createHash } from 'node:crypto';
import { jsonEquals } from '../../compare/equal.ts';
import { isObject, type JsonObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import { shortenPem } from '../mask/pem.ts';
import { orderedLike, parseJsonText, printJsonText } from './json-text.ts';
import { belowItem, belowKey, itemLabels } from './place.ts';
import { sameYaml } from './yaml-text.ts';

/** Shorter JSON reads well on its line. */
const MIN_JSON = 60;
/** Longer base64 is a file, which nobody reads. */
const MIN_FILE = 500;
/** Larger texts are compared line by line. */
const MAX_TEXT = 2_000_000;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** One side or both of an object, with its texts ready to be printed. */
export interface ReadableTexts {
  before: JsonObject;
  after: JsonObject;
  /** Texts that are not as the object has them. */
  formatted: ReadonlySet<string>;
  /** What differs in texts and cannot be seen any more: `the formatting of data["a.json"]`. */
  hidden: string[];
}

/**
 * Makes texts within an object readable: JSON has an entry on each line, and what is only formatted otherwise on the
 * other side becomes the same.
 */
export function readableTexts(before: JsonObject, after: JsonObject): ReadableTexts {
  const formatted = new Set<string>();
  const hidden: string[] = [];
  const [old, current] = readMap(before, after, '');
  return { before: old, after: current, formatted, hidden };

  function readMap(a: JsonObject, b: JsonObject, path: string): [JsonObject, JsonObject] {
    const [left, right] = [jsonObject(), jsonObject()];
    for (const [key, value] of Object.entries(a)) {
      [left[key], right[key]] = read(value, b[key] ?? null, belowKey(path, key), key);
      if (!Object.hasOwn(b, key)) delete right[key];
    }
    for (const [key, value] of Object.entries(b)) {
      if (!Object.hasOwn(a, key)) right[key] = read(null, value, belowKey(path, key), key)[1];
    }
    return [left, right];
  }

  function readList(
    a: readonly JsonValue[],
    b: readonly JsonValue[],
    path: string,
  ): [JsonValue[], JsonValue[]] {
    const [left, right]: [JsonValue[], JsonValue[]] = [[], []];
    const labels = itemLabels(a.length > b.length ? a : b);
    for (const [at, label] of labels.entries()) {
      const [old, current] = read(a[at] ?? null, b[at] ?? null, belowItem(path, label), '');
      if (at < a.length) left.push(old);
      if (at < b.length) right.push(current);
    }
    return [left, right];
  }

  function read(a: JsonValue, b: JsonValue, path: string, key: string): [JsonValue, JsonValue] {
    if (typeof a === 'string' && typeof b === 'string' && a !== b) return readChanged(a, b, path, key);
    if (typeof a === 'string' || typeof b === 'string') return [readAlone(a), readAlone(b)];
    if (Array.isArray(a) || Array.isArray(b)) {
      return Array.isArray(a) && Array.isArray(b) ? readList(a, b, path) : [readAlone(a), readAlone(b)];
    }
    if (isObject(a) && isObject(b)) return readMap(a, b, path);
    return [readAlone(a), readAlone(b)];
  }

  /** A value that the other side lacks, or has in the same words. */
  function readAlone(value: JsonValue): JsonValue {
    if (Array.isArray(value)) return value.map(readAlone);
    if (isObject(value)) {
      const result = jsonObject();
      for (const [key, child] of Object.entries(value)) result[key] = readAlone(child);
      return result;
    }
    return typeof value === 'string' ? readText(value) : value;
  }

  function readText(text: string): string {
    if (text.length >= MIN_FILE && BASE64.test(text)) return fileOf(text);
    const json = text.includes('\n') ? undefined : readJson(text);
    return json === undefined ? shortenPem(text) : format(text, json);
  }

  function readChanged(a: string, b: string, path: string, key: string): [string, string] {
    const [left, right] = [readJson(a), readJson(b)];
    if (left !== undefined && right !== undefined) {
      // The order of keys means nothing in JSON.
      if (jsonEquals(left, right)) {
        hidden.push(`the formatting of ${path}`);
        return [format(b, right), format(b, right)];
      }
      return [format(a, orderedLike(left, right)), format(b, right)];
    }
    if (withoutReturns(a) === withoutReturns(b)) {
      hidden.push(`the line ends of ${path}`);
      return [b, b];
    }
    if (/\.ya?ml$/i.test(key) && a.length + b.length <= MAX_TEXT && sameYaml(a, b)) {
      hidden.push(`formatting or comments of ${path}`);
      return [b, b];
    }
    const shown: [string, string] = [readText(a), readText(b)];
    if (shown[0] === shown[1]) hidden.push(`the formatting of ${path}`);
    return shown;
  }

  function format(original: string, json: JsonValue): string {
    const text = printJsonText(json);
    if (text !== original) formatted.add(text);
    return text;
  }
}

/** What is shown of a file: enough to tell it from any other. */
function fileOf(base64: string): string {
  const digest = createHash('sha256').update(base64).digest('hex').slice(0, 16);
  return `(${base64.length} characters of base64, sha256 ${digest})`;
}

function readJson(text: string): JsonObject | JsonValue[] | undefined {
  return text.length < MIN_JSON || text.length > MAX_TEXT ? undefined : parseJsonText(text);
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
