import { formatApiVersion } from '../../kube/identity.ts';
import type { Schemas } from '../../kube/schema/schema.ts';
import { clone, locationOf, type MapNode, map, type Node } from '../../kube/yaml/node.ts';
import { BuildAnnotation, getAnnotation, metadataTexts, setMetadataTexts } from '../annotations.ts';
import { BuildError } from '../errors.ts';
import { newScalar, setEntry } from '../field/set.ts';
import {
  allIds,
  currentId,
  gvkOf,
  isEmptied,
  nameOf,
  namespaceOf,
  originalId,
  type Resource,
  recordId,
} from '../resource.ts';
import { formatId, idKey, sameId } from '../resource-id.ts';
import { strategicMerge } from './merge/merge.ts';
import { entryOf, removeEntry } from './merge/nodes.ts';

/**
 * Merges a strategic merge patch into a resource. Kind and name stay unless the patch may change them, the namespace
 * always stays. A resource that the patch deletes is left without entries
 * (`kubernetes-sigs/kustomize:api/resource/resource.go`, ApplySmPatch). Throws `BuildError`.
 */
export function patchResource(resource: Resource, patch: MapNode, schemas: Schemas): void {
  const nameMayChange = isAllowed(patch, BuildAnnotation.allowNameChange);
  const kindMayChange = isAllowed(patch, BuildAnnotation.allowKindChange);
  if (nameMayChange || kindMayChange) recordId(resource);
  const kind = keep(resource.node, 'kind', gvkOf(resource).kind);
  const name = keep(metadataMap(resource.node), 'name', nameOf(resource));
  const namespace = keep(metadataMap(resource.node), 'namespace', namespaceOf(resource));

  if (!strategicMerge(resource.node, clone(patch), schemas)) resource.node = map();
  if (isEmptied(resource)) return;
  if (!kindMayChange) restore(resource.node, kind);
  if (!nameMayChange) restore(createMetadata(resource.node), name);
  if (namespace.text !== '') restore(createMetadata(resource.node), namespace);
  else removeNamespace(resource.node);
}

/** Lets a patch change the name or the kind of what it patches; its annotations become strings by it. */
export function allowChange(patch: MapNode, change: 'allowNameChange' | 'allowKindChange'): void {
  const annotations = metadataTexts(patch, 'annotations');
  setMetadataTexts(patch, 'annotations', annotations.set(BuildAnnotation[change], 'enabled'));
}

/**
 * The one resource that has, or had, the id of a patch (`kubernetes-sigs/kustomize:api/resmap/reswrangler.go`, GetById).
 * Throws `BuildError` when there is none, or more than one.
 */
export function resourceToPatch(patch: MapNode, resources: readonly Resource[]): Resource {
  const id = originalId({ node: patch });
  const [found, ...others] = resources.filter(
    (resource) => !isEmptied(resource) && allIds(resource).some((own) => sameId(own, id)),
  );
  if (found !== undefined && others.length === 0) return found;
  const problem = found === undefined ? 'no matches for' : 'multiple matches for';
  const text = formatId(id);
  throw new BuildError(
    `${problem} Id ${text}; failed to find unique target for patch ${text}`,
    locationOf(patch),
  );
}

/**
 * Applies a patch to resources that were selected by other means than its id. Its labels and annotations become strings
 * before, even nulls (`kubernetes-sigs/kustomize:api/resmap/reswrangler.go`, ApplySmPatch). Throws `BuildError`, also
 * when two resources have one id after it.
 */
export function patchSelected(
  resources: readonly Resource[],
  selected: ReadonlySet<Resource>,
  patch: MapNode,
  schemas: Schemas,
): void {
  setMetadataTexts(patch, 'labels', metadataTexts(patch, 'labels'));
  setMetadataTexts(patch, 'annotations', metadataTexts(patch, 'annotations'));
  const ids = new Set<string>();
  for (const resource of resources) {
    if (selected.has(resource)) {
      setEntry(patch, 'apiVersion', newScalar(formatApiVersion(gvkOf(resource))));
      patchResource(resource, patch, schemas);
    }
    if (isEmptied(resource)) continue;
    const id = currentId(resource);
    if (ids.has(idKey(id))) {
      throw new BuildError(
        `may not add resource with an already registered id: ${formatId(id)}`,
        resource.origin,
      );
    }
    ids.add(idKey(id));
  }
}

function isAllowed(patch: MapNode, annotation: string): boolean {
  return getAnnotation(patch, annotation) === 'enabled';
}

/** A field as it was before the merge. */
interface Kept {
  field: string;
  text: string;
  place: Pick<Node, 'source' | 'offset'> | undefined;
}

function keep(parent: Node | undefined, field: string, text: string): Kept {
  const value = entryOf(parent, field)?.value;
  return { field, text, place: value && { source: value.source, offset: value.offset } };
}

function restore(parent: MapNode, { field, text, place }: Kept): void {
  setEntry(parent, field, newScalar(text));
  const value = entryOf(parent, field)?.value;
  if (value !== undefined) Object.assign(value, place);
}

function removeNamespace(node: MapNode): void {
  const metadata = metadataMap(node);
  if (metadata !== undefined) removeEntry(metadata, 'namespace');
}

function metadataMap(node: MapNode): MapNode | undefined {
  const metadata = entryOf(node, 'metadata')?.value;
  return metadata?.kind === 'map' ? metadata : undefined;
}

function createMetadata(node: MapNode): MapNode {
  const found = metadataMap(node);
  if (found !== undefined) return found;
  const made = map();
  node.entries.push({ key: newScalar('metadata'), value: made });
  return made;
}
