import { type Node, type SeqNode, seq } from '../../../kube/yaml/node.ts';
import { takeKnownDirective } from './directive.ts';
import { assertComparable, findElement, removeElements, setElement } from './elements.ts';
import { keysInUse, keyTuples, scalarTuples } from './key-tuples.ts';
import { assertKind } from './kind.ts';
import { entryOf, isFilled, isNull, isPresent, keyText, textOf } from './nodes.ts';
import type { Merge, Sides } from './sides.ts';

/**
 * Merges two lists: by the values of their keys where the schema says so, else the patch's list takes the place of the
 * object's (`kubernetes-sigs/kustomize:kyaml/yaml/walk/associative_sequence.go`).
 */
export function mergeLists({ object, patch, schema }: Sides, merge: Merge): Node | undefined {
  const keys = schema?.mergeKeys;
  if (keys === undefined) return patch ?? object;
  const target = targetOf(object, patch);
  if (target?.kind !== 'seq') return target;

  const mergeElement = (own: Node | undefined, other: Node | undefined): Node | undefined =>
    merge({ object: own, patch: other, schema: schema?.elements() });
  const lists = [patch, target].filter((list) => list?.kind === 'seq');
  const [key = ''] = keys;
  if (keys.length === 1 && lists.every((list) => isKeyed(list, key))) {
    return mergeByKey(target, patch, key, mergeElement);
  }
  assertComparable(lists);
  return keys.length === 0
    ? mergeByComparing(target, patch, [''], scalarTuples(lists), mergeElement)
    : mergeByComparing(target, patch, keys, keyTuples(lists, keys), mergeElement);
}

type MergeElement = (own: Node | undefined, other: Node | undefined) => Node | undefined;

/** The list that the elements are merged into; undefined or a null when nothing is to be left. */
function targetOf(object: Node | undefined, patch: Node | undefined): Node | undefined {
  if (!isPresent(object)) return patch;
  if (patch !== undefined && isNull(patch)) return undefined;
  const directive = takeKnownDirective(patch);
  if (directive === 'delete') return undefined;
  return directive === 'replace' ? patch : object;
}

/** True when every element is a map that has a value for the key: the lists that people write. */
function isKeyed(list: SeqNode, key: string): boolean {
  return list.items.every((item) => keyText(item, key) !== '');
}

/**
 * What `mergeByComparing` does for lists whose elements all have the one key, without comparing each with each: what
 * the patch names comes first, then the rest of the object; of several elements with one key the last stays.
 */
function mergeByKey(
  target: SeqNode,
  patch: Node | undefined,
  key: string,
  mergeElement: MergeElement,
): SeqNode {
  const own = firstByKey(target, key);
  const patched = firstByKey(patch, key);
  const result = new Map<string, Node>();
  const removed = new Set<string>();
  for (const value of new Set([...patched.keys(), ...own.keys()])) {
    const element = mergeElement(own.get(value), patched.get(value));
    if (isFilled(element)) result.set(value, element);
    else removed.add(value);
  }
  for (const item of target.items) {
    const value = keyText(item, key);
    if (!removed.has(value)) result.set(value, item);
  }
  return newList(target, [...result.values()]);
}

function firstByKey(list: Node | undefined, key: string): Map<string, Node> {
  const first = new Map<string, Node>();
  for (const item of list?.kind === 'seq' ? list.items : []) {
    const value = keyText(item, key);
    if (!first.has(value)) first.set(value, item);
  }
  return first;
}

function mergeByComparing(
  target: SeqNode,
  patch: Node | undefined,
  keys: readonly string[],
  tuples: readonly (readonly string[])[],
  mergeElement: MergeElement,
): SeqNode {
  if (tuples.length === 0) return target;
  const inUse = keysInUse(keys, tuples);
  const usedKeys = inUse.map((i) => keys[i] ?? '');
  const result = newList(target, []);
  for (const tuple of tuples) {
    const values = inUse.map((i) => tuple[i] ?? '');
    const given = keysInUse(usedKeys, [values]);
    const find = (list: Node | undefined): Node | undefined =>
      findElement(
        list,
        given.map((i) => usedKeys[i] ?? ''),
        given.map((i) => values[i] ?? ''),
      );
    const element = mergeElement(find(target), find(patch));
    if (isFilled(element)) setElement(result, usedKeys, values, element);
    else removeElements(target, usedKeys, values);
  }
  for (const item of target.items) appendElement(result, item, usedKeys);
  return result;
}

/** Puts an element of the object into the result: in the place of what the merge put there, or at the end. */
function appendElement(result: SeqNode, item: Node, keys: readonly string[]): void {
  if (keys[0] === '') {
    setElement(result, keys, [textOf(item)], item);
    return;
  }
  assertKind(item, 'map');
  const values: string[] = [];
  for (const key of keys) {
    const entry = entryOf(item, key);
    // Upstream appends the element once for each key that it lacks, and matches it by the values that are left.
    if (entry === undefined) result.items.push(item);
    else values.push(textOf(entry.value));
  }
  if (keys.length > 1) removeElements(result, keys, values);
  setElement(result, keys, values, item);
}

function newList(target: SeqNode, items: Node[]): SeqNode {
  return seq(items, { source: target.source, offset: target.offset });
}
