import type { Node } from '../../kube/yaml/node.ts';
import { toJsonV2 } from '../../kube/yaml/value.ts';
import { BuildError } from '../errors.ts';
import type { Reading } from './decode.ts';

/** How kustomization files are read: as YAML 1.1 (go-yaml v2), every field known. */
export const V2_READING: Reading = { value: toJsonV2, strict: true, asText: false };

/** Throws `BuildError` at the second of two equal keys, as a strict go-yaml v2 does. */
export function refuseRepeatedKeys(node: Node): void {
  if (node.kind === 'seq') for (const item of node.items) refuseRepeatedKeys(item);
  if (node.kind !== 'map') return;
  const seen = new Set<string>();
  for (const { key, value } of node.entries) {
    if (seen.has(key.text)) {
      const location = key.source?.locate(key.offset);
      const line = location === undefined ? '' : `\n  line ${location.line}:`;
      throw new BuildError(`yaml: unmarshal errors:${line} key "${key.text}" already set in map`, location);
    }
    seen.add(key.text);
    refuseRepeatedKeys(value);
  }
}
