import {
  locationOf,
  type MapNode,
  map,
  type Node,
  type ScalarNode,
  scalar,
  seq,
} from '../../kube/yaml/node.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import type { FieldSpec } from '../config/field-spec.ts';
import { BuildError, wrapError } from '../errors.ts';
import { currentId, gvkOf } from '../resource.ts';
import { formatId, isSelected } from '../resource-id.ts';
import { stepsOf } from './path.ts';

/** What to do with the fields that a spec leads to. */
export interface FieldAction {
  /** Changes the node at the end of the path. */
  set(node: Node): void;
  /** What to create where the field is missing and the spec asks for it; without it nothing is created. */
  create?: 'scalar' | 'map' | undefined;
}

/**
 * Acts on every field of an object that the spec leads to; lists on the way are walked through
 * (`kubernetes-sigs/kustomize:api/filters/fieldspec/fieldspec.go`). Nothing happens when the spec is for other objects.
 * Throws `BuildError` when the path runs into a scalar.
 */
export function applyFieldSpec(object: MapNode, spec: FieldSpec, action: FieldAction): void {
  if (isSelected(gvkOf({ node: object }), spec)) walkField(object, spec, action);
}

/** The same for an object that is known to be one of the spec's. */
export function walkField(object: MapNode, spec: FieldSpec, action: FieldAction): void {
  const walk = { steps: stepsOf(spec), set: action.set, create: spec.create ? action.create : undefined };
  try {
    visit(object, 0, walk);
  } catch (error) {
    const id = formatId(currentId({ node: object }));
    throw wrapError(`considering field '${spec.path}' of object ${id}: `, error, locationOf(object));
  }
}

interface Walk extends FieldAction {
  steps: readonly string[];
}

function visit(node: Node, at: number, walk: Walk): void {
  const step = walk.steps[at];
  if (step === undefined) walk.set(node);
  else if (node.kind === 'seq') visitItems(node.items, at, walk);
  else if (node.kind === 'map') visitField(node, step, at, walk);
  else if (!isNull(node)) throw new BuildError('expected sequence or mapping node', locationOf(node));
}

function visitItems(items: readonly Node[], at: number, walk: Walk): void {
  try {
    for (const item of items) visit(item, at, walk);
  } catch (error) {
    throw wrapError(`visit traversal on path: [${walk.steps.slice(at).join(' ')}]: `, error);
  }
}

function visitField(node: MapNode, step: string, at: number, walk: Walk): void {
  const inList = step.endsWith('[]');
  const name = inList ? step.slice(0, -'[]'.length) : step;
  if (name === '') throw new BuildError('cannot set or create an empty field name', locationOf(node));
  const isLast = at === walk.steps.length - 1;
  const missing = inList || walk.create === undefined ? undefined : isLast ? walk.create : 'map';

  let entry = node.entries.find(({ key }) => key.text === name);
  if (entry === undefined) {
    if (missing === undefined) return;
    entry = { key: scalar(name), value: make(missing) };
    node.entries.push(entry);
  } else if (entry.value.kind === 'scalar' && isNull(entry.value)) {
    entry.value = fillNull(entry.value, inList ? 'seq' : missing);
  }
  visit(entry.value, at + 1, walk);
}

/** What a null becomes where a field is wanted; the text of a scalar stays. */
function fillNull(node: ScalarNode, wanted: Node['kind'] | undefined): Node {
  if (wanted === undefined) return node;
  if (wanted === 'scalar') return { ...node, tag: '!!str' };
  return { ...make(wanted), source: node.source, offset: node.offset };
}

function make(kind: Node['kind']): Node {
  if (kind === 'seq') return seq();
  return kind === 'map' ? map() : scalar('');
}
