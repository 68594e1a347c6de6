import { type JsonValue, valueAt } from '../kube/json.ts';
import { groupOf, type KubeObject } from '../kube/object.ts';
import { certainDifference, type FieldPath } from './field-difference.ts';
import { quantity } from './quantity.ts';

/** A change of a field that the API server does not accept as an update. */
export interface ImmutableChange {
  /** The immutable field, dotted: `spec.selector`. */
  field: string;
  /** The part of it that differs first: `['spec', 'selector', 'matchLabels', 'app']`. */
  path: FieldPath;
  /** What would make it acceptable, where that cannot be told from the files. */
  unless?: string;
}

interface ImmutableField {
  path: readonly string[];
  /** What the API server takes for the value when there is none. */
  absent?: JsonValue;
  /** The cluster fills the field in: its absence says nothing. */
  filledIn?: true;
}

const at = (path: string, more: Omit<ImmutableField, 'path'> = {}): ImmutableField => ({
  path: path.split('.'),
  ...more,
});

const FILLED_IN = { filledIn: true } as const;

/** What a PersistentVolume may be made of; of `csi`, some secrets can be added later. */
const VOLUME_SOURCES = [
  'awsElasticBlockStore azureDisk azureFile cephfs cinder csi.driver csi.volumeHandle csi.volumeAttributes fc flexVolume',
  'gcePersistentDisk glusterfs hostPath iscsi local nfs portworxVolume rbd scaleIO vsphereVolume',
].flatMap((names) => names.split(' ').map((name) => at(`spec.${name}`)));

/**
 * Fields that the API server never lets change, by kind and group (`kubernetes/kubernetes:pkg/apis/<group>/validation`).
 * Short on purpose: only what is certain, for every version of Kubernetes that Flux supports.
 */
const FIELDS: Readonly<Record<string, readonly ImmutableField[]>> = {
  'Deployment apps': [at('spec.selector')],
  'DaemonSet apps': [at('spec.selector')],
  'ReplicaSet apps': [at('spec.selector')],
  'StatefulSet apps': [
    at('spec.selector'),
    at('spec.serviceName'),
    at('spec.podManagementPolicy', { absent: 'OrderedReady' }),
    at('spec.volumeClaimTemplates'),
  ],
  'Job batch': [
    at('spec.template'),
    at('spec.selector', FILLED_IN),
    at('spec.completions', FILLED_IN),
    at('spec.completionMode', { absent: 'NonIndexed' }),
    at('spec.podFailurePolicy'),
    at('spec.backoffLimitPerIndex'),
  ],
  'PersistentVolumeClaim ': [
    at('spec.accessModes'),
    at('spec.selector'),
    at('spec.storageClassName', FILLED_IN),
    at('spec.volumeMode', { absent: 'Filesystem' }),
    at('spec.volumeName', FILLED_IN),
    at('spec.dataSource', FILLED_IN),
    at('spec.dataSourceRef', FILLED_IN),
  ],
  'PersistentVolume ': [...VOLUME_SOURCES, at('spec.volumeMode', { absent: 'Filesystem' })],
  'RoleBinding rbac.authorization.k8s.io': [at('roleRef')],
  'ClusterRoleBinding rbac.authorization.k8s.io': [at('roleRef')],
  'StorageClass storage.k8s.io': [
    at('provisioner'),
    at('parameters'),
    at('reclaimPolicy', { absent: 'Delete' }),
    at('volumeBindingMode', { absent: 'Immediate' }),
  ],
  'CSIDriver storage.k8s.io': [
    at('spec.attachRequired', { absent: true }),
    at('spec.volumeLifecycleModes', FILLED_IN),
  ],
  'PriorityClass scheduling.k8s.io': [
    at('value'),
    at('preemptionPolicy', { absent: 'PreemptLowerPriority' }),
  ],
  'IngressClass networking.k8s.io': [at('spec.controller')],
  'RuntimeClass node.k8s.io': [at('handler')],
  'CustomResourceDefinition apiextensions.k8s.io': [at('spec.scope'), at('spec.names.kind')],
  'Secret ': [at('type', FILLED_IN)],
};

/** Of a ConfigMap or Secret that says `immutable: true`. */
const CONTENT = [at('immutable'), at('data'), at('binaryData')];

/** The immutable fields in which an object certainly differs from what it was, in the order of the table. */
export function changedImmutableFields(before: KubeObject, after: KubeObject): ImmutableChange[] {
  const key = `${after.kind} ${groupOf(after.apiVersion)}`;
  const frozen = (key === 'ConfigMap ' || key === 'Secret ') && before.value.immutable === true;
  const fields = [...(Object.hasOwn(FIELDS, key) ? FIELDS[key]! : []), ...(frozen ? CONTENT : [])];
  const changes = fields.flatMap(({ path, absent, filledIn }): ImmutableChange[] => {
    const [old, current] = [valueAt(before.value, path) ?? absent, valueAt(after.value, path) ?? absent];
    if (filledIn && (old === undefined || current === undefined)) return [];
    const difference = certainDifference(old, current, path);
    return difference === undefined ? [] : [{ field: path.join('.'), path: difference }];
  });
  switch (key) {
    case 'Job batch':
      return ofJob(changes, before, after);
    case 'Service ':
      return clusterAddress(before, after);
    case 'PersistentVolumeClaim ':
      return [...changes, ...shrunk(before, after)];
    default:
      return changes;
  }
}

/** A suspended Job may still change its pods, an indexed one its size, and one that removes itself may be gone. */
function ofJob(changes: ImmutableChange[], before: KubeObject, after: KubeObject): ImmutableChange[] {
  const spec = (field: string) => [before, after].map(({ value }) => valueAt(value, ['spec', field]));
  const suspended = spec('suspend').includes(true);
  const indexed = spec('completionMode').includes('Indexed');
  const temporary = spec('ttlSecondsAfterFinished').some((ttl) => ttl !== undefined);
  return changes
    .filter(({ field }) => !(suspended && field === 'spec.template'))
    .filter(({ field }) => !(indexed && field === 'spec.completions'))
    .map((change) =>
      temporary
        ? { ...change, unless: 'the Job has finished and ttlSecondsAfterFinished has removed it' }
        : change,
    );
}

/** The address of a Service stays once it has one, and one of type ExternalName has none. */
function clusterAddress(before: KubeObject, after: KubeObject): ImmutableChange[] {
  const spec = (field: string) => [before, after].map(({ value }) => valueAt(value, ['spec', field]));
  const [old, current] = spec('clusterIP');
  if (spec('type').includes('ExternalName') || current === undefined) return [];
  // An address that was chosen by the cluster may be the one that is written down now.
  if ((old === undefined || old === '') && current !== 'None') return [];
  const path = certainDifference(old, current, ['spec', 'clusterIP']);
  return path === undefined ? [] : [{ field: 'spec.clusterIP', path }];
}

/** A claim can grow and not shrink. */
function shrunk(before: KubeObject, after: KubeObject): ImmutableChange[] {
  const path = ['spec', 'resources', 'requests', 'storage'];
  const [old, current] = [before, after].map(({ value }) => quantity(valueAt(value, path)));
  if (old === undefined || current === undefined || current >= old) return [];
  return [{ field: path.join('.'), path, unless: 'it takes back a growth that failed' }];
}
