import type { EnvironmentComparison } from '../../../compare/compare-revisions.ts';
import { type KustomizationPair, notFinalized } from '../../../compare/fate.ts';
import type { Owned } from '../../../compare/ownership.ts';
import { KUSTOMIZE_GROUP } from '../../../flux/api.ts';
import { kustomizationId } from '../../../flux/state.ts';
import { kindOf } from './precious-kinds.ts';

/** A Flux Kustomization that is deleted, and what goes with it. */
export interface RemovedKustomization {
  top: KustomizationPair;
  /** The Kustomizations that it applied and that are deleted in turn, without itself. */
  below: KustomizationPair[];
  /** What they applied and Flux deletes, without the custom resources of `below`. */
  objects: Owned[];
  /** Those among them of which nobody knows what they applied. */
  unknown: KustomizationPair[];
}

/** The Kustomizations that a change deletes, each with those that go because of it, in the order of the base. */
export function removedKustomizations({
  changes,
  kustomizations,
}: EnvironmentComparison): RemovedKustomization[] {
  const removed = new Map<KustomizationPair, RemovedKustomization>();
  for (const pair of kustomizations.values()) {
    if (pair.fate.kind !== 'deleted') continue;
    const parent = pair.base?.parent === undefined ? undefined : kustomizations.get(pair.base.parent);
    const known = parent && parent !== pair ? removed.get(parent) : undefined;
    const entry = known ?? { top: pair, below: [], objects: [], unknown: [] };
    if (known !== undefined) entry.below.push(pair);
    const { status } = pair.base!;
    if ((status === 'failed' || status === 'unknown') && notFinalized(pair.base) === undefined)
      entry.unknown.push(pair);
    removed.set(pair, entry);
  }
  for (const { action, before } of changes) {
    if (action !== 'prune' || before === undefined) continue;
    const entry = removed.get(before.owner);
    if (entry === undefined || kustomizations.get(kustomizationIdOf(before))?.fate.kind === 'deleted')
      continue;
    entry.objects.push(before);
  }
  return [...new Set(removed.values())];
}

/** `namespace/name` of the Flux Kustomization that an object is, '' when it is none. */
export function kustomizationIdOf({ object, owner }: Owned): string {
  if (kindOf(object) !== `Kustomization.${KUSTOMIZE_GROUP}` || owner.base?.spec.kubeConfig) return '';
  return kustomizationId(object);
}
