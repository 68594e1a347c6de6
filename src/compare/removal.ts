import { KUSTOMIZE_GROUP } from '../flux/api.ts';
import type { KustomizationState, OwnedObject } from '../flux/state.ts';
import { type KustomizationPair, notFinalized, notPruned } from './fate.ts';
import { keptBy } from './policy.ts';

/** What becomes of an object that its Flux Kustomization no longer holds. */
export interface Removal {
  action: 'prune' | 'orphan';
  reason: string;
}

/**
 * Prune or orphan, for an object that `owner` held before the change and does not hold after it. The object's own
 * policy is read from the base, which stands for the live object (`fluxcd/pkg:ssa/manager_delete.go`).
 */
export function removalOf(object: OwnedObject, owner: KustomizationPair): Removal {
  if (owner.fate.kind === 'left') return { action: 'orphan', reason: owner.fate.reason };
  const deleted = owner.fate.kind === 'deleted';
  const kept = deleted ? notFinalized(owner.base) : notPruned(owner.head);
  if (kept !== undefined) return orphan(kept);
  const policy = keptBy(object, owner.head ?? owner.base);
  if (policy !== undefined) return orphan(`it has ${policy}, if the live object has it too`);
  if (relabels(owner.base)) {
    return orphan(
      `spec.commonMetadata of Kustomization ${owner.id} overwrites the labels by which Flux knows its objects`,
    );
  }
  if (deleted)
    return { action: 'prune', reason: `Kustomization ${owner.id} is deleted, and with it what it applied.` };
  return { action: 'prune', reason: `Kustomization ${owner.id} no longer contains it.` };
}

function orphan(reason: string): Removal {
  return { action: 'orphan', reason: `Nothing deletes it, because ${reason}.` };
}

/** Without these labels on the live object Flux takes it for another's, and does not delete it. */
function relabels(owner: KustomizationState | undefined): boolean {
  const labels = owner?.spec.commonMetadata.labels ?? {};
  return ['name', 'namespace'].some((key) => Object.hasOwn(labels, `${KUSTOMIZE_GROUP}/${key}`));
}
