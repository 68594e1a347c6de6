import {
  configMap,
  deployment,
  type KustomizationCase,
  kustomizationFile,
  make,
} from './kustomization-case.ts';

/** The digest of an image. */
const DIGEST = 'sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3';
const component = (text: string): string =>
  `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n${text}`;
const withImages = (images: string): Record<string, string> => ({
  'app/kustomization.yaml': kustomizationFile(`resources: [a.yaml]\nimages:\n${images}`),
  'app/a.yaml': deployment,
});
const scanned = (name: string, text: string, says?: string): KustomizationCase =>
  make(
    `scanned: ${name}`,
    { 'app/a.yaml': text, 'app/b.yaml': configMap('b') },
    says === undefined ? {} : { says },
  );
const rootFile = (name: string, text: string, says?: string, spec = {}): KustomizationCase =>
  make(
    `the root file: ${name}`,
    { 'app/kustomization.yaml': text, 'app/a.yaml': configMap('a') },
    {
      spec,
      ...(says !== undefined && { says }),
    },
  );
const patched = (name: string, patches: object[], says?: string): KustomizationCase =>
  make(
    `spec.patches: ${name}`,
    { 'app/a.yaml': deployment, 'app/b.yaml': configMap('b') },
    {
      spec: { patches },
      ...(says !== undefined && { says }),
    },
  );
const images = (name: string, file: string, fromSpec: object[]): KustomizationCase =>
  make(`spec.images: ${name}`, withImages(file), { spec: { images: fromSpec } });

const SCAN: KustomizationCase[] = [
  scanned('only comments', '# nothing\n# at all\n'),
  scanned('documents that are null', '---\nnull\n---\n~\n'),
  scanned(
    'a list of its own kind',
    'apiVersion: v1\nkind: ConfigMapList\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: x}}\n',
  ),
  scanned(
    'a kind that ends in List without items',
    'apiVersion: example.com/v1\nkind: AllowList\nmetadata: {name: x}\nspec: {}\n',
  ),
  scanned('a scalar', 'hello\n', 'missing Resource metadata'),
  scanned('a repeated key', `${configMap('a')}kind: Secret\n`, 'already defined'),
  scanned('text that is no YAML', 'a: [b\n', 'app/a.yaml'),
  scanned(
    'a local configuration',
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations: {config.kubernetes.io/local-config: "true"}\n',
  ),
  scanned(
    'what is not local after all',
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations: {config.kubernetes.io/local-config: "false"}\n',
  ),
  scanned(
    'a Flux Kustomization',
    'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: x, namespace: flux-system}\nspec: {path: ./x}\n',
  ),
  scanned(
    'dates and numbers',
    'apiVersion: v1\nkind: Thing\nmetadata: {name: x}\nspec: {day: 2024-01-01, octal: 0123, old: 0o17, hex: 0x1F, big: 1_000, float: 1.10, exp: 1e3, yes: yes, on: on}\n',
  ),
  scanned(
    'the same name in the default namespace',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, namespace: default}\n',
    'may not add resource with an already registered id',
  ),
  scanned(
    'the same name in two namespaces',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, namespace: other}\n',
  ),
  scanned('the same name in two versions', 'apiVersion: v2\nkind: ConfigMap\nmetadata: {name: b}\n'),
  scanned(
    'a manifest that SOPS has encrypted',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: "ENC[AES256_GCM,data:x]"}\nsops: {lastmodified: "2024-01-01T00:00:00Z"}\n',
  ),
  make('scanned: directories and files by name, and nothing but .yaml and .yml', {
    'app/b.yaml': configMap('b'),
    'app/b/a.yaml': configMap('ba'),
    'app/a.YAML': 'no: manifest\n',
    'app/c.json': '{"no": "manifest"}',
    'app/.z.yml': configMap('z'),
  }),
  make('scanned: .krmignore is for others', {
    'app/.krmignore': '*.yaml\n',
    'app/a.yaml': configMap('a'),
  }),
  make('scanned: a directory below one without a kustomization file', {
    'app/x/y/kustomization.yaml': kustomizationFile('resources: [a.yaml]\n'),
    'app/x/y/a.yaml': configMap('y'),
    'app/x/z.yaml': configMap('z'),
  }),
];

