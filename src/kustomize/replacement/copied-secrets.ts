import type { Node } from '../../kube/yaml/node.ts';
import { gvkOf, type Resource } from '../resource.ts';

/** Fields of a Secret that hold none. */
const OPEN = /^(?:apiVersion|kind|type|immutable|metadata)(?:\.|$)/;

/**
 * The texts of a value that was read from a field of an object, when they are secret: the object is a Secret, or the value
 * was copied into it from one.
 */
export function secretTexts(value: Node, from: Resource, fieldPath: string): string[] {
  const isSecret = gvkOf(from).kind === 'Secret' && !OPEN.test(fieldPath);
  if (!isSecret && from.copiedSecrets.size === 0) return [];
  const texts = textsOf(value);
  if (isSecret) return texts;
  const copied = [...from.copiedSecrets];
  return texts.filter((text) => copied.some((secret) => text.includes(secret)));
}

function textsOf(node: Node): string[] {
  if (node.kind === 'scalar') return node.text === '' ? [] : [node.text];
  return node.kind === 'seq'
    ? node.items.flatMap(textsOf)
    : node.entries.flatMap(({ value }) => textsOf(value));
}
