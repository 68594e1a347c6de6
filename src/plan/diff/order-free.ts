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
const POD_LISTS = new Set(['volumes', 'tolerations', 'topologySpreadConstraints']);
const CONTAINER_LISTS = new Set([
  'env',
  'ports',
  'volumeMounts',
  'volumeDevices',
  'securityContext.capabilities.add',
  'securityContext.capabilities.drop',
]);
const CONTAINER = /^(?:containers|initContainers)\.(.+)$/;

const RULES = ['apiGroups', 'resources', 'verbs', 'resourceNames', 'nonResourceURLs'];
const ROLE_LISTS = new Set(['rules', ...RULES.map((list) => `rules.${list}`)]);
const SUBJECTS = new Set(['subjects']);

/** Sets by their nature: rules and peers of which any may match, things that are granted. */
const KIND_LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  'Role.rbac.authorization.k8s.io': ROLE_LISTS,
  'ClusterRole.rbac.authorization.k8s.io': ROLE_LISTS,
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

/** Whether the order of a list says nothing to Kubernetes; `fields` are the keys that lead to it. */
export type IsOrderFree = (fields: string, before: readonly JsonValue[]) => boolean;

/** Answers for the lists of one kind; of kinds that are not Kubernetes' own, every order may mean something. */
export function orderFree(apiVersion: string, kind: string): IsOrderFree {
  const name = `${kind}.${groupOf(apiVersion)}`;
  const podSpec = Object.hasOwn(POD_SPECS, name) ? `${POD_SPECS[name]}.` : undefined;
  const lists = Object.hasOwn(KIND_LISTS, name) ? KIND_LISTS[name] : undefined;
  return (fields, before) => {
    if (fields === 'metadata.finalizers' || lists?.has(fields)) return true;
    if (podSpec === undefined || !fields.startsWith(podSpec)) return false;
    const field = fields.slice(podSpec.length);
    if (POD_LISTS.has(field)) return true;
    const list = CONTAINER.exec(field)?.[1] ?? '';
    return CONTAINER_LISTS.has(list) && !(list === 'env' && before.some(refersToOther));
  };
}

/** `$(OTHER)` in a value stands for a variable that was defined before. */
function refersToOther(item: JsonValue): boolean {
  return isObject(item) && typeof item.value === 'string' && item.value.includes('$(');
}
