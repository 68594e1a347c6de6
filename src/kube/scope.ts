import { formatApiVersion, type Gvk } from './identity.ts';

/**
 * The kinds that kustomize v5.8.1 knows to be cluster-scoped (`kubernetes-sigs/kustomize:kyaml/openapi/openapi.go`),
 * by group and the versions that it knows. Every other kind counts as namespaced, known or not.
 */
const CLUSTER_SCOPED: Record<string, Record<string, readonly string[]>> = {
  '': { v1: ['ComponentStatus', 'Namespace', 'Node', 'NodeProxyOptions', 'PersistentVolume'] },
  'admissionregistration.k8s.io': bothVersions(
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
  ),
  'apiextensions.k8s.io': bothVersions('CustomResourceDefinition'),
  'apiregistration.k8s.io': bothVersions('APIService'),
  'certificates.k8s.io': bothVersions('CertificateSigningRequest'),
  'flowcontrol.apiserver.k8s.io': { v1beta1: ['FlowSchema', 'PriorityLevelConfiguration'] },
  'networking.k8s.io': bothVersions('IngressClass'),
  'node.k8s.io': bothVersions('RuntimeClass'),
  policy: { v1beta1: ['PodSecurityPolicy'] },
  'rbac.authorization.k8s.io': bothVersions('ClusterRole', 'ClusterRoleBinding'),
  'scheduling.k8s.io': bothVersions('PriorityClass'),
  'storage.k8s.io': bothVersions('CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'),
};

const KNOWN = new Set(
  Object.entries(CLUSTER_SCOPED).flatMap(([group, versions]) =>
    Object.entries(versions).flatMap(([version, kinds]) =>
      kinds.map((kind) => `${formatApiVersion({ group, version })} ${kind}`),
    ),
  ),
);

/** Nearly every question is about a kind that is not among these. */
const KNOWN_KINDS = new Set(
  Object.values(CLUSTER_SCOPED).flatMap((versions) => Object.values(versions).flat()),
);

/** True when kustomize is certain that the kind is cluster-scoped. */
export function isClusterScoped(gvk: Gvk): boolean {
  return KNOWN_KINDS.has(gvk.kind) && KNOWN.has(`${formatApiVersion(gvk)} ${gvk.kind}`);
}

function bothVersions(...kinds: string[]): Record<string, readonly string[]> {
  return { v1: kinds, v1beta1: kinds };
}
