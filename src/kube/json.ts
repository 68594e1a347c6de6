/**
 * What a Kubernetes object is made of once its YAML types are settled. Integers that a double cannot hold exactly are
 * bigint, as Go keeps int64 and uint64 apart from float64. Objects have no prototype, so a key such as `__proto__`
 * is a key like any other.
 */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | JsonObject;

export interface JsonObject {
  [key: string]: JsonValue;
}

/** An empty object without a prototype. */
export function jsonObject(): JsonObject {
  return Object.create(null) as JsonObject;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a path of keys and indexes, or undefined. */
export function valueAt(
  value: JsonValue | undefined,
  path: readonly (string | number)[],
): JsonValue | undefined {
  let at = value;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? at[step] : undefined;
    else at = isObject(at) ? at[step] : undefined;
  }
  return at;
}

/** The string at the end of a path, or undefined when there is none or it is no string. */
export function stringAt(value: JsonValue | undefined, ...path: (string | number)[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}
