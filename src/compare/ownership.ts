import { type ClusterState, kustomizationId, type OwnedObject } from '../flux/state.ts';
import type { KustomizationPair } from './fate.ts';
import { clusterScopedKinds, objectId } from './object-id.ts';

/** An object in the inventory of one Flux Kustomization. */
export interface Owned {
  owner: KustomizationPair;
  object: OwnedObject;
}

/** One object of a cluster, and the Flux Kustomizations that hold it on each side of a change. */
export interface Ownership {
  base: Owned[];
  head: Owned[];
}

/** Every object of an environment on either side, by `objectId`. */
export function ownerships(
  base: ClusterState | undefined,
  head: ClusterState | undefined,
  pairs: ReadonlyMap<string, KustomizationPair>,
): Map<string, Ownership> {
  const all = new Map<string, Ownership>();
  const clusterScoped = clusterScopedKinds(base, head);
  for (const side of ['base', 'head'] as const) {
    for (const state of (side === 'base' ? base : head)?.kustomizations ?? []) {
      const owner = pairs.get(kustomizationId(state))!;
      for (const object of state.objects) {
        const id = objectId(object, state, clusterScoped);
        let ownership = all.get(id);
        if (ownership === undefined) {
          ownership = { base: [], head: [] };
          all.set(id, ownership);
        }
        const owned = ownership[side];
        // Of two versions of one object in one inventory, Flux applies the later one last.
        if (owned.at(-1)?.owner === owner) owned.pop();
        owned.push({ owner, object });
      }
    }
  }
  return all;
}
