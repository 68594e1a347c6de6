import fc from 'fast-check';
import { DATA_KEYS, fields, labels, maybe, name, namespace, some, spec } from './pools.ts';
import { anything, scalar } from './scalars.ts';
import { container, podSpec, ports } from './workloads.ts';
import { Source, type YamlMap } from './yaml.ts';

/** A kind, and the fields of its objects beside metadata. */
export type Kind = readonly [apiVersion: string, kind: string, fields: fc.Arbitrary<YamlMap>];

const NETWORKING = 'networking.k8s.io/v1';
const RBAC = 'rbac.authorization.k8s.io/v1';

/** Texts that replacements can write into. */
const DOCUMENTS = [
  '{"a": {"b": "x"}, "c": [1, "<y>"]}',
  '|\n  {\n    "a": {"b": 1},\n    "c": true\n  }',
  '|\n  # head\n  a:\n    b: x # line\n    c: [1, two]\n  d: "quoted"',
  '|\n  a:\n  - name: one\n    b: 1\n  ---\n  second: true',
].map((text) => new Source(text.startsWith('{') ? `'${text}'` : text));

export const data: fc.Arbitrary<YamlMap> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...DATA_KEYS), scalar, { maxKeys: 3, noNullPrototype: true }),
    maybe(fc.constantFrom(...DOCUMENTS), 2),
  )
  .map(([of, document]): YamlMap => (document === undefined ? of : { ...of, 'key.json': document }));

export const CONFIG: readonly Kind[] = [
  ['v1', 'ConfigMap', fields({ data: maybe(data, 9), binaryData: maybe(fc.constant({ bin: 'AAE=' }), 1) })],
  [
    'v1',
    'Secret',
    fields({
      data: maybe(fc.constantFrom<YamlMap>({}, { a: 'YQ==' }, { b: 'Yg==' })),
      stringData: maybe(data),
      type: maybe(fc.constantFrom('Opaque', 'kubernetes.io/tls'), 3),
    }),
  ],
];

const subject = fields({
  kind: fc.constantFrom('ServiceAccount', 'ServiceAccount', 'User', 'Group'),
  name: fc.oneof(name, fc.constant('default')),
  namespace: maybe(namespace),
});

const roleRef = fields({
  apiGroup: fc.constant('rbac.authorization.k8s.io'),
  kind: fc.constantFrom('Role', 'ClusterRole'),
  name,
});

const rules = some(
  fields({
    resources: fc.constant(['secrets']),
    verbs: fc.constant(['get']),
    resourceNames: maybe(some(name)),
  }),
);

export const ACCESS: readonly Kind[] = [
  [
    'v1',
    'ServiceAccount',
    fields({
      imagePullSecrets: maybe(some(fields({ name })), 3),
      secrets: maybe(some(fields({ name })), 2),
    }),
  ],
  [RBAC, 'Role', fields({ rules: maybe(rules, 9) })],
  [RBAC, 'ClusterRole', fields({ rules: maybe(rules, 9) })],
  [RBAC, 'RoleBinding', fields({ roleRef, subjects: maybe(some(subject), 9) })],
  [RBAC, 'ClusterRoleBinding', fields({ roleRef, subjects: maybe(some(subject), 9) })],
];

const backend = fields({ service: fields({ name, port: fc.constant({ number: 80 }) }) });

export const NETWORK: readonly Kind[] = [
  [
    'v1',
    'Service',
    spec(
      fields({
        ports: maybe(ports('port'), 8),
        selector: maybe(labels),
        type: maybe(fc.constant('NodePort'), 2),
      }),
    ),
  ],
  [
    NETWORKING,
    'Ingress',
    spec(
      fields({
        ingressClassName: maybe(name),
        defaultBackend: maybe(backend, 3),
        rules: maybe(
          some(
            fields({
              host: fc.constantFrom('a.example.com', '$(VALUE).example.com'),
              http: fields({ paths: some(fields({ path: fc.constant('/'), backend }), 1) }),
            }),
          ),
        ),
        tls: maybe(some(fields({ secretName: name, hosts: maybe(fc.constant(['a.example.com'])) }), 1)),
      }),
    ),
  ],
  [
    NETWORKING,
    'NetworkPolicy',
    spec(
      fields({
        podSelector: maybe(
          labels.map((matchLabels): YamlMap => ({ matchLabels })),
          8,
        ),
        ingress: maybe(
          labels.map((matchLabels): YamlMap[] => [{ from: [{ podSelector: { matchLabels } }] }]),
          3,
        ),
      }),
    ),
  ],
  [
    'admissionregistration.k8s.io/v1',
    'ValidatingWebhookConfiguration',
    fields({
      webhooks: maybe(
        some(
          fields({
            name: fc.constantFrom('a.example.com', 'b.example.com'),
            clientConfig: fields({ service: fields({ name, namespace: maybe(namespace) }) }),
          }),
        ),
        8,
      ),
    }),
  ],
];

export const CLUSTER: readonly Kind[] = [
  ['v1', 'Namespace', fc.constant({})],
  [
    'v1',
    'PersistentVolume',
    spec(fields({ storageClassName: maybe(name), capacity: maybe(fc.constant({ storage: '1Gi' })) })),
  ],
  ['v1', 'PersistentVolumeClaim', spec(fields({ storageClassName: maybe(name), volumeName: maybe(name) }))],
  [
    'storage.k8s.io/v1',
    'StorageClass',
    fields({ provisioner: fc.constant('x'), parameters: maybe(fields({ secretName: name })) }),
  ],
  ['scheduling.k8s.io/v1', 'PriorityClass', fc.constant({ value: 1000 })],
  [
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    spec(fields({ scaleTargetRef: fields({ kind: fc.constant('Deployment'), name }) })),
  ],
  [
    'policy/v1',
    'PodDisruptionBudget',
    spec(fields({ selector: maybe(labels.map((matchLabels): YamlMap => ({ matchLabels }))) })),
  ],
  [
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    spec(fields({ group: fc.constant('example.com'), versions: maybe(fc.constant([{ name: 'v1' }])) })),
  ],
  [
    'apiregistration.k8s.io/v1',
    'APIService',
    spec(fields({ service: maybe(fields({ name, namespace: maybe(namespace) })) })),
  ],
];

/** Kinds that kustomize has no schema for, some with known ones inside. */
export const CUSTOM: readonly Kind[] = [
  [
    'example.com/v1',
    'Widget',
    spec(fields({ any: anything, items: maybe(some(container), 3), configMapRef: maybe(name) })),
  ],
  [
    'example.com/v1',
    'Widget',
    spec(fields({ pod: podSpec.map((of): YamlMap => ({ apiVersion: 'v1', kind: 'Pod', spec: of })) })),
  ],
  ['serving.knative.dev/v1', 'Service', spec(fields({ template: maybe(fields({ spec: podSpec })) }))],
  [
    'helm.toolkit.fluxcd.io/v2',
    'HelmRelease',
    spec(
      fields({
        values: maybe(anything),
        interval: fc.constant('5m'),
        valuesFrom: maybe(some(fields({ kind: fc.constantFrom('ConfigMap', 'Secret'), name }))),
      }),
    ),
  ],
  ['example.com/v1', 'Namespace', fc.constant({})],
  [
    'example.com/v1',
    'Folded',
    spec(fields({ text: fc.constant(new Source('>\n  a\n    b\n  c')), other: scalar })),
  ],
];
