import { isObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import type { RenderedObject } from '../rendered.ts';
import { differingPaths } from '../variables/stand-in.ts';
import type { RenderedObjects } from './render-objects.ts';

/**
 * The objects of an inventory with the paths that secrets went into: those at which the same rendering with stand-ins
 * for all secret values differs, and those to which replacements and vars have copied secrets. When the rendering with
 * stand-ins has gone another way, each object counts as secret as a whole.
 */
export function traceSecrets(
  rendered: RenderedObjects,
  shadow: RenderedObjects | undefined,
): RenderedObject[] {
  const comparable =
    shadow !== undefined && shadow.failures.length === 0 && shadow.objects.length === rendered.objects.length;
  return rendered.objects.map(({ object, written, unknownNames }, i): RenderedObject => {
    const other =
      shadow === rendered ? object.value : comparable ? shadow.objects[i]?.object.value : undefined;
    if (other === undefined) {
      const secretWords = newWords(object.value, written.value);
      return { ...object, secretPaths: [[]], secretWords, shadow: jsonObject(), unknownNames };
    }
    const substituted = other === object.value ? [] : differingPaths(object.value, other);
    const secretPaths = [...substituted, ...pathsHolding(object.value, written.copiedSecrets ?? [])];
    const made = { ...object, secretPaths, unknownNames };
    if (substituted.length === 0) return { ...made, shadow: object.value };
    return { ...made, secretWords: newWords(object.value, other), shadow: other };
  });
}

/** Shorter texts stand in others by chance. */
const MIN_PART = 4;

/** More than anybody copies; each is looked for in each text of the object. */
const MAX_SECRETS = 1000;

/** The paths of all that holds one of these texts, or is one. */
function pathsHolding(value: JsonValue, secrets: readonly string[]): (string | number)[][] {
  if (secrets.length > MAX_SECRETS) return [[]];
  const paths: (string | number)[][] = [];
  const visit = (part: JsonValue, path: (string | number)[]): void => {
    if (Array.isArray(part)) for (const [at, item] of part.entries()) visit(item, [...path, at]);
    else if (isObject(part)) for (const [key, child] of Object.entries(part)) visit(child, [...path, key]);
    else if (part !== null) {
      const text = String(part);
      const holds = (secret: string): boolean =>
        text === secret || (secret.length >= MIN_PART && text.includes(secret));
      if (secrets.some(holds)) paths.push(path);
    }
  };
  if (secrets.length > 0) visit(value, []);
  return paths;
}

/** The texts of a value, and the words of these, that another one does not have. */
function newWords(value: JsonValue, other: JsonValue): string[] {
  const open = new Set(wordsOf(other));
  return [...new Set(wordsOf(value))].filter((word) => !open.has(word));
}

/** The texts of a value, the names of its fields, and the words of both: what reads a text may quote a word of it. */
function wordsOf(value: JsonValue): string[] {
  if (typeof value === 'string') return [value, ...value.split(/[^\p{L}\p{N}_-]+/u)];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [...wordsOf(key), ...wordsOf(child)]);
}
