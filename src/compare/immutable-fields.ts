import { type JsonObject, type JsonValue, valueAt } from '../kube/json.ts';
import { groupOf, type KubeObject } from '../kube/object.ts';
import { jsonEquals } from './equal.ts';

interface ImmutableField {
  path: readonly string[];
  /** The API server fills the field in: its absence says nothing. */
  defaulted?: true;
}

const SELECTOR: ImmutableField = { path: ['spec', 'selector'] };

/**
 * Fields that the API server never lets change, by kind and group (`kubernetes/kubernetes:pkg/apis/<group>/validation`).
 * Short on purpose: only what is certain.
 */
const FIELDS: Readonly<Record<string, readonly ImmutableField[]>> = {
  'Deployment apps': [SELECTOR],
  'DaemonSet apps': [SELECTOR],
  'StatefulSet apps': [
    SELECTOR,
    { path: ['spec', 'serviceName'], defaulted: true },
    { path: ['spec', 'volumeClaimTemplates'] },
  ],
  'Job batch': [{ path: ['spec', 'template'] }, { path: ['spec', 'selector'], defaulted: true }],
  'PersistentVolumeClaim ': [
    { path: ['spec', 'accessModes'] },
    { path: ['spec', 'storageClassName'], defaulted: true },
    { path: ['spec', 'volumeMode'], defaulted: true },
    { path: ['spec', 'volumeName'], defaulted: true },
  ],
  'Service ': [{ path: ['spec', 'clusterIP'], defaulted: true }],
  'RoleBinding rbac.authorization.k8s.io': [{ path: ['roleRef'] }],
  'ClusterRoleBinding rbac.authorization.k8s.io': [{ path: ['roleRef'] }],
  'StorageClass storage.k8s.io': [
    { path: ['provisioner'] },
    { path: ['parameters'] },
    { path: ['reclaimPolicy'], defaulted: true },
    { path: ['volumeBindingMode'], defaulted: true },
  ],
  'Secret ': [{ path: ['type'], defaulted: true }],
};

/** Of a ConfigMap or Secret that says `immutable: true`. */
const CONTENT: readonly ImmutableField[] = [
  { path: ['immutable'] },
  { path: ['data'] },
  { path: ['binaryData'] },
];

/** The immutable fields, as dotted paths, in which an object differs from what it was. */
export function changedImmutableFields(before: KubeObject, after: KubeObject): string[] {
  return fieldsOf(before, after)
    .filter(({ path, defaulted }) =>
      differs(valueAt(before.value, path), valueAt(after.value, path), defaulted),
    )
    .map(({ path }) => path.join('.'));
}

function fieldsOf(before: KubeObject, after: KubeObject): readonly ImmutableField[] {
  const { kind, apiVersion } = after;
  const key = `${kind} ${groupOf(apiVersion)}`;
  if (key === 'Service ' && [before.value, after.value].some(isExternalName)) return [];
  const fields = Object.hasOwn(FIELDS, key) ? FIELDS[key]! : [];
  const frozen = (key === 'ConfigMap ' || key === 'Secret ') && before.value.immutable === true;
  return frozen ? [...fields, ...CONTENT] : fields;
}

/** Such a Service has no address, and may get one. */
function isExternalName(value: JsonObject): boolean {
  return valueAt(value, ['spec', 'type']) === 'ExternalName';
}

function differs(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  defaulted: true | undefined,
): boolean {
  if (defaulted && (before === undefined || after === undefined)) return false;
  return !jsonEquals(before, after);
}
