import { isObject, type JsonValue } from '../../kube/json.ts';
import { YamlError } from '../../kube/yaml/errors.ts';
import { fromJson } from '../../kube/yaml/from-json.ts';
import { get, getText, locationOf, type MapNode, type Node } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import { isNull, resolveScalar } from '../../kube/yaml/resolve.ts';
import type { SourceText } from '../../kube/yaml/source.ts';
import { toJson } from '../../kube/yaml/value.ts';
import { BuildError, wrapError } from '../errors.ts';
import { splitDocuments } from './documents.ts';
import { isEmpty, validateMetadata } from './metadata.ts';
import { copyPlaces } from './places.ts';

/** YAML that cannot be read at all, as opposed to YAML that holds no objects. */
export class MalformedYamlError extends BuildError {}

/**
 * The objects of a text, lists unpacked (`kubernetes-sigs/kustomize:kyaml/kio/byteio_reader.go`,
 * `api/resource/factory.go`). Throws `BuildError` for text that kustomize refuses.
 */
export function readManifest(source: SourceText): MapNode[] {
  const slices = splitDocuments(source);
  const nodes: Node[] = [];
  for (const { start, end } of slices) {
    const node = parse(source, start, end);
    if (node === undefined || (node.kind === 'scalar' && isNull(node))) continue;
    const items = slices.length === 1 ? wrappedItems(node) : undefined;
    if (items === undefined) nodes.push(node);
    else nodes.push(...items);
  }
  return expandLists(validated(nodes));
}

function parse(source: SourceText, start: number, end: number): Node | undefined {
  try {
    return readDocument(source, start, end);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new MalformedYamlError(`MalformedYAMLError: ${error.message}`, error.location, error);
  }
}

/** The items of a `List` that is alone in its file; undefined for anything else. */
function wrappedItems(node: Node): Node[] | undefined {
  const kind = getText(node, 'kind');
  if (kind !== 'List' && kind !== 'ResourceList') return undefined;
  const items = get(node, 'items');
  if (items === undefined) return get(node, 'functionConfig') === undefined ? undefined : [];
  if (items.kind === 'map') return items.entries.flatMap(({ key, value }) => [key, value]);
  return items.kind === 'seq' ? items.items : [];
}

function validated(nodes: readonly Node[]): MapNode[] {
  const objects: MapNode[] = [];
  for (const node of nodes) {
    if (isEmpty(node)) continue;
    validateMetadata(node);
    objects.push(node);
  }
  return objects;
}

/** Puts the members of `FooList` objects behind everything else; they pass through JSON on the way. */
function expandLists(nodes: readonly MapNode[]): MapNode[] {
  const queue = [...nodes];
  const objects: MapNode[] = [];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const kind = getText(node, 'kind') ?? '';
    const items = get(node, 'items');
    if (!kind.endsWith('List') || items === undefined) objects.push(node);
    else queue.push(...members(kind, node, items));
  }
  return objects;
}

function members(kind: string, node: MapNode, items: Node): MapNode[] {
  const value = listValue(kind, node);
  if (value === null) return [];
  if (!Array.isArray(value)) {
    throw new BuildError(`expected array in ${kind}/items, but found ${goType(value)}`, locationOf(items));
  }
  return validated(
    value.map((member, i) => {
      const made = fromJson(member);
      styleAsJson(made);
      copyPlaces(items.kind === 'seq' ? items.items[i] : undefined, made);
      return made;
    }),
  );
}

function listValue(kind: string, node: MapNode): JsonValue {
  try {
    forgetStyles(node);
    const value = toJson(node);
    return isObject(value) ? (value.items ?? null) : null;
  } catch (error) {
    throw wrapError(`trouble expanding list of ${kind}; `, error, locationOf(node));
  }
}

/** Gives nodes the styles that go-yaml v3 reads from JSON: members of lists are JSON once. */
function styleAsJson(node: Node): void {
  if (node.kind === 'scalar') {
    if (resolveScalar(node).tag === '!!str') node.style = 'double';
    return;
  }
  node.flow = true;
  if (node.kind === 'seq') {
    for (const item of node.items) styleAsJson(item);
    return;
  }
  for (const { key, value } of node.entries) {
    key.style = 'double';
    styleAsJson(value);
  }
}

/** Lists are turned into data directly, without being printed first: how they are written has no influence. */
export function forgetStyles(node: Node): void {
  if (node.kind === 'scalar') {
    if (node.style !== 'plain') node.style = 'double';
    return;
  }
  node.flow = false;
  if (node.kind === 'seq') for (const item of node.items) forgetStyles(item);
  else for (const { value } of node.entries) forgetStyles(value);
}

function goType(value: JsonValue): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float64';
  return isObject(value) ? 'map[string]interface {}' : 'int';
}
