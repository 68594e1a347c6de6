import { groupOf } from './object.ts';

/** The kinds of Kubernetes itself that live in namespaces, by group: those of `k8s.io/api` v0.36 without `+genclient:nonNamespaced`. */
const NAMESPACED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    '': [
      ...['ConfigMap', 'Endpoints', 'Event', 'LimitRange', 'PersistentVolumeClaim', 'Pod', 'PodTemplate'],
      ...['ReplicationController', 'ResourceQuota', 'Secret', 'Service', 'ServiceAccount'],
    ],
    apps: ['ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
    'authorization.k8s.io': ['LocalSubjectAccessReview'],
    autoscaling: ['HorizontalPodAutoscaler'],
    batch: ['CronJob', 'Job'],
    'certificates.k8s.io': ['PodCertificateRequest'],
    'coordination.k8s.io': ['Lease', 'LeaseCandidate'],
    'discovery.k8s.io': ['EndpointSlice'],
    'events.k8s.io': ['Event'],
    extensions: ['DaemonSet', 'Deployment', 'Ingress', 'NetworkPolicy', 'ReplicaSet'],
    'networking.k8s.io': ['Ingress', 'NetworkPolicy'],
    policy: ['PodDisruptionBudget'],
    'rbac.authorization.k8s.io': ['Role', 'RoleBinding'],
    'resource.k8s.io': ['ResourceClaim', 'ResourceClaimTemplate'],
    'scheduling.k8s.io': ['PodGroup', 'Workload'],
    'storage.k8s.io': ['CSIStorageCapacity'],
  }).map(([group, kinds]) => [group, new Set(kinds)]),
);

/** True for a kind of Kubernetes itself that lives in namespaces; false for any other, known or not. */
export function isNamespacedBuiltin({ apiVersion, kind }: { apiVersion: string; kind: string }): boolean {
  return NAMESPACED.get(groupOf(apiVersion))?.has(kind) ?? false;
}
