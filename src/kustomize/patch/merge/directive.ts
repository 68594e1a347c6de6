import { locationOf, type MapNode, type Node, type SeqNode } from '../../../kube/yaml/node.ts';
import { BuildError } from '../../errors.ts';
import { removeElements } from './elements.ts';
import { entryOf, removeEntry, textOf } from './nodes.ts';

const KEY = '$patch';

/** What a patch asks to be done with the map or list that it is about; `unknown` is no word that upstream knows. */
export type Directive = 'delete' | 'replace' | 'merge' | 'unknown';

/**
 * The directive of a map or list of a patch, `merge` when there is none. It is removed from the patch, unless it is
 * unknown (`kubernetes-sigs/kustomize:kyaml/yaml/merge2/smpdirective.go`).
 */
export function takeDirective(patch: Node | undefined): Directive {
  if (patch?.kind === 'map') return takeFromMap(patch);
  if (patch?.kind === 'seq') return takeFromList(patch);
  return 'merge';
}

/** As `takeDirective`, but throws `BuildError` for a directive that is unknown. */
export function takeKnownDirective(patch: Node | undefined): Directive {
  const directive = takeDirective(patch);
  if (directive !== 'unknown') return directive;
  const value =
    patch?.kind === 'seq' ? patch.items.map(directiveNode).find((node) => node) : directiveNode(patch);
  throw new BuildError(`unknown patch strategy '${value && textOf(value)}'`, locationOf(value));
}

function takeFromMap(patch: MapNode): Directive {
  const directive = parse(directiveNode(patch));
  if (directive !== 'unknown') removeEntry(patch, KEY);
  return directive;
}

/** The directive of a list is an element that holds nothing else. */
function takeFromList(patch: SeqNode): Directive {
  const element = patch.items.find((item) => directiveNode(item) !== undefined);
  if (element?.kind !== 'map' || element.entries.length > 1) return 'merge';
  const directive = parse(directiveNode(element));
  if (directive !== 'unknown') removeElements(patch, [KEY], [directive]);
  return directive;
}

function directiveNode(node: Node | undefined): Node | undefined {
  return entryOf(node, KEY)?.value;
}

function parse(value: Node | undefined): Directive {
  if (value === undefined) return 'merge';
  const word = textOf(value);
  return word === 'delete' || word === 'replace' || word === 'merge' ? word : 'unknown';
}
