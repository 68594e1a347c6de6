import type { ClusterState, KustomizationState } from '../flux/state.ts';
import { kustomizationId } from '../flux/state.ts';
import { parseApiVersion } from '../kube/identity.ts';
import { stringAt } from '../kube/json.ts';
import { groupOf, type KubeObject } from '../kube/object.ts';
import { isClusterScoped } from '../kube/scope.ts';

/** Kinds of newer versions of Kubernetes that kustomize does not know to be cluster-scoped. */
const NEWER = [
  'admissionregistration.k8s.io MutatingAdmissionPolicy',
  'admissionregistration.k8s.io MutatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io ValidatingAdmissionPolicy',
  'admissionregistration.k8s.io ValidatingAdmissionPolicyBinding',
  'flowcontrol.apiserver.k8s.io FlowSchema',
  'flowcontrol.apiserver.k8s.io PriorityLevelConfiguration',
  'storage.k8s.io VolumeAttributesClass',
];

/** Kinds that have no namespace, whatever an object of theirs says: `group kind`. */
export type ClusterScopedKinds = ReadonlySet<string>;

/** The cluster-scoped kinds that the CustomResourceDefinitions of an environment define, on either side of a change. */
export function clusterScopedKinds(...states: readonly (ClusterState | undefined)[]): ClusterScopedKinds {
  const kinds = new Set(NEWER);
  for (const state of states) {
    for (const { objects } of state?.kustomizations ?? []) {
      for (const { kind, apiVersion, value } of objects) {
        if (kind !== 'CustomResourceDefinition' || groupOf(apiVersion) !== 'apiextensions.k8s.io') continue;
        if (stringAt(value, 'spec', 'scope') !== 'Cluster') continue;
        kinds.add(`${stringAt(value, 'spec', 'group')} ${stringAt(value, 'spec', 'names', 'kind')}`);
      }
    }
  }
  return kinds;
}

/** The namespace that an object is in, '' for one of a cluster-scoped kind, whatever its manifest says. */
export function namespaceOf(object: KubeObject, clusterScoped: ClusterScopedKinds): string {
  const gvk = { ...parseApiVersion(object.apiVersion), kind: object.kind };
  return isClusterScoped(gvk) || clusterScoped.has(`${gvk.group} ${gvk.kind}`) ? '' : object.namespace;
}

/**
 * What makes an object the same one in two inventories: group, kind, namespace and name; the version is no part of it
 * (`fluxcd/cli-utils:pkg/object/objmetadata.go`). The namespace of a cluster-scoped object is what the API server says,
 * which is none. An object of another cluster (`spec.kubeConfig`) can only be the same within its own Kustomization.
 */
export function objectId(
  object: KubeObject,
  owner: KustomizationState,
  clusterScoped: ClusterScopedKinds,
): string {
  const { apiVersion, kind, name } = object;
  const cluster = owner.spec.kubeConfig ? kustomizationId(owner) : '';
  return JSON.stringify([cluster, groupOf(apiVersion), kind, namespaceOf(object, clusterScoped), name]);
}
