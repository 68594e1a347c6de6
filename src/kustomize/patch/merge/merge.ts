import type { Schema, Schemas } from '../../../kube/schema/schema.ts';
import type { MapNode, Node } from '../../../kube/yaml/node.ts';
import { assertKind } from './kind.ts';
import { mergeLists } from './list.ts';
import { mergeMaps } from './map.ts';
import { entryOf, isPresent, textOf } from './nodes.ts';
import type { Sides } from './sides.ts';

/**
 * Merges a strategic merge patch into an object, as kustomize does: not as Kubernetes does, whose `$retainKeys`,
 * `$setElementOrder` and `$deleteFromPrimitiveList` are fields like any other here
 * (`kubernetes-sigs/kustomize:kyaml/yaml/merge2/merge2.go`). The object is changed; the patch is used up. Values that
 * come from the patch keep their place in the patch's file. Returns false when the patch deletes the object. Where the
 * patch says `$patch: replace` of the whole object, upstream forgets the result, and nothing happens. Throws
 * `BuildError`.
 */
export function strategicMerge(object: MapNode, patch: MapNode, schemas: Schemas): boolean {
  const merge = (sides: Sides): Node | undefined => {
    const { object: own, patch: other } = sides;
    const kind = [own, other].find(isPresent)?.kind ?? 'map';
    assertKind(own, kind);
    assertKind(other, kind);
    takeStyleOfPatch(own, other);
    if (kind === 'scalar') return other ?? own;
    const schema = sides.schema ?? kindSchema(own, schemas) ?? kindSchema(other, schemas);
    return kind === 'map'
      ? mergeMaps({ ...sides, schema }, merge, schemas)
      : mergeLists({ ...sides, schema }, merge);
  };
  return isPresent(merge({ object, patch, schema: undefined }));
}

/** An object of a known kind is merged by its schema wherever it stands in what has none. */
function kindSchema(node: Node | undefined, schemas: Schemas): Schema | undefined {
  const apiVersion = entryOf(node, 'apiVersion')?.value;
  const kind = entryOf(node, 'kind')?.value;
  if (apiVersion === undefined || kind === undefined) return undefined;
  return schemas.forKind(textOf(apiVersion), textOf(kind));
}

/** `{}` and `[]` are only written in flow style because they are empty. */
function takeStyleOfPatch(own: Node | undefined, patch: Node | undefined): void {
  if (own === undefined || own.kind === 'scalar' || patch === undefined) return;
  const isEmpty = own.kind === 'map' ? own.entries.length === 0 : own.items.length === 0;
  if (isEmpty) own.flow = patch.kind !== 'scalar' && patch.flow;
}
