import { jsonEquals } from '../../compare/equal.ts';
import { isObject, type JsonObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import { belowKey } from './place.ts';

/**
 * The old data with the noise of the new one, and the paths of what is the same now but was not. A pointer that leads
 * through what one side lacks changes nothing but its own field.
 */
export function equalizeNoise(
  before: JsonObject,
  after: JsonObject,
  pointers: readonly string[],
): { before: JsonObject; noise: string[] } {
  const noise: string[] = [];
  let result = before;
  for (const pointer of pointers) result = equalize(result, after, stepsOf(pointer), '');
  return { before: result, noise };

  function equalize(
    old: JsonObject,
    current: JsonObject,
    steps: readonly string[],
    path: string,
  ): JsonObject {
    const [step, ...rest] = steps;
    if (step === undefined) return old;
    const keys = step === '*' ? [...new Set([...Object.keys(old), ...Object.keys(current)])].sort() : [step];
    let copied = old;
    for (const key of keys) {
      const [left, right] = [copied[key], current[key]];
      const place = belowKey(path, key);
      const value = rest.length === 0 ? right : below(left, right, rest, place);
      if (jsonEquals(left, value)) continue;
      if (rest.length === 0) noise.push(place);
      copied = withKey(copied, key, value);
    }
    return copied;
  }

  function below(
    left: JsonValue | undefined,
    right: JsonValue | undefined,
    rest: readonly string[],
    path: string,
  ): JsonValue | undefined {
    if (isObject(left) && (isObject(right) || right === undefined)) {
      const value = equalize(left, isObject(right) ? right : jsonObject(), rest, path);
      // A map that held nothing but noise goes with it.
      const heldNoise = Object.keys(left).length > 0 && Object.keys(value).length === 0;
      return right === undefined && heldNoise ? undefined : value;
    }
    if (left === undefined && isObject(right)) {
      const value = equalize(jsonObject(), right, rest, path);
      return Object.keys(value).length === 0 ? undefined : value;
    }
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return left;
    const [step, ...further] = rest;
    if (step !== '*' || further.length === 0) return left;
    return left.map((item, at) => below(item, right[at], further, `${path}[${at}]`) ?? null);
  }
}

function withKey(object: JsonObject, key: string, value: JsonValue | undefined): JsonObject {
  const result = Object.assign(jsonObject(), object);
  if (value === undefined) delete result[key];
  else result[key] = value;
  return result;
}

/** The steps of a JSON pointer (RFC 6901). */
function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
