import type { Location, SourceText } from './source.ts';

/**
 * How a scalar was written. kustomize keeps this style through its transformers, and it decides the type that a
 * patched value ends up with (`kubernetes-sigs/kustomize:kyaml/yaml/fns.go`, FieldSetter).
 */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

interface NodeBase {
  /** The explicit or assigned tag in short form (`!!str`, `!!int`, `!foo`); '' when the text alone decides. */
  tag: string;
  /** The file that the node was read from; undefined for what a transformer made. */
  source: SourceText | undefined;
  /** Offset of the node's first character in `source`. */
  offset: number;
}

export interface ScalarNode extends NodeBase {
  kind: 'scalar';
  /** The content, after folding and unescaping; its type is resolved late, by `kube/yaml/resolve.ts`. */
  text: string;
  style: ScalarStyle;
  /**
   * The tag that kustomize keeps for a text that it has written itself, '' for none; undefined for what was read. It is
   * not printed while it fits, and is what counts when only the text is changed once more.
   */
  heldTag?: string;
}

export interface Entry {
  key: ScalarNode;
  value: Node;
}

export interface MapNode extends NodeBase {
  kind: 'map';
  /** In the order written. Keys may repeat: kustomize notices only when it prints. */
  entries: Entry[];
  flow: boolean;
  /**
   * Comments that parse as a JSON object, by key: kustomize takes such a comment for a schema of the field
   * (`kubernetes-sigs/kustomize:kyaml/openapi`). Undefined in nearly every map.
   */
  schemaComments?: Map<string, string>;
}

export interface SeqNode extends NodeBase {
  kind: 'seq';
  items: Node[];
  flow: boolean;
}

/** A YAML value with what kustomize needs to know of how it was written, and where it stands. */
export type Node = ScalarNode | MapNode | SeqNode;

type Made = Partial<Pick<NodeBase, 'tag' | 'source' | 'offset'>>;

/** A scalar that no file holds; untagged and plain unless told otherwise, so that its text decides its type. */
export function scalar(
  text: string,
  made: Made & { style?: ScalarStyle; heldTag?: string } = {},
): ScalarNode {
  return { kind: 'scalar', text, style: 'plain', tag: '', source: undefined, offset: 0, ...made };
}

/** A map that no file holds. */
export function map(entries: Entry[] = [], made: Made = {}): MapNode {
  return { kind: 'map', entries, flow: false, tag: '', source: undefined, offset: 0, ...made };
}

/** A sequence that no file holds. */
export function seq(items: Node[] = [], made: Made = {}): SeqNode {
  return { kind: 'seq', items, flow: false, tag: '', source: undefined, offset: 0, ...made };
}

/** The value of the first entry with this key, or undefined. */
export function get(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const entry of node.entries) if (entry.key.text === key) return entry.value;
  return undefined;
}

/** The node at the end of a path of map keys and list indexes, or undefined. */
export function getIn(node: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  let at = node;
  for (const step of path) {
    at = typeof step === 'number' ? (at?.kind === 'seq' ? at.items[step] : undefined) : get(at, step);
  }
  return at;
}

/** The text of a scalar child, or undefined when it is absent or no scalar. */
export function getText(node: Node | undefined, key: string): string | undefined {
  const child = get(node, key);
  return child?.kind === 'scalar' ? child.text : undefined;
}

/** Sets the value of a key: in place when it exists, else at the end. */
export function set(node: MapNode, key: string, value: Node): void {
  const entry = node.entries.find((candidate) => candidate.key.text === key);
  if (entry === undefined) node.entries.push({ key: scalar(key), value });
  else entry.value = value;
}

/** Removes a key; true when it was there. */
export function remove(node: MapNode, key: string): boolean {
  const before = node.entries.length;
  node.entries = node.entries.filter((entry) => entry.key.text !== key);
  return node.entries.length !== before;
}

/** A copy that shares nothing with the original but the source texts. */
export function clone<T extends Node>(node: T): T {
  switch (node.kind) {
    case 'scalar':
      return { ...node };
    case 'seq':
      return { ...node, items: node.items.map((item) => clone(item)) };
    case 'map':
      return {
        ...node,
        entries: node.entries.map(({ key, value }) => ({ key: { ...key }, value: clone(value) })),
      };
    default:
      throw new TypeError('not a YAML node');
  }
}

/** Where the node was written, or undefined for what a transformer made. */
export function locationOf(node: Node | undefined): Location | undefined {
  return node?.source?.locate(node.offset);
}
