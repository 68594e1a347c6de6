import { type Gvk, parseApiVersion, type ResourceId } from '../kube/identity.ts';
import type { Origin } from '../kube/object.ts';
import { get, getText, locationOf, type MapNode } from '../kube/yaml/node.ts';
import { isNull } from '../kube/yaml/resolve.ts';
import { appendToList, BuildAnnotation, getAnnotation, listAnnotation, metadataOf } from './annotations.ts';
import { BuildError } from './errors.ts';
import { effectiveNamespace } from './resource-id.ts';

/**
 * An object on its way through a build. What happened to it (former names, prefixes, the wish for a hash) stands in
 * annotations of `node`, as upstream has it: patches can see them, and a patch that wipes the annotations wipes them
 * too (`kubernetes-sigs/kustomize:api/resource/resource.go`).
 */
export interface Resource {
  node: MapNode;
  origin: Origin;
  /** Names of the vars that read from this object. */
  varNames: string[];
  /** Texts that replacements and vars have copied into it from Secrets. */
  copiedSecrets: Set<string>;
}

/** A resource as it is when it has just been read or generated. */
export function newResource(node: MapNode, origin: Origin): Resource {
  return { node, origin, varNames: [], copiedSecrets: new Set() };
}

/** Group, version and kind, as the object has them now. */
export function gvkOf({ node }: Pick<Resource, 'node'>): Gvk {
  return { ...parseApiVersion(getText(node, 'apiVersion') ?? ''), kind: getText(node, 'kind') ?? '' };
}

export function nameOf({ node }: Pick<Resource, 'node'>): string {
  return metadataText(node, 'name');
}

/** As written; '' when there is none, or it is null. */
export function namespaceOf({ node }: Pick<Resource, 'node'>): string {
  return metadataText(node, 'namespace');
}

function metadataText(node: MapNode, field: string): string {
  const value = get(metadataOf(node), field);
  return value?.kind === 'scalar' && !isNull(value) ? value.text : '';
}

/** The id that the object has now. */
export function currentId(resource: Pick<Resource, 'node'>): ResourceId {
  return { ...gvkOf(resource), name: nameOf(resource), namespace: namespaceOf(resource) };
}

/**
 * The ids that were recorded on the way, oldest first. Their group and version are always the current ones. Throws
 * `BuildError` when the record has gaps, because a patch took the name: upstream panics there.
 */
export function formerIds({ node }: Pick<Resource, 'node'>): ResourceId[] {
  const names = listAnnotation(node, BuildAnnotation.previousNames);
  if (names.length === 0) return [];
  const namespaces = listAnnotation(node, BuildAnnotation.previousNamespaces);
  const kinds = listAnnotation(node, BuildAnnotation.previousKinds);
  if (namespaces.length !== names.length || kinds.length !== names.length) {
    throw new BuildError(`the object that was called ${names[0]} has lost its name`, locationOf(node));
  }
  const { group, version } = parseApiVersion(getText(node, 'apiVersion') ?? '');
  return names.map((name, i) => ({
    group,
    version,
    kind: kinds[i] ?? '',
    name,
    namespace: namespaces[i] ?? '',
  }));
}

/** The oldest recorded id, or the current one when none was recorded. */
export function originalId(resource: Pick<Resource, 'node'>): ResourceId {
  return formerIds(resource)[0] ?? currentId(resource);
}

/** Every id that the object had, the current one last. */
export function allIds(resource: Pick<Resource, 'node'>): ResourceId[] {
  return [...formerIds(resource), currentId(resource)];
}

/** Records the current id, before a transformer changes it. */
export function recordId(resource: Pick<Resource, 'node'>): void {
  const id = currentId(resource);
  appendToList(resource.node, BuildAnnotation.previousNames, id.name);
  appendToList(resource.node, BuildAnnotation.previousNamespaces, effectiveNamespace(id));
  appendToList(resource.node, BuildAnnotation.previousKinds, id.kind);
}

/** True when the name gets a content hash at the end of the build. */
export function needsHash({ node }: Pick<Resource, 'node'>): boolean {
  return getAnnotation(node, BuildAnnotation.needsHashSuffix) === 'enabled';
}

/** True when helm has rendered the object: the namespace transformer leaves it alone. */
export function isHelmGenerated({ node }: Pick<Resource, 'node'>): boolean {
  return getAnnotation(node, BuildAnnotation.helmGenerated) === 'true';
}

/** True when a patch has deleted the object. */
export function isEmptied({ node }: Pick<Resource, 'node'>): boolean {
  return node.entries.length === 0;
}
