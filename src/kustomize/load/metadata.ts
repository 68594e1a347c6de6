import { compareBytes } from '../../kube/compare.ts';
import { get, locationOf, type MapNode, type Node } from '../../kube/yaml/node.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import { BuildError } from '../errors.ts';

/**
 * Demands what kustomize demands of an object: a kind, and a name unless it is a list
 * (`kubernetes-sigs/kustomize:kyaml/yaml/rnode.go`, GetValidatedMetadata). Throws `BuildError` at the object.
 */
export function validateMetadata(node: Node): asserts node is MapNode {
  const location = locationOf(node);
  if (node.kind !== 'map') throw new BuildError('missing Resource metadata', location);
  const apiVersion = textOf(get(node, 'apiVersion'));
  const kind = textOf(get(node, 'kind'));
  const metadata = get(node, 'metadata');
  const name = textOf(get(metadata, 'name'));
  const namespace = textOf(get(metadata, 'namespace'));

  const parts = [get(node, 'apiVersion'), get(node, 'kind')];
  for (const field of ['name', 'namespace', 'labels', 'annotations']) parts.push(get(metadata, field));
  if (parts.every(isEmpty)) throw new BuildError('missing Resource metadata', location);
  if (kind !== '' && (kind.endsWith('List') || name !== '')) return;
  const labels = goMap(get(metadata, 'labels'));
  const annotations = goMap(get(metadata, 'annotations'));
  const object = `{{${apiVersion} ${kind}} {{${name} ${namespace}} ${labels} ${annotations}}}`;
  throw new BuildError(`missing ${kind === '' ? 'kind' : 'metadata.name'} in object ${object}`, location);
}

/** True for what kustomize takes for nothing: absent, null, `{}` and `[]`. */
export function isEmpty(node: Node | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === 'scalar') return isNull(node);
  return node.kind === 'map' ? node.entries.length === 0 : node.items.length === 0;
}

function textOf(node: Node | undefined): string {
  return node?.kind === 'scalar' && !isNull(node) ? node.text : '';
}

function goMap(node: Node | undefined): string {
  const entries = node?.kind === 'map' ? node.entries : [];
  const texts = new Map(entries.map(({ key, value }) => [key.text, textOf(value)]));
  const sorted = [...texts].sort(([a], [b]) => compareBytes(a, b));
  return `map[${sorted.map(([key, value]) => `${key}:${value}`).join(' ')}]`;
}
