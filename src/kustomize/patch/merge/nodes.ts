import type { Entry, MapNode, Node } from '../../../kube/yaml/node.ts';
import { isNull as isNullScalar } from '../../../kube/yaml/resolve.ts';

/** True for a null, written or implied. */
export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && isNullScalar(node);
}

/** True for what is there and no null. */
export function isPresent(node: Node | undefined): node is Node {
  return node !== undefined && !isNull(node);
}

/** True for what is there and neither a null nor a map without entries. */
export function isFilled(node: Node | undefined): node is Node {
  return isPresent(node) && !(node.kind === 'map' && node.entries.length === 0);
}

/** The text of a scalar; '' for anything else. */
export function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}

/** The first entry with this key: of repeated keys, upstream sees no other. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

/** Removes the first entry with this key. */
export function removeEntry(node: MapNode, key: string): void {
  const at = node.entries.findIndex((entry) => entry.key.text === key);
  if (at !== -1) node.entries.splice(at, 1);
}

/** The text of a field of a list element; '' when the field is missing, null, or no scalar. */
export function keyText(element: Node, key: string): string {
  const value = entryOf(element, key)?.value;
  return isPresent(value) ? textOf(value) : '';
}
