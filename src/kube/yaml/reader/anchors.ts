import { YamlError } from '../errors.ts';
import type { Entry, Node } from '../node.ts';
import type { Location } from '../source.ts';

/**
 * How deeply collections may nest, so that no walk over nodes can exhaust the stack. go-yaml stops at 10,000; CRDs,
 * the deepest of objects, stay below 100.
 */
export const MAX_DEPTH = 500;

/** What aliases may add to a document; against texts that grow exponentially by aliases of aliases. */
const MAX_ALIASED_NODES = 250_000;

/** What a name stands for: a node, once that has been read to its end. */
export interface Anchor {
  node: Node | undefined;
}

/** The nodes of a document that have names. */
export class Anchors {
  readonly #named = new Map<string, Anchor>();
  readonly #copies = new Set<Node>();
  #copied = 0;

  /** Gives a name to a node that begins now; the caller sets the node when it has been read. */
  open(name: string): Anchor {
    const anchor: Anchor = { node: undefined };
    this.#named.set(name, anchor);
    return anchor;
  }

  /**
   * A copy of the named node, for an alias at `place` inside `depth` collections. The copy keeps the offsets of what
   * it was copied from.
   */
  copy(name: string, place: Location, depth: number): Node {
    const anchor = this.#named.get(name);
    if (anchor === undefined) throw new YamlError(`yaml: unknown anchor '${name}' referenced`, place);
    if (anchor.node === undefined) throw new YamlError(`yaml: anchor '${name}' value contains itself`, place);
    const copy = this.#copyOf(anchor.node, place, depth);
    this.#copies.add(copy);
    return copy;
  }

  /** Whether a node stands for an alias. */
  isCopy(node: Node): boolean {
    return this.#copies.has(node);
  }

  #copyOf(node: Node, place: Location, depth: number): Node {
    if (++this.#copied > MAX_ALIASED_NODES) {
      throw new YamlError('yaml: document contains excessive aliasing', place);
    }
    if (node.kind === 'scalar') return { ...node };
    if (depth >= MAX_DEPTH) throw new YamlError(`yaml: exceeded max depth of ${MAX_DEPTH}`, place);
    if (node.kind === 'seq') {
      return { ...node, items: node.items.map((item) => this.#copyOf(item, place, depth + 1)) };
    }
    const entries = node.entries.map(
      ({ key, value }): Entry => ({ key: { ...key }, value: this.#copyOf(value, place, depth + 1) }),
    );
    return { ...node, entries };
  }
}
