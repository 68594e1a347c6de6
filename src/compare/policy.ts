import { KUSTOMIZE_GROUP } from '../flux/api.ts';
import type { KustomizationState } from '../flux/state.ts';
import { type KubeObject, metadataValue } from '../kube/object.ts';

/**
 * The policies that an object sets for itself with labels or annotations, compared without regard to case
 * (`fluxcd/pkg:ssa/utils/meta.go`, `fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`).
 */
const KEEP = [
  ['prune', 'disabled'],
  ['reconcile', 'disabled'],
  ['ssa', 'ignore'],
] as const;
const NOT_APPLIED = [
  ['reconcile', 'disabled'],
  ['ssa', 'ignore'],
] as const;

/**
 * `key: value` of the policy that keeps Flux from deleting the object, or undefined. Flux reads it from the live object.
 * `owner` is the Kustomization that would delete it.
 */
export function keptBy(object: KubeObject, owner: KustomizationState | undefined): string | undefined {
  return policyOf(object, owner?.deletesIgnored ? KEEP.filter(([name]) => name !== 'ssa') : KEEP);
}

/** `key: value` of the policy that keeps Flux from applying the object, whether it exists or not, or undefined. */
export function notAppliedBy(object: KubeObject): string | undefined {
  return policyOf(object, NOT_APPLIED);
}

/** `key: value` when Flux creates the object and leaves it alone from then on, or undefined. */
export function onlyCreatedBy(object: KubeObject): string | undefined {
  return policyOf(object, [['ssa', 'ifnotpresent']]);
}

/** True when Flux may delete and create this object again to change an immutable field. */
export function isForced(object: KubeObject): boolean {
  return policyOf(object, [['force', 'enabled']]) !== undefined;
}

/**
 * True when a Kustomization gives its objects other labels of ownership than its own: Flux takes them for another's, and
 * does not delete them.
 */
export function relabels(owner: KustomizationState | undefined): boolean {
  const labels = owner?.spec.commonMetadata.labels ?? {};
  return ['name', 'namespace'].some((key) => Object.hasOwn(labels, `${KUSTOMIZE_GROUP}/${key}`));
}

function policyOf(object: KubeObject, policies: readonly (readonly [string, string])[]): string | undefined {
  for (const [name, value] of policies) {
    const key = `${KUSTOMIZE_GROUP}/${name}`;
    for (const field of ['labels', 'annotations'] as const) {
      const found = metadataValue(object, field, key);
      if (found?.toLowerCase() === value) return `${key}: ${found}`;
    }
  }
  return undefined;
}
