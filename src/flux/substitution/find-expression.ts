import { locationOf, type Node, type ScalarNode } from '../../kube/yaml/node.ts';
import type { Location } from '../../kube/yaml/source.ts';

/** An opening `${` in the text of a scalar. */
interface Opening {
  scalar: ScalarNode;
  at: number;
}

const indexes = new WeakMap<Node, Map<string, Opening[]>>();

/** A dollar sign escapes the one after it. */
const OPENING = /\$\$|\$\{#?([\p{L}\p{Nd}_]*)/gu;

/** Where an expression stands in the files that a node was made of, in order; each place once. */
export function findExpression(node: Node, expression: string): Location[] {
  const [opening] = expression.matchAll(OPENING);
  const wanted = collapse(expression);
  const places = new Map<string, Location>();
  for (const { scalar, at } of openings(node).get(opening?.[1] ?? '') ?? []) {
    // Folding a long line adds blanks.
    const text = collapse(scalar.text.slice(at, at + 2 * expression.length));
    if (!text.startsWith(wanted)) continue;
    const place = placeOf(scalar, at, expression);
    if (place !== undefined) places.set(`${place.file}:${place.line}:${place.column}`, place);
  }
  return [...places.values()];
}

/** The expressions of a node by the variable that they begin with. */
function openings(node: Node): Map<string, Opening[]> {
  let index = indexes.get(node);
  if (index === undefined) {
    index = new Map();
    collect(node, index);
    indexes.set(node, index);
  }
  return index;
}

function collect(node: Node, index: Map<string, Opening[]>): void {
  if (node.kind === 'scalar') {
    for (const match of node.text.matchAll(OPENING)) {
      const name = match[1];
      if (name === undefined) continue;
      const found = index.get(name) ?? [];
      found.push({ scalar: node, at: match.index });
      index.set(name, found);
    }
  } else if (node.kind === 'seq') {
    for (const item of node.items) collect(item, index);
  } else {
    for (const { key, value } of node.entries) {
      collect(key, index);
      collect(value, index);
    }
  }
}

/** The expression itself when the file shows it in one piece, else the scalar that holds it. */
function placeOf(scalar: ScalarNode, at: number, expression: string): Location | undefined {
  const { source, offset } = scalar;
  if (source === undefined) return undefined;
  // Quotes, escapes and indentation make what stands in the file longer than the text, never shorter.
  const from = offset + at;
  const found = source.text.slice(from, from + 4 * at + expression.length + 200).indexOf(expression);
  return found === -1 ? locationOf(scalar) : source.locate(from + found);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}
