import { clone, locationOf, type Node, type ScalarNode } from '../../kube/yaml/node.ts';
import { resolveScalar } from '../../kube/yaml/resolve.ts';
import { BuildError } from '../errors.ts';
import { textOf } from '../patch/merge/nodes.ts';
import { printedTag } from '../patch/merge/style.ts';
import type { Slot } from './slot.ts';

/** What the replacements of one kustomization may write in all, in characters. More is an attack on memory. */
const MAX_WRITTEN = 50_000_000;

/** What a node weighs beside its text. */
const NODE_WEIGHT = 64;

/** Deeper nesting than any Kubernetes object has, and no danger to the stack. */
export const MAX_DEPTH = 500;

/** Writes values, and refuses to do so without end: a value that is written into itself doubles each time. */
export class ValueWriter {
  #written = 0;

  /**
   * Puts a value into a field: of a scalar only the text changes, anything else is replaced by a copy. Throws
   * `BuildError` when too much has been written.
   */
  set({ node, replace }: Slot, value: Node): void {
    if (node.kind === 'scalar') {
      this.setText(node, textOf(value));
      return;
    }
    this.#weigh(value, 0);
    replace(clone(value));
  }

  /**
   * Gives a scalar another text. Its type and style stay: text that does not fit the type is refused at the end of the
   * build. Throws `BuildError` when too much has been written.
   */
  setText(node: ScalarNode, text: string): void {
    this.#add(text.length, node);
    const tag = impliedTag(node);
    node.text = text;
    if (node.heldTag !== undefined) node.tag = printedTag(tag, text, node.style);
    // A null without text is printed as nothing, and nothing is a string in flow style.
    else node.tag = tag === '!!null' && text === '' ? '' : tag;
  }

  #weigh(node: Node, depth: number): void {
    if (depth > MAX_DEPTH)
      throw new BuildError('the value of a replacement is nested too deep', locationOf(node));
    this.#add(NODE_WEIGHT + textOf(node).length, node);
    if (node.kind === 'seq') for (const item of node.items) this.#weigh(item, depth + 1);
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        this.#add(key.text.length, key);
        this.#weigh(value, depth + 1);
      }
    }
  }

  #add(weight: number, node: Node): void {
    this.#written += weight;
    if (this.#written <= MAX_WRITTEN) return;
    throw new BuildError('the replacements write more than objects can hold', locationOf(node));
  }
}

/**
 * The tag that go-yaml gives a node when it reads it, and that stays when the text changes. Plain nodes that kustomize
 * has made have none, and their type follows the text.
 */
export function impliedTag(node: ScalarNode): string {
  const { tag, heldTag, style, source } = node;
  if (tag !== '' || heldTag !== undefined) return tag || (heldTag ?? '');
  return style === 'plain' && source !== undefined ? resolveScalar(node).tag : '';
}
