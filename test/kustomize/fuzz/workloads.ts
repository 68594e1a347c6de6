import fc from 'fast-check';
import { fields, image, labels, maybe, name, some, spec } from './pools.ts';
import { scalar } from './scalars.ts';
import type { YamlMap } from './yaml.ts';

const keyRef = fields({ name, key: maybe(fc.constantFrom('a', 'b'), 8) });

const env = fc.oneof(
  fields({ name: fc.constantFrom('A', 'B', 'C'), value: scalar }),
  fields({ name: fc.constantFrom('A', 'B', 'C'), value: fc.constantFrom('$(VALUE)', 'x $(VALUE) $$') }),
  fields({
    name: fc.constantFrom('A', 'B', 'C'),
    valueFrom: fc.oneof(
      keyRef.map((ref): YamlMap => ({ configMapKeyRef: ref })),
      keyRef.map((ref): YamlMap => ({ secretKeyRef: ref })),
    ),
  }),
);

const envFrom = fc.oneof(
  name.map((of): YamlMap => ({ configMapRef: { name: of } })),
  name.map((of): YamlMap => ({ secretRef: { name: of } })),
);

/** Ports of a container or, with the other key, of a Service: merged by that key and the protocol. */
export function ports(key: 'containerPort' | 'port'): fc.Arbitrary<YamlMap[]> {
  return some(
    fields({
      [key]: fc.constantFrom(80, 443, 8080),
      protocol: maybe(fc.constantFrom('TCP', 'UDP')),
      name: maybe(fc.constantFrom('http', 'https')),
      ...(key === 'port' ? { targetPort: maybe(fc.constantFrom(8080, 'http')) } : {}),
    }),
    3,
  );
}

export const container: fc.Arbitrary<YamlMap> = fields({
  name: fc.constantFrom('main', 'side', 'init'),
  image: maybe(image, 8),
  args: maybe(fc.array(scalar, { maxLength: 2 }), 2),
  env: maybe(fc.array(env, { maxLength: 3 }), 4),
  envFrom: maybe(some(envFrom), 2),
  ports: maybe(ports('containerPort'), 3),
  volumeMounts: maybe(
    some(fields({ name: fc.constantFrom('v', 'w'), mountPath: fc.constantFrom('/a', '/b', '$(VALUE)') })),
    2,
  ),
  resources: maybe(fc.constant({ limits: { cpu: 1, memory: '1Gi' } }), 2),
});

const volume = fc.oneof(
  name.map((of): YamlMap => ({ name: 'v', configMap: { name: of } })),
  name.map((of): YamlMap => ({ name: 'w', secret: { secretName: of } })),
  name.map((of): YamlMap => ({ name: 'v', persistentVolumeClaim: { claimName: of } })),
  fc.tuple(name, name).map(
    ([one, two]): YamlMap => ({
      name: 'w',
      projected: { sources: [{ configMap: { name: one } }, { secret: { name: two } }] },
    }),
  ),
  fc.constant<YamlMap>({ name: 'v', emptyDir: {} }),
  image.map((reference): YamlMap => ({ name: 'i', image: { reference } })),
);

export const podSpec: fc.Arbitrary<YamlMap> = fields({
  containers: maybe(some(container), 9),
  initContainers: maybe(some(container, 1), 2),
  volumes: maybe(some(volume), 4),
  serviceAccountName: maybe(name, 3),
  imagePullSecrets: maybe(fc.array(fields({ name }), { maxLength: 2 }), 2),
  priorityClassName: maybe(name, 1),
  nodeSelector: maybe(labels, 1),
  tolerations: maybe(fc.constant([{ key: 'a', operator: 'Exists' }]), 1),
  topologySpreadConstraints: maybe(
    some(
      fields({
        topologyKey: fc.constantFrom('zone', 'host'),
        whenUnsatisfiable: maybe(fc.constantFrom('DoNotSchedule', 'ScheduleAnyway')),
        labelSelector: maybe(labels.map((matchLabels): YamlMap => ({ matchLabels }))),
      }),
    ),
    1,
  ),
  affinity: maybe(
    labels.map(
      (matchLabels): YamlMap => ({
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 1, podAffinityTerm: { labelSelector: { matchLabels }, topologyKey: 'zone' } },
          ],
        },
      }),
    ),
    1,
  ),
});

const template: fc.Arbitrary<YamlMap> = fields({
  metadata: maybe(fields({ labels: maybe(labels), annotations: maybe(labels, 3) }), 6),
  spec: maybe(podSpec, 9),
});

const scaled = {
  replicas: maybe(fc.constantFrom<number | string>(1, 2, '3'), 4),
  selector: maybe(
    labels.map((matchLabels): YamlMap => ({ matchLabels })),
    6,
  ),
  template: maybe(template, 9),
};

/** The kinds that run pods, with the fields of each beside its metadata. */
export const WORKLOADS: readonly (readonly [string, string, fc.Arbitrary<YamlMap>])[] = [
  ['apps/v1', 'Deployment', spec(fields({ ...scaled, strategy: maybe(strategy(), 2) }))],
  [
    'apps/v1',
    'StatefulSet',
    spec(
      fields({
        ...scaled,
        serviceName: maybe(name),
        volumeClaimTemplates: maybe(
          some(fields({ metadata: fields({ name }), spec: fields({ storageClassName: name }) }), 1),
          3,
        ),
      }),
    ),
  ],
  ['apps/v1', 'DaemonSet', spec(fields(scaled))],
  ['apps/v1', 'ReplicaSet', spec(fields(scaled))],
  ['batch/v1', 'Job', spec(fields({ template, backoffLimit: maybe(fc.constant(1)) }))],
  [
    'batch/v1',
    'CronJob',
    spec(
      fields({
        schedule: fc.constantFrom('* * * * *', '0 1 * * *'),
        jobTemplate: maybe(fields({ spec: maybe(fields({ template })) }), 9),
      }),
    ),
  ],
  ['v1', 'Pod', spec(podSpec)],
  ['v1', 'PodTemplate', template.map((of): YamlMap => ({ template: of }))],
  ['v1', 'ReplicationController', spec(fields({ template, selector: maybe(labels) }))],
];

function strategy(): fc.Arbitrary<YamlMap> {
  return fc.constantFrom<YamlMap>({ type: 'Recreate' }, { rollingUpdate: { maxSurge: 1 } });
}
