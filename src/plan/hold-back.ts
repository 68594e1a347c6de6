import type { KustomizationPair } from '../compare/fate.ts';
import type { ObjectChange } from '../compare/object-change.ts';
import { removalOf } from '../compare/removal.ts';
import type { Turn } from './apply-order.ts';
import type { Change } from './plan.ts';

type Pairs = ReadonlyMap<string, KustomizationPair>;
type Order = ReadonlyMap<string, Turn>;

/**
 * What keeps Flux from making a change, if anything does. An object that changes hands is lost to both when its old
 * owner prunes it and its new one is held back: this happens, and is said as one more reason.
 */
export function holdBack(
  change: ObjectChange,
  pairs: Pairs,
  order: Order,
): { change: ObjectChange; heldBack: Pick<Change, 'heldBackBy'> } {
  const { action, before, after, reasons } = change;
  const blockers = blockersOf((after ?? before)!.owner, pairs, order);
  if (blockers.length === 0 || action === 'orphan') return { change, heldBack: {} };
  if (action === 'move' && before !== undefined && after !== undefined && isPruned(before, pairs, order)) {
    const lost = `Kustomization ${after.owner.id} is held back by ${blockers.join(', ')}: the object is gone until it is applied.`;
    return { change: { ...change, reasons: [...reasons, lost] }, heldBack: {} };
  }
  return { change, heldBack: { heldBackBy: blockers } };
}

/** True when the old owner deletes the object without waiting for anything. */
function isPruned(
  { owner, object }: NonNullable<ObjectChange['before']>,
  pairs: Pairs,
  order: Order,
): boolean {
  if (owner.fate.kind === 'withheld' || blockersOf(owner, pairs, order).length > 0) return false;
  return removalOf(object, owner).action === 'prune';
}

/** What holds a Kustomization back; one that the change removes is deleted by those that applied it. */
function blockersOf(owner: KustomizationPair, pairs: Pairs, order: Order): readonly string[] {
  let pair: KustomizationPair | undefined = owner;
  while (pair !== undefined && pair.head === undefined) {
    const parent: string | undefined = pair.base?.parent;
    pair = parent === undefined ? undefined : pairs.get(parent);
  }
  return (pair && order.get(pair.id)?.heldBackBy) ?? [];
}
