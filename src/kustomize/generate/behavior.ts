import { compareBytes } from '../../kube/compare.ts';
import { get, type MapNode, type Node, remove } from '../../kube/yaml/node.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import {
  BUILD_ANNOTATIONS,
  BuildAnnotation,
  getAnnotation,
  metadataTexts,
  setMetadataTexts,
} from '../annotations.ts';
import { newScalar, setEntry } from '../field/set.ts';
import { nameOf, namespaceOf, type Resource } from '../resource.ts';
import { addText } from './data.ts';

/** What a generator does when the object exists already. */
export type Behavior = 'unspecified' | 'create' | 'replace' | 'merge';

/** The behavior of that name; `unspecified` for any other text, as upstream has it. */
export function parseBehavior(text: string): Behavior {
  return text === 'create' || text === 'replace' || text === 'merge' ? text : 'unspecified';
}

/** The behavior that a generator left on what it made. */
export function behaviorOf({ node }: Resource): Behavior {
  return parseBehavior(getAnnotation(node, BuildAnnotation.generatorBehavior) ?? '');
}

/**
 * Makes a generated object take the place of an existing one: it takes over its name and namespace, and its labels and
 * annotations where it has none of its own (`kubernetes-sigs/kustomize:api/resource/resource.go`).
 */
export function takeOver(resource: Resource, old: Resource): void {
  const { node } = resource;
  for (const field of ['labels', 'annotations'] as const) {
    const before = metadataTexts(old.node, field);
    const after = metadataTexts(node, field);
    const merged = new Map([...before, ...after]);
    if (field === 'annotations') keepRecords(merged, before, after);
    setMetadataTexts(node, field, merged);
  }
  const metadata = get(node, 'metadata');
  if (metadata?.kind !== 'map') return;
  setEntry(metadata, 'name', newScalar(nameOf(old)));
  if (namespaceOf(old) === '') remove(metadata, 'namespace');
  else setEntry(metadata, 'namespace', newScalar(namespaceOf(old)));
  resource.varNames = [...old.varNames];
  for (const text of old.copiedSecrets) resource.copiedSecrets.add(text);
}

/** Adds the entries of an existing object that the generated one does not have: the first of each key, as text. */
export function mergeData(resource: Resource, old: Resource): void {
  for (const field of ['data', 'binaryData']) {
    const entries = [...textEntries(old.node, field), ...textEntries(resource.node, field)];
    remove(resource.node, field);
    const merged = new Map(entries.map(([key, text, from]) => [key, { text, from }]));
    for (const [key, { text, from }] of [...merged].sort(([a], [b]) => compareBytes(a, b))) {
      addText(resource.node, field, key, text, from);
    }
  }
}

/** What the build noted about the object is what it noted about the old one; a hash needs the wish of both. */
function keepRecords(
  merged: Map<string, string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const name of BUILD_ANNOTATIONS) {
    const record = before.get(name);
    if (record === undefined) merged.delete(name);
    else merged.set(name, record);
  }
  if (!after.has(BuildAnnotation.needsHashSuffix)) merged.delete(BuildAnnotation.needsHashSuffix);
}

function textEntries(node: MapNode, field: string): [key: string, text: string, from: Node][] {
  const values = get(node, field);
  if (values?.kind !== 'map') return [];
  // Backwards, so that the first of repeated keys is the one that stays.
  return values.entries.toReversed().map(({ key, value }) => [key.text, textOf(value), value]);
}

function textOf(node: Node): string {
  return node.kind === 'scalar' && !isNull(node) ? node.text : '';
}
