import type { Entry, Node, SeqNode } from '../../kube/yaml/node.ts';

/** A node with the place that holds it. */
export interface Slot {
  readonly node: Node;
  /** Puts another node in its place. */
  replace(node: Node): void;
}

export function rootSlot(node: Node): Slot {
  return { node, replace: () => undefined };
}

export function entrySlot(entry: Entry): Slot {
  return {
    get node() {
      return entry.value;
    },
    replace(node) {
      entry.value = node;
    },
  };
}

export function itemSlots(list: Node): Slot[] {
  return list.kind === 'seq' ? list.items.map((_, index) => itemSlot(list, index)) : [];
}

export function itemSlot(list: SeqNode, index: number): Slot {
  return {
    get node() {
      return list.items[index] ?? list;
    },
    replace(node) {
      list.items[index] = node;
    },
  };
}
