import { get, locationOf, type MapNode, type Node, type ScalarNode } from '../../kube/yaml/node.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import type { NameReference } from '../config/default-references.ts';
import { BuildError, wrapError } from '../errors.ts';
import { newScalar, setEntry, setScalar } from '../field/set.ts';
import { walkField } from '../field/walk.ts';
import { nameOf, namespaceOf, originalId, type Resource } from '../resource.ts';
import { formatId, NOT_NAMESPACED } from '../resource-id.ts';
import { type Candidate, describe, indexByFormerName } from './candidates.ts';
import { indexReferences, type Reference } from './referrers.ts';
import { selectReferral } from './select.ts';
import { visibleFrom } from './visible.ts';

/** What one object can refer to. */
interface View {
  referrer: Candidate;
  /** The objects that it can see and that once had this name. */
  named(name: string): readonly Candidate[];
  /** True when something that it can see was in this namespace at first. */
  knewNamespace(namespace: string): boolean;
}

/**
 * Makes fields that hold the former name of an object hold its present one
 * (`kubernetes-sigs/kustomize:api/internal/accumulator/namereferencetransformer.go`). Throws `BuildError` when a name may
 * mean several objects.
 */
export function fixReferences(resources: readonly Resource[], references: readonly NameReference[]): void {
  const index = indexReferences(references);
  const objects = resources.map(describe);
  const byName = indexByFormerName(objects);
  for (const referrer of objects) {
    const wanted = index(originalId(referrer.resource));
    if (wanted.length === 0) continue;
    const visible = visibleFrom(referrer);
    const view: View = {
      referrer,
      named: (name) => byName.get(name)?.filter(visible) ?? [],
      knewNamespace: (namespace) =>
        objects.some((object) => object.originalNamespace === namespace && visible(object)),
    };
    for (const reference of wanted) fixReference(view, reference);
  }
}

function fixReference(view: View, reference: Reference): void {
  const { referrer } = view;
  const set = (node: Node): void => {
    if (node.kind === 'seq') for (const item of node.items) fixValue(item, view, reference);
    else fixValue(node, view, reference);
  };
  try {
    walkField(referrer.resource.node, reference.field, { set });
  } catch (error) {
    const { path } = reference.field;
    throw wrapError(`updating name reference in '${path}' field of '${formatId(referrer.id)}': `, error);
  }
}

function fixValue(node: Node, view: View, reference: Reference): void {
  if (node.kind === 'seq') {
    throw new BuildError('a list is expected to be either a string or a map of string', locationOf(node));
  }
  if (node.kind === 'map') fixMap(node, view, reference);
  else if (!isNull(node)) fixName(node, view, reference);
}

function fixName(node: ScalarNode, { referrer, named }: View, reference: Reference): void {
  const referral = selectReferral(
    named(node.text),
    referrer,
    reference,
    (resource) => nameOf(resource),
    node,
  );
  if (referral !== undefined && nameOf(referral) !== node.text) setScalar(node, nameOf(referral));
}

/** A map with a name and a namespace, such as a subject of a role binding. Its kind is not looked at. */
function fixMap(node: MapNode, view: View, reference: Reference): void {
  const nameNode = get(node, 'name');
  if (nameNode === undefined) {
    throw new BuildError("path config error; no 'name' field in node", locationOf(node));
  }
  const name = nameNode.kind === 'scalar' ? nameNode.text : '';
  const identity = (resource: Resource): string => `${nameOf(resource)}/${namespaceOf(resource)}`;
  const referral = selectReferral(inNamespace(node, name, view), view.referrer, reference, identity, node);
  if (referral === undefined) return;
  if (nameOf(referral) === name && namespaceOf(referral) === '') return;
  setEntry(node, 'name', newScalar(nameOf(referral)));
  // No namespace means any namespace here: it must not overwrite `default`.
  if (namespaceOf(referral) !== '') setEntry(node, 'namespace', newScalar(namespaceOf(referral)));
}

function inNamespace(node: MapNode, name: string, view: View): readonly Candidate[] {
  const named = view.named(name);
  const field = get(node, 'namespace');
  if (field === undefined) return named;
  const namespace = field.kind === 'scalar' ? field.text : '';
  if (namespace === NOT_NAMESPACED) return [];
  if (view.knewNamespace(namespace)) {
    return named.filter((candidate) => candidate.originalNamespace === namespace);
  }
  return named.filter((candidate) => candidate.namespace === namespace);
}
