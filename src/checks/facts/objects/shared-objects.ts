import { clusterScopedKinds, objectId } from '../../../compare/object-id.ts';
import { notAppliedBy } from '../../../compare/policy.ts';
import { KUSTOMIZE_GROUP } from '../../../flux/api.ts';
import { type ClusterState, kustomizationId } from '../../../flux/state.ts';
import { groupOf } from '../../../kube/object.ts';
import type { Held } from '../../cluster-index.ts';

/** What the same two Kustomizations apply: the objects as each has them, in the same order. */
export interface SharedObjects {
  first: Held[];
  second: Held[];
}

/**
 * The objects that several Kustomizations of a cluster apply, for each pair of the first one and another. Suspended
 * ones apply nothing. Flux Kustomizations are left out: one that two others apply is a fault of the environment itself
 * (`build/environment`).
 */
export function sharedObjects(state: ClusterState): SharedObjects[] {
  const clusterScoped = clusterScopedKinds(state);
  const firsts = new Map<string, Held>();
  const pairs = new Map<string, SharedObjects>();
  for (const kustomization of state.kustomizations) {
    if (kustomization.status !== 'rendered') continue;
    for (const object of kustomization.objects) {
      const isKustomization =
        object.kind === 'Kustomization' && groupOf(object.apiVersion) === KUSTOMIZE_GROUP;
      if (isKustomization || notAppliedBy(object) !== undefined) continue;
      const id = objectId(object, kustomization, clusterScoped);
      // A variable that only the cluster knows may have another value in each of the two.
      if (id.includes('${')) continue;
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, { kustomization, object });
      if (first === undefined || first.kustomization === kustomization) continue;
      const key = JSON.stringify([kustomizationId(first.kustomization), kustomizationId(kustomization)]);
      const pair = pairs.get(key) ?? { first: [], second: [] };
      pairs.set(key, pair);
      pair.first.push(first);
      pair.second.push({ kustomization, object });
    }
  }
  return [...pairs.values()];
}
