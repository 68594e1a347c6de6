import { YamlError } from '../../kube/yaml/errors.ts';
import type { Node } from '../../kube/yaml/node.ts';
import { readStream } from '../../kube/yaml/read.ts';
import { SourceText } from '../../kube/yaml/source.ts';

/**
 * True when two YAML texts differ in nothing but comments, indentation, style of collections and order of keys. Scalars
 * count as written: whoever reads the text may take `yes` and `true` for different things.
 */
export function sameYaml(a: string, b: string): boolean {
  const [left, right] = [documents(a), documents(b)];
  return left !== undefined && right !== undefined && sameItems(left, right);
}

function documents(text: string): Node[] | undefined {
  try {
    return readStream(new SourceText('', text));
  } catch (error) {
    if (error instanceof YamlError) return undefined;
    throw error;
  }
}

function sameNode(a: Node, b: Node): boolean {
  if (a.tag !== b.tag) return false;
  if (a.kind === 'scalar') {
    return b.kind === 'scalar' && a.text === b.text && (a.style === 'plain') === (b.style === 'plain');
  }
  if (a.kind === 'seq') return b.kind === 'seq' && sameItems(a.items, b.items);
  if (b.kind !== 'map' || a.entries.length !== b.entries.length) return false;
  const values = new Map(b.entries.map(({ key, value }) => [key.text, { key, value }]));
  if (values.size !== b.entries.length) return false;
  return a.entries.every(({ key, value }) => {
    const other = values.get(key.text);
    return other !== undefined && sameNode(key, other.key) && sameNode(value, other.value);
  });
}

function sameItems(a: readonly Node[], b: readonly Node[]): boolean {
  return a.length === b.length && a.every((item, at) => sameNode(item, b[at]!));
}
