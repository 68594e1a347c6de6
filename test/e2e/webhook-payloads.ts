import { isObject, type JsonObject, type JsonValue } from '../../src/kube/json.ts';
import recorded from './webhook-payloads.generated.json' with { type: 'json' };

/** GitHub's own examples of events. */
export type PayloadName = keyof typeof recorded.payloads;

/** A copy of an example, for a test to change. */
export function payload(name: PayloadName): JsonObject {
  const copy: JsonValue = JSON.parse(JSON.stringify(recorded.payloads[name]));
  if (!isObject(copy)) throw new TypeError(`the example '${name}' is no object`);
  return copy;
}

/** Sets the value at a path of keys that all exist. */
export function set(target: JsonObject, path: readonly string[], value: JsonValue): void {
  let at: JsonValue | undefined = target;
  for (const step of path.slice(0, -1)) at = isObject(at) ? at[step] : undefined;
  const last = path.at(-1);
  if (!isObject(at) || last === undefined || !(last in at)) {
    throw new TypeError(`GitHub's example has no '${path.join('.')}'`);
  }
  at[last] = value;
}
