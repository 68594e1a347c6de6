import type { Gvk } from '../../kube/identity.ts';
import { type FieldSpec, fieldSpec } from './field-spec.ts';

/** Objects of one kind, and the fields of others that hold their names. */
export interface NameReference extends Gvk {
  referrers: readonly FieldSpec[];
}

const RBAC = 'rbac.authorization.k8s.io';

/** Where the pod spec stands in the kinds that have one. */
const POD_SPECS: Record<string, string> = {
  Pod: 'spec',
  PodTemplate: 'template/spec',
  Deployment: 'spec/template/spec',
  ReplicaSet: 'spec/template/spec',
  DaemonSet: 'spec/template/spec',
  StatefulSet: 'spec/template/spec',
  Job: 'spec/template/spec',
  ReplicationController: 'spec/template/spec',
  CronJob: 'spec/jobTemplate/spec/template/spec',
};

const CONFIG_KINDS = without('ReplicationController');
const IDENTITY_KINDS = without('PodTemplate', 'ReplicaSet');
const VAR_KINDS = without('PodTemplate', 'ReplicationController');

/** The references that kustomize follows by default (`kubernetes-sigs/kustomize:api/internal/konfig/builtinpluginconsts/namereference.go`). */
export const NAME_REFERENCES: NameReference[] = [
  ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map((kind) =>
    reference({ kind }, fieldSpec('spec/scaleTargetRef/name', { kind: 'HorizontalPodAutoscaler' })),
  ),
  reference(
    { kind: 'ConfigMap', version: 'v1' },
    ...configSources('configMap/name', 'configMap/name', 'configMapKeyRef', 'configMapRef'),
    fieldSpec('spec/configSource/configMap', { kind: 'Node' }),
    ...inKinds(['Role', 'ClusterRole'], 'rules/resourceNames'),
    ingressAnnotation('nginx.ingress.kubernetes.io', 'fastcgi-params-configmap'),
  ),
  reference(
    { kind: 'Secret', version: 'v1' },
    ...configSources('secret/secretName', 'secret/name', 'secretKeyRef', 'secretRef'),
    ...inPods(CONFIG_KINDS, 'imagePullSecrets/name').map(onlyV1Pod),
    fieldSpec('spec/tls/secretName', { kind: 'Ingress' }),
    ingressAnnotation('ingress.kubernetes.io', 'auth-secret'),
    ingressAnnotation('nginx.ingress.kubernetes.io', 'auth-secret'),
    ingressAnnotation('nginx.ingress.kubernetes.io', 'auth-tls-secret'),
    fieldSpec('imagePullSecrets/name', { kind: 'ServiceAccount' }),
    ...['secretName', 'adminSecretName', 'userSecretName', 'secretRef'].map((name) =>
      fieldSpec(`parameters/${name}`, { kind: 'StorageClass' }),
    ),
    ...inKinds(['Role', 'ClusterRole'], 'rules/resourceNames'),
    fieldSpec('spec/template/spec/containers/env/valueFrom/secretKeyRef/name', {
      group: 'serving.knative.dev',
      version: 'v1',
      kind: 'Service',
    }),
    fieldSpec('spec/azureFile/secretName', { kind: 'PersistentVolume' }),
  ),
  reference(
    { kind: 'Service', version: 'v1' },
    fieldSpec('spec/serviceName', { group: 'apps', kind: 'StatefulSet' }),
    fieldSpec('spec/rules/http/paths/backend/serviceName', { kind: 'Ingress' }),
    fieldSpec('spec/backend/serviceName', { kind: 'Ingress' }),
    fieldSpec('spec/rules/http/paths/backend/service/name', { kind: 'Ingress' }),
    fieldSpec('spec/defaultBackend/service/name', { kind: 'Ingress' }),
    fieldSpec('spec/service/name', { group: 'apiregistration.k8s.io', kind: 'APIService' }),
    ...['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'].map((kind) =>
      fieldSpec('webhooks/clientConfig/service', { group: 'admissionregistration.k8s.io', kind }),
    ),
  ),
  reference({ kind: 'Role', group: RBAC }, fieldSpec('roleRef/name', { group: RBAC, kind: 'RoleBinding' })),
  reference(
    { kind: 'ClusterRole', group: RBAC },
    ...['RoleBinding', 'ClusterRoleBinding'].map((kind) => fieldSpec('roleRef/name', { group: RBAC, kind })),
  ),
  reference(
    { kind: 'ServiceAccount', version: 'v1' },
    ...['RoleBinding', 'ClusterRoleBinding'].map((kind) => fieldSpec('subjects', { group: RBAC, kind })),
    ...inPods(IDENTITY_KINDS, 'serviceAccountName'),
  ),
  reference(
    { kind: 'PersistentVolumeClaim', version: 'v1' },
    ...inPods(IDENTITY_KINDS, 'volumes/persistentVolumeClaim/claimName'),
  ),
  reference(
    { kind: 'PersistentVolume', version: 'v1' },
    fieldSpec('spec/volumeName', { kind: 'PersistentVolumeClaim' }),
    fieldSpec('rules/resourceNames', { kind: 'ClusterRole' }),
  ),
  reference(
    { kind: 'StorageClass', version: 'v1', group: 'storage.k8s.io' },
    ...inKinds(['PersistentVolume', 'PersistentVolumeClaim'], 'spec/storageClassName'),
    fieldSpec('spec/volumeClaimTemplates/spec/storageClassName', { kind: 'StatefulSet' }),
  ),
  reference(
    { kind: 'PriorityClass', version: 'v1', group: 'scheduling.k8s.io' },
    ...inPods(IDENTITY_KINDS, 'priorityClassName'),
  ),
  // The group is upstream's mistake: it matches no IngressClass, so this reference is never followed.
  reference(
    { kind: 'IngressClass', version: 'v1', group: 'networking.k8s.io/v1' },
    fieldSpec('spec/ingressClassName', { kind: 'Ingress' }),
  ),
  reference(
    { kind: 'ValidatingAdmissionPolicy', group: 'admissionregistration.k8s.io' },
    fieldSpec('spec/policyName', {
      group: 'admissionregistration.k8s.io',
      kind: 'ValidatingAdmissionPolicyBinding',
    }),
  ),
];

