import { get, type Node } from '../../kube/yaml/node.ts';

/** Gives a tree of nodes that was made from data the places in the file of the nodes that the data came from. */
export function copyPlaces(from: Node | undefined, to: Node): void {
  if (from === undefined) return;
  to.source = from.source;
  to.offset = from.offset;
  if (to.kind === 'seq' && from.kind === 'seq') {
    for (const [i, item] of to.items.entries()) copyPlaces(from.items[i], item);
  }
  if (to.kind !== 'map' || from.kind !== 'map') return;
  for (const { key, value } of to.entries) {
    const source = from.entries.find((entry) => entry.key.text === key.text);
    if (source === undefined) continue;
    key.source = source.key.source;
    key.offset = source.key.offset;
    copyPlaces(get(from, key.text), value);
  }
}
