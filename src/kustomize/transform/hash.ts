import { createHash } from 'node:crypto';
import { goJson } from '../../kube/go-json.ts';
import { isObject, type JsonObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import { get, type MapNode } from '../../kube/yaml/node.ts';
import { toJson } from '../../kube/yaml/value.ts';
import { BuildError, wrapError } from '../errors.ts';
import { newScalar, setEntry } from '../field/set.ts';
import { currentId, gvkOf, nameOf, needsHash, type Resource, recordId } from '../resource.ts';
import { formatId } from '../resource-id.ts';

/** Digits that could make a word, and what stands in their place. */
const LETTERS: Record<string, string> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };

/** Adds a hash of the content to the names that ask for it (`kubernetes-sigs/kustomize:api/hasher/hasher.go`). */
export function addHashes(resources: readonly Resource[]): void {
  for (const resource of resources) {
    if (!needsHash(resource)) continue;
    const hash = contentHash(resource);
    recordId(resource);
    const metadata = get(resource.node, 'metadata');
    if (metadata !== undefined) setEntry(metadata, 'name', newScalar(`${nameOf(resource)}-${hash}`));
  }
}

/** Ten letters and digits that depend on the data alone, not on name, labels or annotations. Throws `BuildError`. */
function contentHash(resource: Resource): string {
  const digest = createHash('sha256').update(content(resource)).digest('hex');
  return digest.slice(0, 10).replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit);
}

function content(resource: Resource): string {
  try {
    return goJson(hashed(resource));
  } catch (error) {
    throw wrapError(`${formatId(currentId(resource))}: `, error, resource.origin);
  }
}

function hashed(resource: Resource): JsonObject {
  const { node } = resource;
  const { kind } = gvkOf(resource);
  // Upstream looks for a field that is literally called `metadata/name`, so the name is never part of the hash.
  const content: JsonObject = Object.assign(jsonObject(), { kind, name: fieldValue(node, 'metadata/name') });
  content.data = fieldValue(node, 'data');
  if (kind === 'ConfigMap') return withMap(content, node, 'binaryData');
  if (kind === 'Secret') return withMap({ ...content, type: fieldValue(node, 'type') }, node, 'stringData');
  throw new BuildError(
    `only a ConfigMap or Secret can have a hash in its name, not a ${kind}`,
    resource.origin,
  );
}

function withMap(content: JsonObject, node: MapNode, field: string): JsonObject {
  const value = fieldValue(node, field);
  return typeof value === 'string' ? content : { ...content, [field]: value };
}

/** A field as Go's untyped JSON holds it: a scalar by its text, '' when it is absent, lists as null. */
function fieldValue(node: MapNode, field: string): JsonValue {
  const value = get(node, field);
  if (value === undefined) return '';
  if (value.kind === 'scalar') return value.text;
  return value.kind === 'map' ? asFloats(toJson(value)) : null;
}

function asFloats(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(asFloats);
  if (!isObject(value)) return value;
  const object = jsonObject();
  for (const [key, child] of Object.entries(value)) object[key] = asFloats(child);
  return object;
}
