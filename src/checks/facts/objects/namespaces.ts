import { notAppliedBy } from '../../../compare/policy.ts';
import { HELM_GROUP, OPERATOR_GROUP } from '../../../flux/api.ts';
import { stringAt, valueAt } from '../../../kube/json.ts';
import { groupOf, type KubeObject } from '../../../kube/object.ts';
import type { ClusterIndex, Held } from '../../cluster-index.ts';

/** The namespaces of an environment. */
export interface Namespaces {
  /** Those that something in the repository creates. */
  made: Set<string>;
  /** Those of objects that Flux applies, and the objects, in build order. */
  used: Map<string, Held[]>;
  /** False when something that makes other objects may make namespaces too. */
  closed: boolean;
}

/** Kinds that make namespaces of their own: hierarchical namespaces, tenants, projects. */
const MAKERS = /^(?:SubnamespaceAnchor|Tenant|Project|ProjectRequest|NamespaceClaim|XNamespace)$/;

/** The namespaces that an environment makes and uses. */
export function namespacesOf(index: ClusterIndex): Namespaces {
  const namespaces: Namespaces = { made: new Set(), used: new Map(), closed: true };
  for (const held of index.all()) {
    const { object } = held;
    const group = groupOf(object.apiVersion);
    if (object.kind === 'Namespace' && group === '') namespaces.made.add(object.name);
    if (object.kind === 'HelmRelease' && group === HELM_GROUP && createsNamespace(object)) {
      namespaces.made.add(stringAt(object.value, 'spec', 'targetNamespace') || object.namespace);
    }
    if (MAKERS.test(object.kind) || (object.kind === 'ResourceSet' && group === OPERATOR_GROUP)) {
      namespaces.closed = false;
    }
    const applied = held.kustomization.status === 'rendered' && notAppliedBy(object) === undefined;
    if (object.namespace === '' || !applied) continue;
    const users = namespaces.used.get(object.namespace);
    if (users === undefined) namespaces.used.set(object.namespace, [held]);
    else users.push(held);
  }
  return namespaces;
}

/** helm-controller creates the namespace of the release, which need not be that of the HelmRelease. */
function createsNamespace({ value }: KubeObject): boolean {
  return valueAt(value, ['spec', 'install', 'createNamespace']) === true;
}
