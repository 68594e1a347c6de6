import type { Gvk } from '../../kube/identity.ts';

/** Kinds that come before all others, and those that come after, in this order. */
export interface KindOrder {
  first: readonly string[];
  last: readonly string[];
}

/** What a cluster needs first stands first (`kubernetes-sigs/kustomize:api/internal/builtins/SortOrderTransformer.go`). */
export const DEFAULT_KIND_ORDER: KindOrder = {
  first: [
    'Namespace',
    'ResourceQuota',
    'StorageClass',
    'CustomResourceDefinition',
    'ServiceAccount',
    'PodSecurityPolicy',
    'Role',
    'ClusterRole',
    'RoleBinding',
    'ClusterRoleBinding',
    'ConfigMap',
    'Secret',
    'Endpoints',
    'Service',
    'LimitRange',
    'PriorityClass',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'Deployment',
    'StatefulSet',
    'CronJob',
    'PodDisruptionBudget',
  ],
  last: ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
};

/** The place of every listed kind: negative for the first ones, positive for the last; 0 is for all others. */
export function kindRanks({ first, last }: KindOrder): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const [i, kind] of first.entries()) ranks.set(kind, i - first.length);
  for (const [i, kind] of last.entries()) ranks.set(kind, i + 1);
  return ranks;
}

/** `group_version_kind` with markers for empty parts, which sort behind everything that is not empty. */
export function gvkSortKey({ group, version, kind }: Gvk): string {
  return `${group || '~G'}_${version || '~V'}_${kind || '~K'}`;
}
