import { goJsonString } from '../go-json.ts';
import { goFloat32 } from '../go-number.ts';
import { type JsonObject, type JsonValue, jsonObject } from '../json.ts';
import { failAt } from './errors.ts';
import { locationOf, type MapNode, type Node, type ScalarNode } from './node.ts';
import { floatFromJson, MAX_INT64 } from './numbers.ts';
import { checkJsonString, reprint } from './reprint.ts';
import { resolveScalar, resolveScalarV2 } from './resolve.ts';
import { parseTimestamp } from './timestamp.ts';

/**
 * The data of a node as kustomize prints it. kustomize prints the node as YAML once more, reads that with go-yaml v3,
 * turns the result into JSON and reads it with go-yaml v2; only what these steps change or refuse is done here
 * (`kubernetes-sigs/kustomize:kyaml/yaml/rnode.go`, MarshalJSON; `api/resource/resource.go`, AsYAML).
 * Throws `YamlError` with kustomize's message.
 */
export function toJson(node: Node): JsonValue {
  return node.kind === 'map' ? mapToJson(node, false, true) : nodeToJson(node, false);
}

function nodeToJson(node: Node, inFlow: boolean): JsonValue {
  switch (node.kind) {
    case 'scalar':
      return scalarToJson(node, inFlow);
    case 'seq':
      return node.items.map((item) => nodeToJson(item, inFlow || node.flow));
    case 'map':
      return mapToJson(node, inFlow, false);
    default:
      return node satisfies never;
  }
}

function mapToJson(node: MapNode, inFlow: boolean, root: boolean): JsonObject {
  const flow = inFlow || node.flow;
  const object = jsonObject();
  for (const { key, value } of node.entries) {
    if (key.text in object) failDuplicate(node, key);
    const type = keyType(key);
    if (type === '!!merge') failAt(key, 'yaml: map merge requires map or sequence of maps as the value');
    if (type !== '!!str' && !(root && type !== '!!null')) {
      failAt(key, 'json: unsupported type: map[interface {}]interface {}');
    }
    object[checkKey(key)] = nodeToJson(value, flow);
  }
  return object;
}

function keyType(key: ScalarNode): string {
  // What is empty is printed with quotes where it is a key.
  if (key.tag === '' && (key.style !== 'plain' || key.text === '')) return '!!str';
  return resolveScalar(key).tag;
}

/** Go's maps do not repeat keys; the text counts, not the type. */
function failDuplicate(node: MapNode, key: ScalarNode): never {
  const first = node.entries.find((entry) => entry.key.text === key.text);
  const line = locationOf(key)?.line ?? 0;
  const before = locationOf(first?.key)?.line ?? 0;
  const message = `mapping key ${JSON.stringify(key.text)} already defined at line ${before}`;
  return failAt(key, `yaml: unmarshal errors:\n  line ${line}: ${message}`);
}

/** A JSON key is a simple key when read as YAML. */
const MAX_KEY = 1024;

function checkKey(key: ScalarNode): string {
  const { text } = key;
  if (text.includes('\x85') || (text.length > MAX_KEY / 6 && [...goJsonString(text)].length > MAX_KEY)) {
    failAt(key, "yaml: did not find expected ',' or '}'");
  }
  checkJsonString(key, text);
  return text;
}

const ZONE_RANGE =
  'json: error calling MarshalJSON for type time.Time: Time.MarshalJSON: timezone hour outside of range [0,23]';

function scalarToJson(node: ScalarNode, inFlow: boolean): JsonValue {
  if (inFlow && isQuotedInFlow(node)) return node.text;
  const resolved = resolveScalar(node);
  switch (resolved.tag) {
    case '!!null':
    case '!!bool':
    case '!!int':
      return resolved.value;
    case '!!float':
      return floatFromJson(checkFinite(node, resolved.value));
    case '!!timestamp':
      if (/[-+]24:/.test(resolved.value)) failAt(node, ZONE_RANGE);
      return resolved.value;
    default:
      return reprint(node, resolved.value, inFlow);
  }
}

/** What a flow collection cannot hold without quotes is printed with them: nothing at all, and times of day. */
function isQuotedInFlow({ tag, text, style }: ScalarNode): boolean {
  if (tag !== '' || style !== 'plain') return false;
  return text === '' || (text.includes(':') && parseTimestamp(text) !== undefined);
}

/** JSON has no infinities. */
function checkFinite(node: Node, value: number): number {
  if (Number.isFinite(value)) return value;
  return failAt(
    node,
    `json: unsupported value: ${Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'}`,
  );
}

/**
 * The data of a node as `sigs.k8s.io/yaml` makes it JSON: go-yaml v2 with the words of YAML 1.1, keys turned into text,
 * timestamps left as text, and the last of equal keys kept. Throws `YamlError`.
 */
export function toJsonV2(node: Node): JsonValue {
  switch (node.kind) {
    case 'scalar':
      return scalarToJsonV2(node);
    case 'seq':
      return node.items.map((item) => toJsonV2(item));
    case 'map': {
      const object = jsonObject();
      for (const { key, value } of node.entries) object[keyTextV2(key)] = toJsonV2(value);
      return object;
    }
    default:
      return node satisfies never;
  }
}

function scalarToJsonV2(node: ScalarNode): JsonValue {
  const resolved = resolveScalarV2(node);
  if (resolved.tag === '!!float') return checkFinite(node, resolved.value);
  return resolved.tag === '!!timestamp' ? node.text : resolved.value;
}

/** How YAML writes what Go calls otherwise. */
const INFINITIES: ReadonlyMap<string, string> = new Map([
  ['+Inf', '.inf'],
  ['-Inf', '-.inf'],
  ['NaN', '.nan'],
]);

/** A key as text; floats have the digits of a float32. */
function keyTextV2(key: ScalarNode): string {
  const resolved = resolveScalarV2(key);
  switch (resolved.tag) {
    case '!!null':
      return failAt(key, 'unsupported map key of type: null');
    case '!!timestamp':
      return key.text;
    case '!!float':
      return INFINITIES.get(goFloat32(resolved.value)) ?? goFloat32(resolved.value);
    case '!!int':
      if (resolved.value > MAX_INT64) failAt(key, `unsupported map key of type: uint64, key: ${key.text}`);
      return String(resolved.value);
    default:
      return String(resolved.value);
  }
}
