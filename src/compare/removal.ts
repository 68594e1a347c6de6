import type { OwnedObject } from '../flux/state.ts';
import { valueAt } from '../kube/json.ts';
import { jsonEquals } from './equal.ts';
import { type KustomizationPair, notFinalized, notPruned } from './fate.ts';
import type { Deletion } from './object-change.ts';
import { keptBy, relabels } from './policy.ts';

/** What becomes of an object that its Flux Kustomization no longer holds; `reason` is a sentence. */
export type Removal =
  | { action: 'prune'; reason: string; deleted: Deletion }
  | { action: 'orphan'; reason: string; deleted?: undefined; policy?: string };

/**
 * Prune or orphan, for an object that `owner` held before the change and does not hold after it. The object's own
 * policy is read from the base, which stands for the live object (`fluxcd/pkg:ssa/manager_delete.go`).
 */
export function removalOf(object: OwnedObject, owner: KustomizationPair): Removal {
  const { id, fate, base, head } = owner;
  if (fate.kind === 'left') return { action: 'orphan', reason: fate.reason };
  const deleted = fate.kind === 'deleted';
  const kept = deleted ? notFinalized(base) : neverPruned(owner);
  if (kept !== undefined) return orphan(kept);
  const policy = keptBy(object, head ?? base);
  if (policy !== undefined) return { ...orphan(`it has ${policy}, if the live object has it too`), policy };
  if (relabels(base)) {
    return orphan(
      `spec.commonMetadata of Kustomization ${id} overwrites the labels by which Flux knows its objects`,
    );
  }
  if (deleted) {
    return {
      action: 'prune',
      reason: `Kustomization ${id} is deleted, and with it what it applied.`,
      deleted: 'certain',
    };
  }
  const gone = `Kustomization ${id} no longer contains it`;
  if (base?.spec.prune === head?.spec.prune)
    return { action: 'prune', reason: `${gone}.`, deleted: 'certain' };
  return { action: 'prune', reason: `${gone}, and ${pruneSwitch(owner)}`, deleted: 'possible' };
}

/** Why a Kustomization that is applied deletes nothing with either of its specs, or undefined. */
function neverPruned({ id, base, head }: KustomizationPair): string | undefined {
  if (!jsonEquals(kubeConfigOf(base), kubeConfigOf(head))) {
    return `Kustomization ${id} applies to another cluster from now on, and no longer looks at this one`;
  }
  return base?.spec.prune ? undefined : notPruned(head);
}

function kubeConfigOf(state: KustomizationPair['base']) {
  return state === undefined ? undefined : valueAt(state.object.value, ['spec', 'kubeConfig']);
}

/** The new revision and the new spec reach the controller by different ways, and it acts by the spec that it has. */
function pruneSwitch({ head }: KustomizationPair): string {
  return head?.spec.prune
    ? 'its spec.prune turns true: Flux deletes it, unless it acts by the old spec once more.'
    : 'its spec.prune turns false only now: Flux deletes it if it acts by the old spec once more.';
}

function orphan(reason: string): Removal & { action: 'orphan' } {
  return { action: 'orphan', reason: `Nothing deletes it, because ${reason}.` };
}
