import type { Dependency } from '../../../flux/api.ts';
import { isHelmRelease, readHelmRelease } from '../../../flux/helm-release.ts';
import { type ClusterState, kustomizationId } from '../../../flux/state.ts';
import { type KubeObject, locate } from '../../../kube/object.ts';
import type { Location } from '../../../kube/yaml/source.ts';
import { objectPath } from '../../words/describe.ts';

/** A Flux Kustomization or a HelmRelease, with what it waits for by `spec.dependsOn`. */
export interface Waiter {
  kind: 'Kustomization' | 'HelmRelease';
  /** `namespace/name`. */
  id: string;
  object: KubeObject;
  dependsOn: readonly Dependency[];
  /** What a finding about it names: the Kustomization, and the object when that is another one. */
  names: { kustomization: string; object?: string };
}

/** The Kustomizations of an environment. */
export function waitingKustomizations({ kustomizations }: ClusterState): Waiter[] {
  return kustomizations.map((state) => ({
    kind: 'Kustomization',
    id: kustomizationId(state),
    object: state.object,
    dependsOn: state.spec.dependsOn,
    names: { kustomization: kustomizationId(state) },
  }));
}

/** The HelmReleases that an environment applies to its own cluster, each name once. */
export function waitingReleases({ kustomizations }: ClusterState): Waiter[] {
  const releases = new Map<string, Waiter>();
  for (const state of kustomizations) {
    if (state.spec.kubeConfig) continue;
    for (const object of state.objects) {
      const id = kustomizationId(object);
      if (!isHelmRelease(object) || releases.has(id)) continue;
      releases.set(id, {
        kind: 'HelmRelease',
        id,
        object,
        dependsOn: readHelmRelease(object).dependsOn,
        names: { kustomization: kustomizationId(state), object: objectPath(object) },
      });
    }
  }
  return [...releases.values()];
}

/** The place of an entry of `spec.dependsOn`. */
export function entryPlace({ object }: Pick<Waiter, 'object'>, index: number): { location?: Location } {
  const location = locate(object, ['spec', 'dependsOn', index, 'name']);
  return location === undefined ? {} : { location };
}