/** Where vars are replaced by default (`kubernetes-sigs/kustomize:api/internal/konfig/builtinpluginconsts/varreference.go`). */
export const VAR_REFERENCES: FieldSpec[] = [
  ...['containers', 'initContainers'].flatMap((list) =>
    ['args', 'command', 'env/value', 'volumeMounts/mountPath'].flatMap((field) =>
      inPods(VAR_KINDS, `${list}/${field}`),
    ),
  ),
  ...inPods(without('PodTemplate', 'ReplicationController', 'StatefulSet', 'CronJob'), 'volumes/nfs/server'),
  fieldSpec('spec/jobTemplate/spec/template/volumes/nfs/server', { kind: 'CronJob' }),
  fieldSpec('spec/template/metadata/annotations', { kind: 'Deployment' }),
  fieldSpec('spec/rules/host', { kind: 'Ingress' }),
  fieldSpec('spec/tls/hosts', { kind: 'Ingress' }),
  fieldSpec('spec/tls/secretName', { kind: 'Ingress' }),
  fieldSpec('spec/ports/port', { kind: 'Service' }),
  fieldSpec('spec/ports/targetPort', { kind: 'Service' }),
  fieldSpec('spec/volumeClaimTemplates/spec/nfs/server', { kind: 'StatefulSet' }),
  fieldSpec('spec/nfs/server', { kind: 'PersistentVolume' }),
  fieldSpec('metadata/labels'),
  fieldSpec('metadata/annotations'),
];

function reference(gvk: Partial<Gvk>, ...referrers: FieldSpec[]): NameReference {
  return { group: '', version: '', kind: '', ...gvk, referrers };
}

function without(...kinds: string[]): string[] {
  return Object.keys(POD_SPECS).filter((kind) => !kinds.includes(kind));
}

function inPods(kinds: readonly string[], path: string): FieldSpec[] {
  return inKinds(kinds, path).map((spec) => ({ ...spec, path: `${POD_SPECS[spec.kind]}/${path}` }));
}

function inKinds(kinds: readonly string[], path: string): FieldSpec[] {
  return kinds.map((kind) => fieldSpec(path, { kind }));
}

/** ConfigMaps and Secrets as pods name them: as volume, as projected volume, as variable and as variables. */
function configSources(volume: string, projected: string, variable: string, variables: string): FieldSpec[] {
  const containers = ['containers', 'initContainers'].flatMap((list) => [
    `${list}/env/valueFrom/${variable}/name`,
    `${list}/envFrom/${variables}/name`,
  ]);
  const paths = [`volumes/${volume}`, `volumes/projected/sources/${projected}`, ...containers];
  return paths.flatMap((path) => inPods(CONFIG_KINDS, path)).map(onlyV1Pod);
}

function onlyV1Pod(spec: FieldSpec): FieldSpec {
  return spec.kind === 'Pod' ? { ...spec, version: 'v1' } : spec;
}

function ingressAnnotation(domain: string, name: string): FieldSpec {
  return fieldSpec(`metadata/annotations/${domain}\\/${name}`, { kind: 'Ingress' });
}
