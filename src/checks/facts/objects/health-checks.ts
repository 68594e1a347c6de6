import { notAppliedBy } from '../../../compare/policy.ts';
import type { KustomizationState, OwnedObject } from '../../../flux/state.ts';
import { groupOf } from '../../../kube/object.ts';
import type { ClusterIndex } from '../../cluster-index.ts';

/**
 * The objects whose health a Kustomization waits for: with `wait`, everything that it applies, and what `healthChecks` names
 * otherwise, as far as it is known (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`, checkHealth).
 */
export function checkedObjects(kustomization: KustomizationState, index: ClusterIndex): OwnedObject[] {
  const { spec, objects } = kustomization;
  if (spec.suspend) return [];
  if (spec.wait) {
    return objects.filter((object) => !isItself(object, kustomization) && notAppliedBy(object) === undefined);
  }
  // In another cluster, only what it applies itself could be looked at.
  if (spec.kubeConfig) return [];
  return spec.healthChecks.flatMap(({ apiVersion, kind, namespace, name }) =>
    index
      .find(groupOf(apiVersion), kind, namespace, name)
      .slice(0, 1)
      .map(({ object }) => object),
  );
}

/** Flux leaves out the Kustomization that waits. */
function isItself({ kind, namespace, name }: OwnedObject, kustomization: KustomizationState): boolean {
  return kind === 'Kustomization' && namespace === kustomization.namespace && name === kustomization.name;
}
