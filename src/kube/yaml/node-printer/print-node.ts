import type { Entry, MapNode, Node, ScalarNode, SeqNode } from '../node.ts';
import { printScalar } from './print-scalar.ts';

const INDENT = 2;

/** A printed line, without its end. */
export interface PrintedLine {
  text: string;
  /** The keys and indexes of what begins on the line; undefined for the further lines of a scalar. */
  path: string | undefined;
  /** The columns of the maps and lists that have an entry or item begin on the line, outermost first. */
  levels: readonly number[];
}

/**
 * A node as go-yaml v3 prints it for kyaml: styles kept, indentation by two, lists not indented in maps, comments lost
 * (`yaml/go-yaml:emitterc.go`; `kubernetes-sigs/kustomize:kyaml/yaml/alias.go`). It ends with a line break.
 */
export function printNode(node: Node): string {
  return `${printLines(node)
    .map(({ text }) => text)
    .join('\n')}\n`;
}

/** The same, line by line. */
export function printLines(node: Node): PrintedLine[] {
  return isBlock(node) ? printBlock(node, 0, '') : withValue({ text: '', path: '', levels: [] }, node, 0);
}

function printBlock(node: MapNode | SeqNode, indent: number, path: string): PrintedLine[] {
  return node.kind === 'map'
    ? node.entries.flatMap((entry) => printEntry(entry, indent, path))
    : node.items.flatMap((item, index) => printItem(item, indent, `${path}/${index}`));
}

function printEntry({ key, value }: Entry, indent: number, parent: string): PrintedLine[] {
  const path = `${parent}/${key.text}`;
  const name = printScalar(key, { indent: indent + INDENT, inFlow: false, isKey: true });
  const line = { text: `${' '.repeat(indent)}${name}:`, path, levels: [indent] };
  if (!isBlock(value)) return withValue(line, value, indent);
  return [line, ...printBlock(value, value.kind === 'seq' ? indent : indent + INDENT, path)];
}

/** A map or list in a list begins on the line of its dash. */
function printItem(item: Node, indent: number, path: string): PrintedLine[] {
  const dash = `${' '.repeat(indent)}-`;
  if (!isBlock(item)) return withValue({ text: dash, path, levels: [indent] }, item, indent);
  const [first, ...rest] = printBlock(item, indent + INDENT, path);
  if (first === undefined) return [];
  const text = `${dash} ${first.text.slice(indent + INDENT)}`;
  return [{ ...first, text, levels: [indent, ...first.levels] }, ...rest];
}

/** Adds a scalar, or what is written in flow style, to a line. */
function withValue(line: PrintedLine, value: Node, indent: number): PrintedLine[] {
  const printed =
    value.kind === 'scalar'
      ? printScalar(value, { indent: indent + INDENT, inFlow: false, isKey: false })
      : printFlow(value);
  const [first = '', ...rest] = printed.replace(/\n$/, '').split('\n');
  const separator = line.text === '' || first === '' ? '' : ' ';
  return [
    { ...line, text: `${line.text}${separator}${first}` },
    ...rest.map((text) => ({ text, path: undefined, levels: [] })),
  ];
}

function printFlow(node: Node): string {
  if (node.kind === 'scalar') return inFlow(node, false);
  if (node.kind === 'seq') return `[${node.items.map(printFlow).join(', ')}]`;
  return `{${node.entries.map(({ key, value }) => `${inFlow(key, true)}: ${printFlow(value)}`).join(', ')}}`;
}

function inFlow(node: ScalarNode, isKey: boolean): string {
  return printScalar(node, { indent: INDENT, inFlow: true, isKey });
}

/** What is empty can only be written in flow style. */
function isBlock(node: Node): node is MapNode | SeqNode {
  if (node.kind === 'scalar' || node.flow) return false;
  return node.kind === 'map' ? node.entries.length > 0 : node.items.length > 0;
}
