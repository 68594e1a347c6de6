import { isObject, type JsonValue } from '../../kube/json.ts';
import { groupOf } from '../../kube/object.ts';

/** Where the pods of each kind are described. */
const POD_SPECS: Readonly<Record<string, string>> = {
  'Pod.': 'spec',
  'ReplicationController.': 'spec.template.spec',
  'Deployment.apps': 'spec.template.spec',
  'StatefulSet.apps': 'spec.template.spec',
  'DaemonSet.apps': 'spec.template.spec',
  'ReplicaSet.apps': 'spec.template.spec',
  'Job.batch': 'spec.template.spec',
  'CronJob.batch': 'spec.jobTemplate.spec.template.spec',
};

/**
 * Lists of a pod without an order. Containers have one: they start one after the other, and the first is the default of
 * kubectl. So have `envFrom`, of which the last entry wins, and everything that is not named here.
 */
const KEYED_POD_LISTS = new Set(['volumes', 'topologySpreadConstraints']);
const POD_SETS = new Set(['tolerations']);
const KEYED_CONTAINER_LISTS = new Set(['env', 'ports', 'volumeMounts', 'volumeDevices']);
const CONTAINER_SETS = new Set(['securityContext.capabilities.add', 'securityContext.capabilities.drop']);
const CONTAINER = /^(?:containers|initContainers)\.(.+)$/;

const RULES = ['apiGroups', 'resources', 'verbs', 'resourceNames', 'nonResourceURLs'];
const ROLE_SETS = new Set(['rules', ...RULES.map((list) => `rules.${list}`)]);
const SUBJECTS = new Set(['subjects']);

/** Sets by their nature: rules and peers of which any may match, things that are granted. */
const KIND_SETS: Readonly<Record<string, ReadonlySet<string>>> = {
  'Role.rbac.authorization.k8s.io': ROLE_SETS,
  'ClusterRole.rbac.authorization.k8s.io': ROLE_SETS,
  'RoleBinding.rbac.authorization.k8s.io': SUBJECTS,
  'ClusterRoleBinding.rbac.authorization.k8s.io': SUBJECTS,
  'NetworkPolicy.networking.k8s.io': new Set([
    'spec.policyTypes',
    'spec.ingress',
    'spec.ingress.from',
    'spec.ingress.ports',
    'spec.egress',
    'spec.egress.to',
    'spec.egress.ports',
  ]),
  'PersistentVolumeClaim.': new Set(['spec.accessModes']),
};

/**
 * How a list is without an order: `keyed` while keys tell its items apart, for of two with the same key one wins; `set`
 * whatever is in it. Undefined where the order may mean something.
 */
export type OrderFree = 'keyed' | 'set' | undefined;

/** Answers for the lists of one kind; of kinds that are not Kubernetes' own, every order may mean something. */
export function orderFree(
  apiVersion: string,
  kind: string,
): (fields: string, items: readonly JsonValue[]) => OrderFree {
  const name = `${kind}.${groupOf(apiVersion)}`;
  const podSpec = Object.hasOwn(POD_SPECS, name) ? `${POD_SPECS[name]}.` : undefined;
  const sets = Object.hasOwn(KIND_SETS, name) ? KIND_SETS[name] : undefined;
  return (fields, items) => {
    if (fields === 'metadata.finalizers' || sets?.has(fields)) return 'set';
    if (podSpec === undefined || !fields.startsWith(podSpec)) return undefined;
    const field = fields.slice(podSpec.length);
    const list = CONTAINER.exec(field)?.[1] ?? '';
    if (POD_SETS.has(field) || CONTAINER_SETS.has(list)) return 'set';
    if (list === 'env' && items.some(refersToOther)) return undefined;
    return KEYED_POD_LISTS.has(field) || KEYED_CONTAINER_LISTS.has(list) ? 'keyed' : undefined;
  };
}

/** `$(OTHER)` in a value stands for a variable that was defined before. */
function refersToOther(item: JsonValue): boolean {
  return isObject(item) && typeof item.value === 'string' && item.value.includes('$(');
}
