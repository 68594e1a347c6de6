import type { SeqNode } from '../../../kube/yaml/node.ts';
import { keyText, textOf } from './nodes.ts';

/** The values of the keys of one element, '' for a key that it lacks. */
export type KeyTuple = readonly string[];

/** The key tuples that occur in the lists, each once, in order of occurrence. */
export function keyTuples(lists: readonly SeqNode[], keys: readonly string[]): KeyTuple[] {
  const tuples = new Map<string, KeyTuple>();
  for (const item of lists.flatMap((list) => list.items)) {
    const tuple = keys.map((key) => keyText(item, key));
    const id = JSON.stringify(tuple);
    if (!tuples.has(id)) tuples.set(id, tuple);
  }
  return keys.length > 1 ? unify([...tuples.values()]) : [...tuples.values()];
}

/** The values of lists of scalars as tuples of one, each once, in order of occurrence. */
export function scalarTuples(lists: readonly SeqNode[]): KeyTuple[] {
  const texts = lists.flatMap((list) => list.items.map(textOf));
  return [...new Set(texts)].map((text) => [text]);
}

/** The indexes of the keys for which at least one tuple has a value; of all keys when none has any. */
export function keysInUse(keys: readonly string[], tuples: readonly KeyTuple[]): number[] {
  const all = keys.map((_, i) => i);
  const inUse = all.filter((i) => tuples.some((tuple) => tuple[i] !== ''));
  return inUse.length === 0 ? all : inUse;
}

/**
 * Makes one of tuples that differ only where one of them has no value, in the order in which upstream does: a tuple
 * is compared as it was when its turn came, while the others may have changed already.
 */
function unify(tuples: readonly KeyTuple[]): KeyTuple[] {
  const unified = [...tuples];
  for (let i = 0; i < unified.length; i++) {
    const tuple = unified[i] ?? [];
    for (let j = 0; j < unified.length; j++) {
      const union = unionOf(tuple, unified[j] ?? []);
      if (union === undefined) continue;
      unified[i] = union;
      unified[j] = union;
    }
  }
  return unified;
}

/** Undefined when two values differ, or none is equal. */
function unionOf(a: KeyTuple, b: KeyTuple): KeyTuple | undefined {
  if (!a.some((value, i) => value === b[i])) return undefined;
  if (a.some((value, i) => value !== b[i] && value !== '' && b[i] !== '')) return undefined;
  return a.map((value, i) => value || (b[i] ?? ''));
}
