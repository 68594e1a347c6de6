import { compareBytes } from '../kube/compare.ts';
import { get, type MapNode, map, type Node, type ScalarNode, scalar } from '../kube/yaml/node.ts';

const DOMAIN = 'internal.config.kubernetes.io';

/** What a build writes about an object into the object (`kubernetes-sigs/kustomize:api/resource/resource.go`). */
export const BuildAnnotation = {
  previousKinds: `${DOMAIN}/previousKinds`,
  previousNames: `${DOMAIN}/previousNames`,
  previousNamespaces: `${DOMAIN}/previousNamespaces`,
  prefixes: `${DOMAIN}/prefixes`,
  suffixes: `${DOMAIN}/suffixes`,
  generatorBehavior: `${DOMAIN}/generatorBehavior`,
  needsHashSuffix: `${DOMAIN}/needsHashSuffix`,
  refBy: `${DOMAIN}/refBy`,
  allowNameChange: `${DOMAIN}/allowNameChange`,
  allowKindChange: `${DOMAIN}/allowKindChange`,
  path: `${DOMAIN}/path`,
  index: `${DOMAIN}/index`,
  seqIndent: `${DOMAIN}/seqindent`,
  id: `${DOMAIN}/id`,
  migration: `${DOMAIN}/annotations-migration-resource-id`,
  legacyPath: 'config.kubernetes.io/path',
  legacyIndex: 'config.kubernetes.io/index',
  legacyId: 'config.k8s.io/id',
  helmGenerated: `${DOMAIN}/helm-generated`,
} as const;

/** All of them: they are stripped before printing, also when a user wrote them. */
export const BUILD_ANNOTATIONS: ReadonlySet<string> = new Set(Object.values(BuildAnnotation));

/** The `metadata` map of an object; undefined when there is none or it is empty. */
export function metadataOf(node: MapNode): MapNode | undefined {
  const metadata = get(node, 'metadata');
  return metadata?.kind === 'map' && metadata.entries.length > 0 ? metadata : undefined;
}

/** Labels or annotations as text by key: the text of each value as written, '' for a value that is no scalar. */
export function metadataTexts(node: MapNode, field: 'labels' | 'annotations'): Map<string, string> {
  const texts = new Map<string, string>();
  const values = get(metadataOf(node), field);
  if (values?.kind !== 'map') return texts;
  for (const { key, value } of values.entries) texts.set(key.text, textOf(value));
  return texts;
}

/** The text of one annotation, or undefined. */
export function getAnnotation(node: MapNode, name: string): string | undefined {
  const annotations = get(metadataOf(node), 'annotations');
  const value = get(annotations, name);
  return value === undefined ? undefined : textOf(value);
}

/** Sets one annotation, leaving the others as they are written. */
export function setAnnotation(node: MapNode, name: string, text: string): void {
  const metadata = createMap(node, 'metadata');
  const annotations = createMap(metadata, 'annotations');
  const existing = annotations.entries.find((entry) => entry.key.text === name);
  const value = scalar(text, { tag: '!!str', style: 'single' });
  if (existing === undefined) annotations.entries.push({ key: scalar(name), value });
  else existing.value = value;
}

/** The parts of an annotation that holds a comma list; empty when it is absent. */
export function listAnnotation(node: MapNode, name: string): string[] {
  return getAnnotation(node, name)?.split(',') ?? [];
}

/** Adds to an annotation that holds a comma list. An empty text is not added. */
export function appendToList(node: MapNode, name: string, text: string): void {
  if (text === '') return;
  const current = getAnnotation(node, name);
  setAnnotation(node, name, current === undefined ? text : `${current},${text}`);
}

/**
 * Writes labels or annotations anew, every value a string and every key bare, as upstream's `SetAnnotations` and
 * `SetLabels` do (`kubernetes-sigs/kustomize:kyaml/yaml/rnode.go`). An empty map removes the field. Values whose text
 * stays the same keep their place in the file.
 */
export function setMetadataTexts(
  node: MapNode,
  field: 'labels' | 'annotations',
  texts: ReadonlyMap<string, string>,
): void {
  const given = get(node, 'metadata');
  if (given !== undefined && given.kind !== 'map') return;
  const metadata = createMap(node, 'metadata');
  const at = metadata.entries.findIndex((entry) => entry.key.text === field);
  const old = at === -1 ? undefined : metadata.entries[at];
  if (old !== undefined) metadata.entries.splice(at, 1);
  if (texts.size === 0) return;

  const placed = new Map<string, { key: ScalarNode; value: Node }>();
  if (old?.value.kind === 'map') for (const entry of old.value.entries) placed.set(entry.key.text, entry);
  const values = createMap(metadata, field);
  if (values.source === undefined && old !== undefined) {
    values.source = old.value.source;
    values.offset = old.value.offset;
  }
  for (const [name, text] of [...texts].sort(([a], [b]) => compareBytes(a, b))) {
    const from = placed.get(name);
    const key = scalar(name, from && { source: from.key.source, offset: from.key.offset });
    const value = stringScalar(text, from?.value);
    const existing = values.entries.find((entry) => entry.key.text === name);
    if (existing === undefined) values.entries.push({ key, value });
    else existing.value = value;
  }
}

/** A string as upstream's `NewStringRNode` makes it; it takes the place of `from` in the file. */
function stringScalar(text: string, from?: Node): ScalarNode {
  return scalar(text, {
    tag: '!!str',
    style: text.includes('\n') ? 'literal' : 'plain',
    source: from?.source,
    offset: from?.offset ?? 0,
  });
}

function createMap(node: MapNode, key: string): MapNode {
  const entry = node.entries.find((candidate) => candidate.key.text === key);
  if (entry?.value.kind === 'map') return entry.value;
  const made = map();
  if (entry === undefined) node.entries.push({ key: scalar(key), value: made });
  else entry.value = made;
  return made;
}

function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}