const ROOT_FILE: KustomizationCase[] = [
  rootFile('without apiVersion and kind', 'resources: [a.yaml]\n'),
  rootFile('a component', component('resources: [a.yaml]\n')),
  rootFile('a key that is repeated', 'resources: [a.yaml]\nnamePrefix: a-\nnamePrefix: b-\n'),
  rootFile('deprecated bases', 'bases: [../base]\n', 'must build at directory'),
  rootFile('nothing in it', kustomizationFile(''), 'kustomization.yaml is empty'),
  rootFile('a field of the wrong type', kustomizationFile('resources: a.yaml\n'), 'resources'),
  rootFile('text that is no YAML', 'resources: [a.yaml\n', 'yaml'),
  rootFile(
    'sorted when it asks for it',
    kustomizationFile(
      'resources: [a.yaml]\nconfigMapGenerator:\n- {name: z, literals: [a=b]}\nsortOptions: {order: fifo}\n',
    ),
  ),
  rootFile(
    'buildMetadata of its own',
    kustomizationFile('resources: [a.yaml]\nbuildMetadata: [originAnnotations]\n'),
  ),
  rootFile(
    'buildMetadata of the spec in its place',
    kustomizationFile('resources: [a.yaml]\nbuildMetadata: [originAnnotations]\n'),
    undefined,
    { buildMetadata: ['transformerAnnotations'] },
  ),
  rootFile(
    'namespace, prefix and suffix of the spec in its place',
    kustomizationFile('resources: [a.yaml]\nnamespace: file\nnamePrefix: file-\nnameSuffix: -file\n'),
    undefined,
    { targetNamespace: 'spec', namePrefix: 'spec-', nameSuffix: '-spec' },
  ),
  rootFile(
    'common labels and annotations',
    kustomizationFile('resources: [a.yaml]\ncommonLabels: {a: b}\ncommonAnnotations: {c: d}\n'),
  ),
  rootFile(
    'a resource that is not there',
    kustomizationFile('resources: [b.yaml]\n'),
    "accumulating resources from 'b.yaml'",
  ),
  rootFile(
    'external plugins',
    kustomizationFile(
      'resources: [a.yaml]\ntransformers:\n- |-\n  apiVersion: example.com/v1\n  kind: Mine\n  metadata: {name: x}\n',
    ),
    'external plugins disabled',
  ),
  rootFile(
    'helm charts',
    kustomizationFile('resources: [a.yaml]\nhelmCharts:\n- {name: x, repo: https://example.com}\n'),
    'enable-helm',
  ),
  make('the root file: kustomization.yml', {
    'app/kustomization.yml': kustomizationFile('resources: [a.yaml]\n'),
    'app/a.yaml': configMap('a'),
  }),
  make('the root file: Kustomization', {
    'app/Kustomization': kustomizationFile('resources: [a.yaml]\n'),
    'app/a.yaml': configMap('a'),
  }),
  make('only components: every object carries its origin', {
    'app/kustomization.yaml': kustomizationFile('components: [../c]\n'),
    'c/kustomization.yaml': component('resources: [b.yaml]\n'),
    'c/b.yaml': configMap('b'),
  }),
];

const COMPONENTS: KustomizationCase[] = [
  make(
    'components of the spec come after those of the file',
    {
      'app/kustomization.yaml': kustomizationFile('resources: [a.yaml]\ncomponents: [../first]\n'),
      'app/a.yaml': configMap('a'),
      'first/kustomization.yaml': component('namePrefix: first-\n'),
      'second/kustomization.yaml': component('namePrefix: second-\n'),
    },
    { spec: { components: ['../second'] } },
  ),
  make(
    'a component of a file that is not there fails, whatever the spec says',
    {
      'app/kustomization.yaml': kustomizationFile('resources: [a.yaml]\ncomponents: [../missing]\n'),
      'app/a.yaml': configMap('a'),
    },
    { spec: { ignoreMissingComponents: true }, says: 'must build at directory' },
  ),
  ...[
    '/absolute',
    'git::https://example.com/x',
    'git@example.com:x/y',
    'ssh://example.com/x',
    'GitHub.com/org/repo',
  ].map((path) =>
    make(
      `the component ${path} is refused`,
      { 'app/a.yaml': configMap('a') },
      {
        spec: { components: [path] },
        says: 'must be local and relative',
      },
    ),
  ),
];

