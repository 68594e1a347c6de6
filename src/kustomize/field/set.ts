import { locationOf, type Node, type ScalarNode, scalar } from '../../kube/yaml/node.ts';
import { isNull, resolveTextV2 } from '../../kube/yaml/resolve.ts';
import { BuildError } from '../errors.ts';
import { wrongKind } from './wrong-kind.ts';

/**
 * Gives a scalar a new text and tag; it keeps its style, so a quoted number stays a string
 * (`kubernetes-sigs/kustomize:kyaml/yaml/fns.go`, FieldSetter). Without a tag the text decides the type anew. With
 * `from`, the scalar gets the place of the node that the text came from. Throws `BuildError` for a map or list.
 */
export function setScalar(node: Node, text: string, tag = '', from?: Node): void {
  if (node.kind !== 'scalar') throw new BuildError(wrongKind('scalar', node), locationOf(node));
  node.text = text;
  node.tag = tag;
  node.heldTag = tag;
  if (from?.source === undefined) return;
  node.source = from.source;
  node.offset = from.offset;
}

/**
 * Sets an entry of a map to a value: a scalar that is there keeps its style and place, a new entry gets `value` itself.
 * So a value that is new in several maps is one node in all of them, and what changes it in one place changes it in
 * the others. That is upstream's doing, and shows in its output. Throws `BuildError` when `node` is no map.
 */
export function setEntry(node: Node, key: string, value: ScalarNode): void {
  if (node.kind === 'scalar' && isNull(node)) return;
  if (node.kind !== 'map') throw new BuildError(wrongKind('map', node), locationOf(node));
  const entry = node.entries.find((candidate) => candidate.key.text === key);
  if (entry === undefined) {
    node.entries.push({ key: scalar(key, { source: value.source, offset: value.offset }), value });
  } else if (entry.value.kind === 'scalar') {
    value.style = entry.value.style;
    setScalar(entry.value, value.text, value.tag, value);
  } else {
    value.style = 'plain';
    const { source, offset } = value.source === undefined ? entry.value : value;
    entry.value = { ...value, source, offset };
  }
}

/**
 * A scalar for a new entry, with the place of the node that its text came from. What YAML 1.1 takes for something else
 * than text is quoted.
 */
export function newScalar(text: string, tag = '', from?: Node): ScalarNode {
  const mayBeText = tag === '' || tag === '!!str';
  const style = mayBeText && isYaml11NonString(text) ? 'double' : 'plain';
  return scalar(text, { tag, style, heldTag: tag, source: from?.source, offset: from?.offset ?? 0 });
}

/** True for a text that is no string where it stands bare and is read as YAML 1.1. Timestamps are strings there. */
export function isYaml11NonString(text: string): boolean {
  if (text === '' || text.includes('\n')) return false;
  const { tag } = resolveTextV2(text);
  return tag !== '!!str' && tag !== '!!timestamp';
}
