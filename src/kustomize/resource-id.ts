import type { Gvk, ResourceId } from '../kube/identity.ts';
import { isClusterScoped } from '../kube/scope.ts';

/** What kustomize takes for the namespace of a cluster-scoped object. */
export const NOT_NAMESPACED = '_non_namespaceable_';

/** The namespace that ids are compared by: `default` when none is given, a marker for cluster-scoped kinds. */
export function effectiveNamespace(id: ResourceId): string {
  if (isClusterScoped(id)) return NOT_NAMESPACED;
  return id.namespace === '' ? 'default' : id.namespace;
}

/** True when group, version, kind, name and effective namespace are equal. */
export function sameId(a: ResourceId, b: ResourceId): boolean {
  return a.name === b.name && sameGvk(a, b) && effectiveNamespace(a) === effectiveNamespace(b);
}

/** True when group, version and kind are equal. */
export function sameGvk(a: Gvk, b: Gvk): boolean {
  return a.group === b.group && a.version === b.version && a.kind === b.kind;
}

/** True when every non-empty part of `selector` equals the part of `gvk`. */
export function isSelected(gvk: Gvk, selector: Gvk): boolean {
  return (
    (selector.group === '' || selector.group === gvk.group) &&
    (selector.version === '' || selector.version === gvk.version) &&
    (selector.kind === '' || selector.kind === gvk.kind)
  );
}

/** A text that two ids share exactly when they are the same id; for indexes. */
export function idKey(id: ResourceId): string {
  return `${id.group}\0${id.version}\0${id.kind}\0${effectiveNamespace(id)}\0${id.name}`;
}

/** `Kind.version.group` as kustomize prints it, with `[noGrp]` and the like for empty parts. */
export function formatGvk({ group, version, kind }: Gvk): string {
  return `${kind || '[noKind]'}.${version || '[noVer]'}.${group || '[noGrp]'}`;
}

/** `Kind.version.group/name.namespace` as kustomize prints it in messages. */
export function formatId(id: ResourceId): string {
  return `${formatGvk(id)}/${id.name || '[noName]'}.${id.namespace || '[noNs]'}`;
}
