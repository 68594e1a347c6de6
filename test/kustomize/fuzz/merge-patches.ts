import fc from 'fast-check';
import { data } from './kinds.ts';
import { fields, image, labelKey, maybe, some } from './pools.ts';
import { anything, scalar } from './scalars.ts';
import { container, podSpec, ports } from './workloads.ts';
import { Source, type Yaml, type YamlMap } from './yaml.ts';

/** Bodies of strategic merge patches, and the kinds that they are meant for: any, when none is named. */
export interface MergePatch {
  weight: number;
  kinds: readonly string[];
  body: fc.Arbitrary<YamlMap>;
}

export const TEMPLATED = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job'];

const directive = fc.constantFrom<YamlMap>({ $patch: 'delete' }, { $patch: 'replace' }, { $patch: 'merge' });

const containerPatch = fc.tuple(container, maybe(directive, 2), maybe(image, 3)).map(
  ([of, directive, other]): YamlMap => ({
    ...of,
    ...directive,
    ...(other === undefined ? {} : { image: other }),
  }),
);

const containers = fc
  .tuple(some(containerPatch), maybe(directive, 1))
  .map(([list, sentinel]) => (sentinel === undefined ? list : [...list, sentinel]));

const pod = fc.tuple(podSpec, maybe(containers, 8), maybe(directive, 1)).map(
  ([of, list, directive]): YamlMap => ({
    ...of,
    ...(list === undefined ? {} : { containers: list }),
    ...directive,
  }),
);

const nothing = fc.constantFrom<Yaml>(null, new Source(''));

const texts = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.dictionary(
      labelKey,
      fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: nothing }),
      {
        maxKeys: 2,
        noNullPrototype: true,
      },
    ),
  },
  { weight: 1, arbitrary: nothing },
);

const metadata = fields({
  labels: maybe(texts),
  annotations: maybe(texts),
  finalizers: maybe(some(fc.constantFrom('a', 'b')), 2),
});

const scaled = fields({
  replicas: maybe(fc.constantFrom<Yaml>(5, '6', null), 3),
  strategy: maybe(fc.constantFrom<YamlMap>({ type: 'Recreate' }, { $patch: 'delete' }), 1),
  template: maybe(fields({ spec: pod }), 9),
});

const configData = fc
  .tuple(fc.constantFrom('data', 'stringData', 'binaryData'), data, maybe(directive, 1))
  .map(([field, of, directive]): YamlMap => ({ [field]: { ...of, ...directive } }));

export const mergePatch: readonly MergePatch[] = [
  { weight: 4, kinds: [], body: metadata.map((of) => ({ metadata: of })) },
  { weight: 6, kinds: TEMPLATED, body: scaled.map((spec) => ({ spec })) },
  { weight: 2, kinds: ['Pod'], body: pod.map((spec) => ({ spec })) },
  {
    weight: 2,
    kinds: ['CronJob'],
    body: pod.map((spec) => ({ spec: { jobTemplate: { spec: { template: { spec } } } } })),
  },
  { weight: 4, kinds: ['ConfigMap', 'Secret'], body: configData },
  { weight: 2, kinds: ['Service'], body: ports('port').map((list) => ({ spec: { ports: list } })) },
  {
    weight: 2,
    kinds: ['Widget', 'HelmRelease'],
    body: anything.map((value) => ({ spec: { any: value, values: value } })),
  },
  { weight: 1, kinds: [], body: fc.constant({ $patch: 'delete' }) },
  { weight: 1, kinds: [], body: directive.map((of) => ({ spec: { ...of, x: 1 } })) },
];
