import { type FieldSpec, fieldSpec } from './field-spec.ts';

/** Where names, namespaces, labels and the like stand by default (`kubernetes-sigs/kustomize:api/internal/konfig/builtinpluginconsts`). */

const create = { create: true };

export const NAME_FIELDS: FieldSpec[] = [fieldSpec('metadata/name')];

/** `metadata.namespace` and the subjects of role bindings are no field specs: `transform/namespace.ts` knows them. */
export const NAMESPACE_FIELDS: FieldSpec[] = [
  fieldSpec('metadata/name', { kind: 'Namespace', create: true }),
  fieldSpec('spec/service/namespace', { group: 'apiregistration.k8s.io', kind: 'APIService', create: true }),
  fieldSpec('spec/conversion/webhook/clientConfig/service/namespace', {
    group: 'apiextensions.k8s.io',
    kind: 'CustomResourceDefinition',
  }),
];

export const TEMPLATE_LABEL_FIELDS: FieldSpec[] = [
  ...templateMetadata('labels', { group: 'apps', kind: 'StatefulSet' }),
  fieldSpec('spec/volumeClaimTemplates[]/metadata/labels', {
    group: 'apps',
    kind: 'StatefulSet',
    create: true,
  }),
];

export const COMMON_ANNOTATION_FIELDS: FieldSpec[] = templateMetadata('annotations', { kind: 'StatefulSet' });

export const COMMON_LABEL_FIELDS: FieldSpec[] = [
  fieldSpec('spec/selector', { version: 'v1', kind: 'Service', create: true }),
  fieldSpec('spec/selector', { version: 'v1', kind: 'ReplicationController', create: true }),
  ...['Deployment', 'ReplicaSet', 'DaemonSet'].map((kind) =>
    fieldSpec('spec/selector/matchLabels', { kind, ...create }),
  ),
  fieldSpec('spec/selector/matchLabels', { group: 'apps', kind: 'StatefulSet', create: true }),
  fieldSpec('spec/selector/matchLabels', { group: 'batch', kind: 'Job' }),
  fieldSpec('spec/jobTemplate/spec/selector/matchLabels', { group: 'batch', kind: 'CronJob' }),
  fieldSpec('spec/selector/matchLabels', { group: 'policy', kind: 'PodDisruptionBudget' }),
  ...['spec/podSelector', 'spec/ingress/from/podSelector', 'spec/egress/to/podSelector'].map((path) =>
    fieldSpec(`${path}/matchLabels`, { group: 'networking.k8s.io', kind: 'NetworkPolicy' }),
  ),
  ...['Deployment', 'StatefulSet'].flatMap(podSelectors),
  ...TEMPLATE_LABEL_FIELDS,
];

export const IMAGE_FIELDS: FieldSpec[] = ['spec', 'spec/template/spec'].flatMap((pod) => [
  fieldSpec(`${pod}/containers[]/image`, create),
  fieldSpec(`${pod}/initContainers[]/image`, create),
  fieldSpec(`${pod}/volumes[]/image/reference`, create),
]);

export const REPLICA_FIELDS: FieldSpec[] = [
  'Deployment',
  'ReplicationController',
  'ReplicaSet',
  'StatefulSet',
].map((kind) => fieldSpec('spec/replicas', { kind, ...create }));

/** The metadata of every object and of the templates in it; what counts as a stateful set differs. */
function templateMetadata(field: 'labels' | 'annotations', statefulSet: Partial<FieldSpec>): FieldSpec[] {
  const template = `spec/template/metadata/${field}`;
  return [
    fieldSpec(`metadata/${field}`, create),
    fieldSpec(template, { version: 'v1', kind: 'ReplicationController', ...create }),
    ...['Deployment', 'ReplicaSet', 'DaemonSet'].map((kind) => fieldSpec(template, { kind, ...create })),
    fieldSpec(template, { ...statefulSet, ...create }),
    fieldSpec(template, { group: 'batch', kind: 'Job', ...create }),
    fieldSpec(`spec/jobTemplate/metadata/${field}`, { group: 'batch', kind: 'CronJob', ...create }),
    fieldSpec(`spec/jobTemplate/spec/template/metadata/${field}`, {
      group: 'batch',
      kind: 'CronJob',
      ...create,
    }),
  ];
}

/** The label selectors inside the pod template of a workload of group apps. */
function podSelectors(kind: string): FieldSpec[] {
  const pod = 'spec/template/spec';
  const affinities = ['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
    `${pod}/affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector`,
    `${pod}/affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector`,
  ]);
  return [...affinities, `${pod}/topologySpreadConstraints/labelSelector`].map((path) =>
    fieldSpec(`${path}/matchLabels`, { group: 'apps', kind }),
  );
}
