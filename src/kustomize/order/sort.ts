import { compareBytes } from '../../kube/compare.ts';
import type { Gvk, ResourceId } from '../../kube/identity.ts';
import { locationOf } from '../../kube/yaml/node.ts';
import { BuildError } from '../errors.ts';
import type { SortOptions } from '../load/types.ts';
import type { BuildOptions } from '../options.ts';
import { currentId, type Resource } from '../resource.ts';
import { formatGvk, formatId, idKey, sameGvk } from '../resource-id.ts';
import { DEFAULT_KIND_ORDER, gvkSortKey, type KindOrder, kindRanks } from './kind-order.ts';

/**
 * The resources in output order. `sortOptions` of the root kustomization goes before what the caller wants
 * (`kubernetes-sigs/kustomize:api/krusty/kustomizer.go`). Throws `BuildError` for options that do not fit together, and
 * for two objects with the same id, which nothing but sorting notices.
 */
export function sortResources(
  resources: readonly Resource[],
  options: SortOptions | undefined,
  order: BuildOptions['order'],
): Resource[] {
  if (options === undefined)
    return order === 'legacy' ? legacyOrder(resources, DEFAULT_KIND_ORDER) : [...resources];
  const place = locationOf(options.node);
  const { order: wanted, legacySortOptions: kinds } = options;
  if (wanted !== 'fifo' && wanted !== 'legacy') {
    throw new BuildError("the field 'sortOptions.order' must be one of [fifo, legacy]", place);
  }
  if (wanted === 'legacy') {
    const kindOrder =
      kinds === undefined ? DEFAULT_KIND_ORDER : { first: kinds.orderFirst, last: kinds.orderLast };
    return legacyOrder(resources, kindOrder);
  }
  if (kinds === undefined) return [...resources];
  throw new BuildError(
    "the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'",
    place,
  );
}

function legacyOrder(resources: readonly Resource[], order: KindOrder): Resource[] {
  const ranks = kindRanks(order);
  const keyed = resources.map((resource) => {
    const id = currentId(resource);
    return { resource, id, rank: ranks.get(id.kind) ?? 0, gvkKey: gvkSortKey(id), idSortKey: idSortKey(id) };
  });
  keyed.sort((a, b) => {
    if (sameGvk(a.id, b.id)) return compareBytes(a.idSortKey, b.idSortKey);
    if (a.rank !== b.rank) return a.rank - b.rank;
    const direction = coreNamespaceAmong(a.id, b.id) ? -1 : 1;
    return direction * compareBytes(a.gvkKey, b.gvkKey);
  });
  refuseSameIds(keyed);
  return keyed.map(({ resource }) => resource);
}

/** Of two kinds called Namespace the core one comes first, although its empty group sorts last. */
function coreNamespaceAmong(a: Gvk, b: Gvk): boolean {
  return a.kind === 'Namespace' && b.kind === 'Namespace' && (a.group === '' || b.group === '');
}

function idSortKey(id: ResourceId): string {
  return `${formatGvk(id)}|${id.namespace || '~X'}|${id.name || '~N'}`;
}

function refuseSameIds(sorted: readonly { resource: Resource; id: ResourceId }[]): void {
  const seen = new Set<string>();
  for (const { resource, id } of sorted) {
    const key = idKey(id);
    if (seen.has(key)) {
      throw new BuildError(
        `SortOrderTransformer: Failed to append to resources: may not add resource with an already registered id: ${formatId(id)}`,
        resource.origin,
      );
    }
    seen.add(key);
  }
}
