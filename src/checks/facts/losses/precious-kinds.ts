import { HELM_GROUP } from '../../../flux/api.ts';
import { valueAt } from '../../../kube/json.ts';
import { groupOf, type KubeObject } from '../../../kube/object.ts';

/** Kinds whose deletion takes more along than the object itself, with their groups. */
const PRECIOUS = new Set([
  'Cluster.postgresql.cnpg.io',
  'CustomResourceDefinition.apiextensions.k8s.io',
  'Namespace.',
  'PersistentVolume.',
  'PersistentVolumeClaim.',
  'StatefulSet.apps',
]);

/** `Kind.group`. */
export function kindOf({ kind, apiVersion }: KubeObject): string {
  return `${kind}.${groupOf(apiVersion)}`;
}

/** True when the deletion of an object takes more along than the object itself, or may do so. */
export function isPrecious(object: KubeObject): boolean {
  return PRECIOUS.has(kindOf(object)) || isInstalled(object);
}

/** True for a HelmRelease that helm-controller uninstalls when it is deleted: a suspended one is left (`fluxcd/helm-controller:internal/controller/helmrelease_controller.go`). */
export function isInstalled(object: KubeObject): boolean {
  return (
    kindOf(object) === `HelmRelease.${HELM_GROUP}` && valueAt(object.value, ['spec', 'suspend']) !== true
  );
}
