import { goFloat } from '../go-number.ts';
import { isObject, type JsonValue } from '../json.ts';
import { type Entry, map, type Node, type ScalarNode, scalar, seq } from './node.ts';
import { compareKeysV3 } from './printer/key-order.ts';
import { stringStyle } from './string-style.ts';

/** How numbers are written: as they are, or all as Go prints a float64, which is what JSON decoded by Go holds. */
export type NumberText = 'exact' | 'float64';

/**
 * The nodes that kyaml makes of Go values: go-yaml v3 prints them and reads them back, maps in the order of their
 * keys (`kubernetes-sigs/kustomize:kyaml/yaml/rnode.go`, FromMap).
 */
export function fromJson(value: JsonValue, numbers: NumberText = 'exact'): Node {
  if (Array.isArray(value)) {
    const items = value.map((item) => fromJson(item, numbers));
    return { ...seq(items), flow: items.length === 0 };
  }
  if (isObject(value)) {
    const keys = Object.keys(value).sort(compareKeysV3);
    const entries = keys.map(
      (key): Entry => ({ key: fromString(key), value: fromJson(value[key] ?? null, numbers) }),
    );
    return { ...map(entries), flow: entries.length === 0 };
  }
  if (typeof value === 'string') return fromString(value);
  if (typeof value === 'number') {
    return scalar(numbers === 'float64' || !Number.isInteger(value) ? goFloat(value) : String(value));
  }
  if (typeof value === 'bigint' && numbers === 'float64') return scalar(goFloat(Number(value)));
  return scalar(String(value));
}

/** A string as go-yaml v3 writes it: quoted only where it would otherwise be something else. */
export function fromString(text: string): ScalarNode {
  return scalar(text, { style: stringStyle(text) });
}
