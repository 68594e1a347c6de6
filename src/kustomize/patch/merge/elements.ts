import { locationOf, type Node, type SeqNode } from '../../../kube/yaml/node.ts';
import { BuildError } from '../../errors.ts';
import { assertKind } from './kind.ts';
import { entryOf, isFilled, isNull, textOf } from './nodes.ts';

/**
 * How upstream finds and sets elements of a list by the values of their keys, oddities included
 * (`kubernetes-sigs/kustomize:kyaml/yaml/fns.go`, ElementMatcher and ElementSetter). The single key '' stands for the
 * element itself, in a list of scalars.
 */

/** The first element whose keys have these values. */
export function findElement(
  list: Node | undefined,
  keys: readonly string[],
  values: readonly string[],
): Node | undefined {
  if (list?.kind !== 'seq') return undefined;
  if (keys[0] === '') return list.items.find((item) => textOf(item) === values[0]);
  return list.items.find(
    (item) =>
      item.kind === 'map' &&
      keys.every((key, i) => {
        const entry = entryOf(item, key);
        return entry !== undefined && textOf(entry.value) === values[i];
      }),
  );
}

/**
 * Puts `element` in the place of every element that has these values, or at the end when none has. Null and empty
 * elements vanish on the way; without any values, all others do too.
 */
export function setElement(
  list: SeqNode,
  keys: readonly string[],
  values: readonly string[],
  element: Node,
): void {
  const found = replaceElements(list, keys, values, element);
  if (!found && !isNull(element)) list.items.push(element);
}

/** Removes every element that has these values. Null and empty elements vanish on the way. */
export function removeElements(list: SeqNode, keys: readonly string[], values: readonly string[]): void {
  replaceElements(list, keys, values, undefined);
}

function replaceElements(
  list: SeqNode,
  keys: readonly string[],
  values: readonly string[],
  element: Node | undefined,
): boolean {
  const wantsMap = keys[0] !== '' && values[0] !== undefined && values[0] !== '';
  const kept: Node[] = [];
  let found = false;
  for (const item of list.items) {
    if (!isFilled(item)) continue;
    if (wantsMap && item.kind !== 'map') {
      kept.push(item);
    } else if (!hasValues(item, keys, values)) {
      if (values.length > 0) kept.push(item);
    } else {
      found = true;
      if (element !== undefined) kept.push(element);
    }
  }
  list.items = kept;
  return found;
}

/** Keys without a value are not looked at, and an empty value stands for any. */
function hasValues(item: Node, keys: readonly string[], values: readonly string[]): boolean {
  return (
    values.length > 0 && keys.slice(0, values.length).every((key, i) => hasValue(item, key, values[i] ?? ''))
  );
}

function hasValue(item: Node, key: string, value: string): boolean {
  if (key === '') {
    assertKind(item, 'scalar');
    return textOf(item) === value;
  }
  assertKind(item, 'map');
  const entry = entryOf(item, key);
  return entry !== undefined && (value === '' || textOf(entry.value) === value);
}

/** Longer lists are not matched in ways that compare each element with each. */
const MAX_COMPARED = 2000;

/** Throws `BuildError` when the lists have so many elements that comparing each with each would take too long. */
export function assertComparable(lists: readonly SeqNode[]): void {
  const elements = lists.reduce((sum, list) => sum + list.items.length, 0);
  if (elements <= MAX_COMPARED) return;
  throw new BuildError(
    `a list of ${elements} elements is too long to be merged element by element; the limit is ${MAX_COMPARED}`,
    locationOf(lists[0]),
  );
}
