import { emitYaml } from '../../kube/yaml/emit.ts';
import type { Node } from '../../kube/yaml/node.ts';
import { toJson } from '../../kube/yaml/value.ts';

const NAMES = { scalar: 'ScalarNode', map: 'MappingNode', seq: 'SequenceNode' };

/** kustomize's words for a node that is not of the kind that a transformer needs. */
export function wrongKind(expected: Node['kind'], node: Node): string {
  const contents = emitYaml(toJson(node));
  return `wrong node kind: expected ${NAMES[expected]} but got ${NAMES[node.kind]}: node contents:\n${contents}`;
}
