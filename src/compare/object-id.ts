import type { KustomizationState } from '../flux/state.ts';
import { kustomizationId } from '../flux/state.ts';
import { parseApiVersion } from '../kube/identity.ts';
import type { KubeObject } from '../kube/object.ts';
import { isClusterScoped } from '../kube/scope.ts';

/**
 * What makes an object the same one in two inventories: group, kind, namespace and name; the version is no part of it
 * (`fluxcd/cli-utils:pkg/object/objmetadata.go`). An object of another cluster (`spec.kubeConfig`) can only be the same
 * within its own Kustomization.
 */
export function objectId(object: KubeObject, owner: KustomizationState): string {
  const gvk = { ...parseApiVersion(object.apiVersion), kind: object.kind };
  const namespace = isClusterScoped(gvk) ? '' : object.namespace;
  const cluster = owner.spec.kubeConfig ? kustomizationId(owner) : '';
  return JSON.stringify([cluster, gvk.group, gvk.kind, namespace, object.name]);
}