const IMAGES: KustomizationCase[] = [
  images('a tag takes the place of a digest', `- {name: example/api, digest: "${DIGEST}"}\n`, [
    { name: 'example/api', newTag: '3' },
  ]),
  images('a digest takes the place of a tag', '- {name: example/api, newTag: "2"}\n', [
    { name: 'example/api', digest: DIGEST },
  ]),
  images('a new name leaves the tag', '- {name: example/api, newTag: "2"}\n', [
    { name: 'example/api', newName: 'mirror/api' },
  ]),
  images('a name alone changes nothing', '- {name: example/api, newTag: "2"}\n', [{ name: 'example/api' }]),
  images(
    'the first of two entries of one name',
    '- {name: example/api, newTag: "2"}\n- {name: example/api, newTag: "3"}\n',
    [{ name: 'example/api', newName: 'mirror/api' }],
  ),
  images('another name is added', '- {name: example/other, newTag: "2"}\n', [
    { name: 'example/api', newTag: '4' },
  ]),
  images('twice the same name', '- {name: example/other, newTag: "2"}\n', [
    { name: 'example/api', newTag: '4' },
    { name: 'example/api', digest: DIGEST },
  ]),
];

const PATCHES: KustomizationCase[] = [
  patched('JSON6902 by YAML 1.1', [
    {
      patch: '- {op: add, path: /metadata/annotations, value: {a: on, b: y, c: "on"}}',
      target: { kind: 'ConfigMap' },
    },
  ]),
  patched('strategic merge by YAML 1.2', [
    { patch: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\ndata: {a: on, b: y, c: yes}\n' },
  ]),
  patched('JSON6902 without a target', [{ patch: '- {op: remove, path: /data}' }], 'must specify a target'),
  patched(
    'a strategic merge that fits nothing',
    [{ patch: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: none}\ndata: {a: b}\n' }],
    'no resource matches strategic merge patch',
  ),
  patched(
    'two documents with a target',
    [
      {
        patch:
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n',
        target: { kind: 'ConfigMap' },
      },
    ],
    'Multiple Strategic-Merge Patches',
  ),
  patched('$patch: delete', [
    { patch: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n$patch: delete\n' },
  ]),
  patched('a name that is a regular expression', [
    { patch: '- {op: add, path: /metadata/labels, value: {x: z}}', target: { name: 'a.*|b' } },
  ]),
  patched('a label selector', [
    { patch: '- {op: add, path: /metadata/labels, value: {x: z}}', target: { labelSelector: 'x=z' } },
  ]),
  patched(
    'a path that is not there',
    [{ patch: '- {op: replace, path: /data/none, value: x}', target: { kind: 'ConfigMap' } }],
    'missing value',
  ),
  patched('a list is merged by its key', [
    {
      patch:
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec: {template: {spec: {containers: [{name: api, env: [{name: NEW, value: x}]}, {name: side, image: side}]}}}\n',
    },
  ]),
];

const NAMESPACES: KustomizationCase[] = [
  make(
    'two Namespaces cannot both be renamed',
    {
      'app/a.yaml':
        'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: b}\n',
    },
    { spec: { targetNamespace: 'shop' }, says: 'namespace transformation produces ID conflict' },
  ),
  make(
    'two objects that differ by their namespace only',
    {
      'app/a.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: x}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: y}\n',
    },
    { spec: { targetNamespace: 'shop' }, says: 'namespace transformation produces ID conflict' },
  ),
  make(
    'subjects of role bindings, and references of Flux',
    {
      'app/a.yaml':
        'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: x}\nsubjects:\n- {kind: ServiceAccount, name: default, namespace: old}\n- {kind: ServiceAccount, name: robot, namespace: old}\n',
      'app/b.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: b, namespace: old}\nspec: {chartRef: {kind: OCIRepository, name: x, namespace: flux-system}}\n',
    },
    { spec: { targetNamespace: 'shop' } },
  ),
  make(
    'a prefix reaches what refers to the object',
    {
      'app/kustomization.yaml': kustomizationFile('resources: [a.yaml, b.yaml]\n'),
      'app/a.yaml': deployment.replace('value: plain', 'valueFrom: {configMapKeyRef: {name: b, key: k}}'),
      'app/b.yaml': configMap('b'),
    },
    { spec: { namePrefix: 'p-', nameSuffix: '-s' } },
  ),
];

/** How the spec of a Flux Kustomization and the files of its path become one kustomization file. */
export const SPEC_CASES: readonly KustomizationCase[] = [
  ...SCAN,
  ...ROOT_FILE,
  ...COMPONENTS,
  ...IMAGES,
  ...PATCHES,
  ...NAMESPACES,
];
