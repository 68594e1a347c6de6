import type { Gvk, ResourceId } from '../../kube/identity.ts';
import { isClusterScoped } from '../../kube/scope.ts';
import { BuildAnnotation, listAnnotation } from '../annotations.ts';
import { currentId, formerIds, originalId, type Resource } from '../resource.ts';
import { effectiveNamespace, isSelected } from '../resource-id.ts';

/** An object that holds a reference, or that one may mean, with what does not change while references are followed. */
export interface Candidate {
  resource: Resource;
  id: ResourceId;
  /** Empty for an object that was never renamed or moved: no reference to it needs to be changed. */
  former: readonly ResourceId[];
  clusterScoped: boolean;
  /** The effective namespaces, now and at first. */
  namespace: string;
  originalNamespace: string;
  prefixes: readonly string[];
  suffixes: readonly string[];
}

export function describe(resource: Resource): Candidate {
  const id = currentId(resource);
  return {
    resource,
    id,
    former: formerIds(resource),
    clusterScoped: isClusterScoped(id),
    namespace: effectiveNamespace(id),
    originalNamespace: effectiveNamespace(originalId(resource)),
    prefixes: listAnnotation(resource.node, BuildAnnotation.prefixes),
    suffixes: listAnnotation(resource.node, BuildAnnotation.suffixes),
  };
}

/** The candidates by each name that they once had. */
export function indexByFormerName(
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const name of new Set(candidate.former.map((id) => id.name))) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [candidate]);
      else known.push(candidate);
    }
  }
  return index;
}

/** True when the object was of that kind at some time before its last change. */
export function wasOfKind(candidate: Candidate, gvk: Gvk): boolean {
  return candidate.former.some((id) => isSelected(id, gvk));
}

/**
 * True when two objects were made in the same layers, as far as prefixes and suffixes tell: one list of them is the
 * tail of the other. With `allowEmpty`, an object without any fits everywhere.
 */
export function sameLayers(a: Candidate, b: Candidate, allowEmpty: boolean): boolean {
  return sameTail(a.prefixes, b.prefixes, allowEmpty) && sameTail(a.suffixes, b.suffixes, allowEmpty);
}

function sameTail(a: readonly string[], b: readonly string[], allowEmpty: boolean): boolean {
  if (a.length === 0 || b.length === 0) return allowEmpty || a.length === b.length;
  const length = Math.min(a.length, b.length);
  return a.slice(-length).every((text, i) => text === b.slice(-length)[i]);
}
