import { locationOf, map, type Node, type SeqNode, scalar, seq } from '../../kube/yaml/node.ts';
import { printNode } from '../../kube/yaml/node-printer/print-node.ts';
import { BuildError } from '../errors.ts';
import { assertKind } from '../patch/merge/kind.ts';
import { entryOf } from '../patch/merge/nodes.ts';
import { compilePattern, type Pattern } from '../patch/select/pattern.ts';
import { readEmbedded } from './embedded/read.ts';
import { looksIntoList, parseStep, type Step } from './field-path.ts';
import { entrySlot, itemSlot, itemSlots, rootSlot, type Slot } from './slot.ts';

type Selection = Extract<Step, { kind: 'select' }>;

/**
 * The fields that a path of a replacement target leads to. In lists, `[name=x]` selects the elements whose field holds
 * a match of the regular expression `x`, `*` every element. With `create`, what is missing is made on the way, the last
 * node of that kind (`kubernetes-sigs/kustomize:kyaml/yaml/match.go`, PathMatcher). Throws `BuildError` where the path
 * and the object are of different shapes.
 */
export function matchFields(slot: Slot, path: readonly string[], create: Node['kind'] | undefined): Slot[] {
  const [text, ...rest] = path;
  if (text === undefined) return [slot];
  const step = parseStep(text);
  switch (step.kind) {
    case 'index':
      return matchIndex(slot.node, step.index, rest, create);
    case 'select':
      return matchSelected(slot.node, step, rest, create);
    case 'every':
      return itemSlots(listOf(slot.node)).flatMap((item) => matchFields(item, rest, create));
    case 'field':
      return matchField(slot.node, step.name, rest, create);
  }
}

function matchField(
  node: Node,
  name: string,
  rest: readonly string[],
  create: Node['kind'] | undefined,
): Slot[] {
  assertKind(node, name === '' ? 'scalar' : 'map');
  let entry = entryOf(node, name);
  if (entry === undefined) {
    if (create === undefined) return [];
    entry = { key: scalar(name), value: make(rest, create) };
    // What is put into a null is lost, here as upstream.
    if (node.kind === 'map') node.entries.push(entry);
  }
  const slot = entrySlot(entry);
  if (slot.node.kind !== 'scalar' || rest.length === 0) return matchFields(slot, rest, create);
  // The text may be a document of its own. What is found in it here is not written back.
  const embedded = readEmbedded(slot.node.text);
  if (embedded === undefined)
    throw new BuildError('wrong node kind: expected MappingNode but got ', locationOf(slot.node));
  return matchFields(rootSlot(embedded), rest, create);
}

function matchIndex(
  node: Node,
  index: number,
  rest: readonly string[],
  create: Node['kind'] | undefined,
): Slot[] {
  const list = listOf(node);
  if (index === list.items.length && create !== undefined) list.items.push(make(rest, create));
  if (index >= list.items.length) {
    const found = list.items.length;
    throw new BuildError(`index ${index} specified but only ${found} elements found`, locationOf(node));
  }
  return matchFields(itemSlot(list, index), rest, create);
}

function matchSelected(
  node: Node,
  step: Selection,
  rest: readonly string[],
  create: Node['kind'] | undefined,
): Slot[] {
  const list = listOf(node);
  const found = selected(list, step, rest, create);
  if (found.length > 0 || create === undefined) return found;
  const { field, value } = step;
  list.items.push(field === '' ? scalar(value) : map([{ key: scalar(field), value: scalar(value) }]));
  const created = selected(list, step, rest, create);
  if (created.length > 0) return created;
  // Upstream would go on creating elements for ever.
  throw new BuildError(
    `the element created for [${field}=${value}] is not one that it selects`,
    locationOf(node),
  );
}

/** The list that a node is. A null is an empty one; what is put into it is lost, as upstream. */
function listOf(node: Node): SeqNode {
  assertKind(node, 'seq');
  return node.kind === 'seq' ? node : seq();
}

/** An element that is selected by its own value is the end of the path. */
function selected(
  list: SeqNode,
  { field, value }: Selection,
  rest: readonly string[],
  create: Node['kind'] | undefined,
): Slot[] {
  let pattern: Pattern | undefined;
  return itemSlots(list).flatMap((slot) => {
    pattern ??= compilePattern(value);
    const compared = field === '' ? slot.node : entryOf(slot.node, field)?.value;
    if (compared === undefined || !pattern(printNode(compared).trim())) return [];
    return field === '' ? [slot] : matchFields(slot, rest, create);
  });
}

/** A new node at the end of the path, or one that the rest of the path can be followed in. */
function make(rest: readonly string[], create: Node['kind']): Node {
  const [next = ''] = rest;
  const kind = looksIntoList(next) ? 'seq' : next === '' ? create : 'map';
  if (kind === 'seq') return seq();
  return kind === 'map' ? map() : scalar('', { heldTag: '' });
}
