import { locationOf, type Node } from '../../../kube/yaml/node.ts';
import { printNode } from '../../../kube/yaml/node-printer/print-node.ts';
import { BuildError } from '../../errors.ts';
import { isPresent } from './nodes.ts';

const NAMES = { scalar: 'ScalarNode', map: 'MappingNode', seq: 'SequenceNode' };

/** Throws `BuildError` when the node is of another kind, unless it is null or missing. */
export function assertKind(node: Node | undefined, kind: Node['kind']): void {
  if (!isPresent(node) || node.kind === kind) return;
  throw new BuildError(
    `wrong node kind: expected ${NAMES[kind]} but got ${NAMES[node.kind]}: node contents:\n${printNode(node)}`,
    locationOf(node),
  );
}
