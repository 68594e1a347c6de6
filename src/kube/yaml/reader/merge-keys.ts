import { failAt } from '../errors.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../node.ts';
import type { Cursor } from './cursor.ts';

/** Whether a key may be a merge key; see `applyMerge`. */
export function isMergeKey(key: ScalarNode): boolean {
  return key.text === '<<';
}

/** Whether it stands for merging rather than for itself. */
function merges(key: ScalarNode): boolean {
  return isMergeKey(key) && (key.tag === '!!merge' || (key.tag === '' && key.style === 'plain'));
}

/**
 * Replaces the `<<` of a map by the entries of the maps that it names; earlier maps of a list win over later ones. Throws
 * `YamlError`.
 *
 * For resources, keys of the map itself win and merged ones follow them; a `<<` goes even if it is quoted and merges
 * nothing (`kubernetes-sigs/kustomize:kyaml/yaml/rnode.go`, DeAnchor). go-yaml v2 sets keys in the order written, so
 * merged ones win over the map's own before them (`yaml/go-yaml:decode.go`, mapping).
 */
export function applyMerge(cursor: Cursor, node: MapNode): void {
  if (cursor.dialect === 2) {
    node.entries = node.entries.flatMap((entry) =>
      merges(entry.key) ? mergedMaps(cursor, entry.value).flatMap((map) => map.entries) : [entry],
    );
    return;
  }
  const own = node.entries.filter(({ key }) => !isMergeKey(key));
  const [merge, second] = node.entries.filter(({ key }) => merges(key));
  node.entries = own;
  if (merge === undefined) return;
  if (second !== undefined) fail(cursor, second.key, 'duplicate merge key');
  const taken = new Set(own.map(({ key }) => key.text));
  const added = new Map<string, Entry>();
  for (const map of mergedMaps(cursor, merge.value)) {
    for (const [key, entry] of firstOfEach(map)) if (!taken.has(key)) added.set(key, entry);
  }
  node.entries = [...own, ...added.values()];
}

/** The entries of a map by key; of repeated keys the first. */
function firstOfEach(map: MapNode): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of map.entries) if (!entries.has(entry.key.text)) entries.set(entry.key.text, entry);
  return entries;
}

const NO_MAP = 'map merge requires map or sequence of maps as the value';

/** The maps to merge, those of least weight first. */
function mergedMaps(cursor: Cursor, value: Node): MapNode[] {
  if (value.kind === 'map') return [value];
  if (cursor.dialect === 3 && cursor.anchors.isCopy(value)) {
    fail(cursor, value, 'invalid map merge: received alias for a non-map value');
  }
  if (value.kind === 'scalar' || cursor.anchors.isCopy(value)) fail(cursor, value, NO_MAP);
  const maps = value.items.map((item) => {
    if (item.kind === 'map') return item;
    const nested = item.kind === 'seq' && cursor.dialect === 3;
    return fail(cursor, item, nested ? 'invalid map merge: received a nested sequence' : NO_MAP);
  });
  return maps.reverse();
}

function fail(cursor: Cursor, node: Node, problem: string): never {
  failAt(node, cursor.dialect === 2 ? `yaml: ${problem}` : problem);
}
