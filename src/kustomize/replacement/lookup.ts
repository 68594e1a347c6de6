import { locationOf, type Node } from '../../kube/yaml/node.ts';
import { BuildError } from '../errors.ts';
import { findElement } from '../patch/merge/elements.ts';
import { assertKind } from '../patch/merge/kind.ts';
import { entryOf, isNull } from '../patch/merge/nodes.ts';
import { parseStep } from './field-path.ts';
import { entrySlot, itemSlots, rootSlot, type Slot } from './slot.ts';

/**
 * The node at the end of a path, or undefined. A list is looked into by an index, `-` for its last element, or the exact
 * value of a field (`kubernetes-sigs/kustomize:kyaml/yaml/fns.go`, PathGetter). Throws `BuildError` where the path and
 * the object are of different shapes.
 */
export function lookUp(root: Node, path: readonly string[]): Slot | undefined {
  let slot: Slot | undefined = rootSlot(root);
  for (const step of path.map((part) => part.trim())) {
    if (step === '') continue;
    slot = follow(slot.node, step);
    if (slot === undefined) return undefined;
  }
  return slot;
}

function follow(node: Node, text: string): Slot | undefined {
  if (/^-[0-9]+$/.test(text)) throw new BuildError(`array index ${Number(text)} cannot be negative`);
  const step = text === '-' ? ({ kind: 'last' } as const) : parseStep(text);
  switch (step.kind) {
    case 'last':
      assertKind(node, 'seq');
      return itemSlots(node).at(-1);
    case 'index':
      assertKind(node, 'seq');
      return itemSlots(node)[step.index];
    case 'select': {
      assertKind(node, 'seq');
      const element = findElement(node, [step.field], [step.value]);
      return itemSlots(node).find((slot) => slot.node === element);
    }
    case 'every':
      throw new BuildError('wildcard is not supported in PathGetter', locationOf(node));
    case 'field': {
      if (isNull(node)) return undefined;
      assertKind(node, 'map');
      const entry = entryOf(node, step.name);
      return entry && entrySlot(entry);
    }
  }
}
