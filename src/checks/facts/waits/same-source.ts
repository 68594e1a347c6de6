import type { KustomizationState } from '../../../flux/state.ts';

/**
 * True when both are built from one source: then a dependent waits until its dependency has applied the same revision
 * (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`, checkDependencies).
 */
export function sameSource({ spec: a }: KustomizationState, { spec: b }: KustomizationState): boolean {
  const [one, other] = [a.sourceRef, b.sourceRef];
  return one.kind === other.kind && one.namespace === other.namespace && one.name === other.name;
}
