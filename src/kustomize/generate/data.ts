import { isUtf8 } from 'node:buffer';
import { compareBytes } from '../../kube/compare.ts';
import { type MapNode, map, type Node, type ScalarNode, scalar } from '../../kube/yaml/node.ts';
import { BuildError } from '../errors.ts';
import { newScalar } from '../field/set.ts';
import type { KeyValue } from './key-values.ts';

/** The data of a ConfigMap: what is no text goes to `binaryData`. */
export function setConfigMapData(node: MapNode, entries: readonly KeyValue[]): void {
  for (const { key, value, source } of sorted(entries)) {
    if (isUtf8(value)) addText(node, 'data', key, Buffer.from(value).toString('utf8'), source.node);
    else addText(node, 'binaryData', key, base64(value), source.node);
  }
}

/** The data of a Secret, all of it base64. A Secret has `data` even when it is empty. */
export function setSecretData(node: MapNode, entries: readonly KeyValue[]): void {
  childMap(node, 'data');
  for (const { key, value, source } of sorted(entries))
    addText(node, 'data', key, base64(value), source.node);
}

/** Throws `BuildError` at the second source of a key. */
export function refuseRepeats(name: string, entries: readonly KeyValue[]): void {
  const seen = new Set<string>();
  for (const { key, source } of entries) {
    if (seen.has(key)) {
      const place = source.node.source?.locate(source.node.offset);
      throw new BuildError(`configmap ${name} illegally repeats the key \`${key}\``, place);
    }
    seen.add(key);
  }
}

/** Puts `node.<field>.<key>` to a text, as a block when it has several lines. The key is bare: a number stays one. */
export function addText(node: MapNode, field: string, key: string, text: string, from: Node): void {
  const place = { source: from.source, offset: from.offset };
  const value: ScalarNode = text.includes('\n')
    ? scalar(text, { tag: '!!str', style: 'literal' })
    : newScalar(text, '!!str');
  childMap(node, field).entries.push({ key: scalar(key, place), value: Object.assign(value, place) });
}

function childMap(node: MapNode, field: string): MapNode {
  const entry = node.entries.find(({ key }) => key.text === field);
  if (entry?.value.kind === 'map') return entry.value;
  const made = map([], { source: node.source, offset: node.offset });
  node.entries.push({ key: scalar(field), value: made });
  return made;
}

/** Base64, in lines of 70 when it is longer than one line. */
function base64(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  return text.length < 70 ? text : text.replace(/.{1,70}/g, '$&\n');
}

function sorted(entries: readonly KeyValue[]): KeyValue[] {
  return [...entries].sort((a, b) => compareBytes(a.key, b.key));
}
