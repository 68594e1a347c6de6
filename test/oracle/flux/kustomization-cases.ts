// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import {
  configMap,
  deployment,
  type KustomizationCase,
  kustomizationFile,
  make,
  secret,
  substitution,
  vars,
} from './kustomization-case.ts';
import { OBJECT_CASES } from './object-cases.ts';
import { SPEC_CASES } from './spec-cases.ts';

const GENERATOR: KustomizationCase[] = [
  make('a kustomization file is used as it is', {
    'app/kustomization.yaml': kustomizationFile('namespace: shop\nresources:\n  - b.yaml\n  - a.yaml\n'),
    'app/a.yaml': configMap('a'),
    'app/b.yaml': configMap('b'),
    'app/unused.yaml': 'no: manifest\n',
  }),
  make('without a kustomization file every manifest is taken, in order of name', {
    'app/b.yaml': configMap('b'),
    'app/B.yml': configMap('upper'),
    'app/a/z.yaml': configMap('z'),
    'app/a.yaml': configMap('a'),
    'app/.hidden/h.yaml': configMap('hidden'),
    'app/data.json': '{"no": "manifest"}',
  }),
  make('a directory with a kustomization file is taken as a whole', {
    'app/a.yaml': configMap('a'),
    'app/sub/kustomization.yml': kustomizationFile('namePrefix: x-\nresources: [b.yaml]\n'),
    'app/sub/b.yaml': configMap('b'),
    'app/sub/not-listed.yaml': 'no: manifest\n',
    'app/other/deep/c.yaml': configMap('c'),
  }),
  make(
    'a file that is no manifest fails the scan',
    { 'app/values.yaml': 'replicas: 2\n', 'app/a.yaml': configMap('a') },
    {
      says: 'missing Resource metadata',
    },
  ),
  make(
    'a manifest without a kind fails the scan',
    { 'app/a.yaml': 'apiVersion: v1\nmetadata:\n  name: a\n' },
    {
      says: 'missing kind',
    },
  ),
  make(
    'a manifest without a name fails the scan',
    { 'app/a.yaml': 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  generateName: a-\n' },
    {
      says: 'missing metadata.name',
    },
  ),
  make('a sequence fails the scan', { 'app/a.yaml': '- a\n- b\n' }, { says: 'missing Resource metadata' }),
  make(
    'a manifest without an apiVersion builds and is then refused',
    { 'app/a.yaml': 'kind: Thing\nmetadata:\n  name: a\n' },
    {
      says: 'failed to decode Kubernetes apiVersion, kind and name from',
    },
  ),
  make(
    'the same object twice fails',
    { 'app/a.yaml': configMap('a'), 'app/b.yaml': configMap('a') },
    {
      says: 'may not add resource with an already registered id',
    },
  ),
  make('an empty file and a list contribute what they hold', {
    'app/a.yaml': '# nothing here\n',
    'app/b.yaml':
      'apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: x}}\n',
    'app/c.yaml': `---\n${configMap('c1')}---\n---\n${configMap('c2')}`,
  }),
  make(
    'a component in a scanned directory is refused',
    {
      'app/a.yaml': configMap('a'),
      'app/c/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [b.yaml]\n',
      'app/c/b.yaml': configMap('b'),
    },
    { says: "expected kind != 'Component'" },
  ),
  make('an empty directory builds to nothing', { 'app/readme.md': 'nothing\n' }),
  make(
    'an empty directory with a component puts its objects into a placeholder namespace',
    {
      'app/readme.md': 'nothing\n',
      'c/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [b.yaml]\n',
      'c/b.yaml': configMap('b'),
    },
    { spec: { components: ['../c'] } },
  ),
  make(
    'targetNamespace takes the place of the placeholder',
    {
      'app/readme.md': 'nothing\n',
      'c/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [b.yaml]\n',
      'c/b.yaml': configMap('b'),
    },
    { spec: { components: ['../c'], targetNamespace: 'shop' } },
  ),
  make('unknown fields of the root file are dropped, and numbers stand for text', {
    'app/kustomization.yaml': kustomizationFile(
      'foo: bar\nnamePrefix: 12\nresources: [a.yaml]\nimages:\n  - name: example/api\n    newTag: 1.10\n    more: x\n',
    ),
    'app/a.yaml': deployment,
  }),
  make(
    'unknown fields of a nested file are refused',
    {
      'app/kustomization.yaml': kustomizationFile('resources: [sub]\n'),
      'app/sub/kustomization.yaml': kustomizationFile('foo: bar\nresources: [a.yaml]\n'),
      'app/sub/a.yaml': configMap('a'),
    },
    { says: 'unknown field "foo"' },
  ),
  make('a file without resources makes every object carry its origin', {
    'app/kustomization.yaml': kustomizationFile('configMapGenerator:\n  - name: gen\n    literals: [a=b]\n'),
  }),
  make(
    'spec.buildMetadata takes the place of that',
    {
      'app/kustomization.yaml': kustomizationFile(
        'configMapGenerator:\n  - name: gen\n    literals: [a=b]\n',
      ),
    },
    { spec: { buildMetadata: ['transformerAnnotations'] } },
  ),
  make(
    'two kustomization files are refused',
    {
      'app/kustomization.yaml': kustomizationFile('resources: [a.yaml]\n'),
      'app/Kustomization': kustomizationFile('resources: [a.yaml]\n'),
      'app/a.yaml': configMap('a'),
    },
    { says: 'Found multiple kustomization files under' },
  ),
  make(
    'a Flux Kustomization is no kustomization file',
    {
      'app/kustomization.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: x\nspec:\n  path: ./x\n',
    },
    { says: 'apiVersion for Kustomization should be kustomize.config.k8s.io/v1beta1' },
  ),
  make(
    'namespace, prefix, suffix, patches and images come from the spec',
    { 'app/a.yaml': deployment },
    {
      spec: {
        targetNamespace: 'shop',
        namePrefix: 'p-',
        nameSuffix: '-s',
        patches: [
          {
            patch: '- op: replace\n  path: /spec/replicas\n  value: 3\n',
            target: { kind: 'Deployment', name: 'api' },
          },
          { patch: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  paused: true\n' },
        ],
        images: [{ name: 'example/api', newName: 'other/api', newTag: '2.0' }],
      },
    },
  ),
  make(
    'patches of the spec run after those of the file, and see names before they are prefixed',
    {
      'app/kustomization.yaml': kustomizationFile(
        'resources: [a.yaml]\npatches:\n  - patch: |-\n      - {op: replace, path: /spec/replicas, value: 2}\n    target: {kind: Deployment}\nnamePrefix: from-file-\n',
      ),
      'app/a.yaml': deployment,
    },
    {
      spec: {
        namePrefix: 'from-spec-',
        patches: [
          {
            patch:
              '- {op: test, path: /spec/replicas, value: 2}\n- {op: replace, path: /spec/replicas, value: 4}',
            target: { name: 'api' },
          },
        ],
      },
    },
  ),
  make(
    'a patch whose target is nowhere changes nothing',
    { 'app/a.yaml': deployment },
    {
      spec: { patches: [{ patch: '- {op: remove, path: /spec}', target: { kind: 'DaemonSet' } }] },
    },
  ),
  make(
    'an image of the spec merges with one of the file',
    {
      'app/kustomization.yaml': kustomizationFile(
        'resources: [a.yaml]\nimages:\n  - name: example/api\n    newName: mirror/api\n    digest: sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3\n',
      ),
      'app/a.yaml': deployment,
    },
    {
      spec: {
        images: [
          { name: 'example/api', newTag: '2.0' },
          { name: 'example/api', newName: 'third/api' },
        ],
      },
    },
  ),
  make(
    'a component that is not there fails',
    { 'app/a.yaml': configMap('a') },
    {
      spec: { components: ['../missing'] },
      says: 'must build at directory',
    },
  ),
  make(
    'a component that is not there is skipped when asked for',
    { 'app/a.yaml': configMap('a') },
    {
      spec: { components: ['../missing', '../../outside'], ignoreMissingComponents: true },
    },
  ),
  make(
    'a remote component is refused',
    { 'app/a.yaml': configMap('a') },
    {
      spec: { components: ['https://github.com/org/repo//component'] },
      says: 'must be local and relative',
    },
  ),
  make('files beside the directory can be used', {
    'app/kustomization.yaml': kustomizationFile('resources:\n  - ../shared/a.yaml\n  - ../base\n'),
    'shared/a.yaml': configMap('a'),
    'base/b.yaml': configMap('b'),
    'base/kustomization.yaml': kustomizationFile('resources: [b.yaml]\n'),
  }),
  make('nothing is sorted', {
    'app/kustomization.yaml': kustomizationFile('resources: [d.yaml, n.yaml, a.yaml]\n'),
    'app/d.yaml': deployment,
    'app/a.yaml': configMap('a'),
    'app/n.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n',
  }),
  make(
    'targetNamespace renames a Namespace and stamps unknown kinds',
    {
      'app/a.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: old\n',
      'app/b.yaml': 'apiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata:\n  name: issuer\n',
      'app/c.yaml':
        'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: role\nrules: []\n',
    },
    { spec: { targetNamespace: 'shop' } },
  ),
];

const SUBSTITUTION: KustomizationCase[] = [
  make(
    'inline values beat sources, and later sources earlier ones',
    {
      'app/cm.yaml': configMap('out', { a: '${A}', b: '${B}', c: '${C}' }),
    },
    {
      spec: {
        postBuild: {
          substitute: { A: 'inline' },
          substituteFrom: [
            { kind: 'ConfigMap', name: 'first' },
            { kind: 'Secret', name: 'second' },
          ],
        },
      },
      objects: [vars('first', { A: 'first', B: 'first', C: 'first' }), secret('second', { B: 'second' })],
    },
  ),
  make(
    'a source in another namespace does not count',
    { 'app/cm.yaml': configMap('out', { a: '${A}' }) },
    {
      spec: { postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'vars' }] } },
      objects: [vars('vars', { A: 'x' }, 'elsewhere')],
      says: 'ConfigMap/',
    },
  ),
  make(
    'without any variable nothing is substituted',
    { 'app/cm.yaml': configMap('out', { a: '${A:=default}', b: '$$x' }) },
    {
      spec: { postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'vars', optional: true }] } },
    },
  ),
  make(
    'Always substitutes without any variable',
    { 'app/cm.yaml': configMap('out', { a: '${A:=default}', b: '$$x' }) },
    {
      spec: { postBuild: { substituteStrategy: 'Always' } },
    },
  ),
  make('without postBuild nothing is touched', {
    'app/cm.yaml': configMap('out', { a: '${A}', b: '12345678901234567' }),
  }),
  make(
    'a label or annotation keeps an object out',
    {
      'app/a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  labels: {kustomize.toolkit.fluxcd.io/substitute: disabled}\ndata: {k: '\${X}'}\n`,
      'app/b.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n  annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}\ndata: {k: '\${X}'}\n`,
      'app/c.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\n  annotations: {kustomize.toolkit.fluxcd.io/substitute: enabled}\ndata: {k: '\${A}'}\n`,
    },
    { spec: { postBuild: { substitute: { A: 'x' } } } },
  ),
  make(
    'the value that keeps an object out counts in its case',
    {
      'app/a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations: {kustomize.toolkit.fluxcd.io/substitute: Disabled}\ndata: {k: '\${X}'}\n`,
    },
    { spec: { postBuild: { substitute: { A: 'x' } } }, says: 'X' },
  ),
  make(
    'a name with a dash fails even if nothing uses it',
    { 'app/cm.yaml': configMap('out', { a: 'plain' }) },
    {
      spec: { postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'vars' }] } },
      objects: [vars('vars', { 'ca.crt': 'x' })],
      says: "'ca.crt'",
    },
  ),
  make(
    'line breaks are removed from values',
    { 'app/cm.yaml': configMap('out', { a: '${A}', b: '${B}' }) },
    {
      spec: {
        postBuild: { substitute: { A: 'one\ntwo\n' }, substituteFrom: [{ kind: 'Secret', name: 'vars' }] },
      },
      objects: [secret('vars', { B: 'three\nfour\n' })],
    },
  ),
  make(
    'all objects are read again, even those without a variable',
    {
      'app/a.yaml':
        'apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: a\nspec:\n  big: 12345678901234567\n  float: 1.0\n  exp: 1e3\n  text: "0123"\n  dollars: $$HOME and $$$$\n',
    },
    { spec: { postBuild: { substitute: { A: 'x' } } } },
  ),
  make(
    'an undefined variable fails with strict rules',
    { 'app/cm.yaml': configMap('out', { a: '${UNDEFINED}' }) },
    {
      spec: { postBuild: { substitute: { A: 'x' } } },
      says: 'UNDEFINED',
    },
  ),
  make(
    'an undefined variable is empty otherwise',
    { 'app/cm.yaml': configMap('out', { a: 'x${UNDEFINED}y', b: '${UNDEFINED}' }) },
    {
      spec: { postBuild: { substitute: { A: 'x' } } },
      strict: false,
    },
  ),
  make(
    'an operator without a colon fails',
    { 'app/cm.yaml': configMap('out', { a: '${A-x}' }) },
    {
      spec: { postBuild: { substitute: { A: 'x' } } },
      says: 'missing closing brace',
    },
  ),
  make(
    'a length below zero fails',
    { 'app/cm.yaml': configMap('out', { a: '${A:0:-1}' }) },
    {
      spec: { postBuild: { substitute: { A: 'x' } } },
      says: 'slice bounds out of range',
    },
  ),
  make(
    'the result has to be YAML',
    { 'app/cm.yaml': configMap('out', { a: '${A}' }) },
    {
      spec: { postBuild: { substitute: { A: 'a: b' } } },
      says: 'mapping values are not allowed in this context',
    },
  ),
  make(
    'keys are substituted too, and the last of equal ones counts',
    {
      'app/cm.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: out\ndata:\n  ${A}: one\n  b: two\n',
    },
    { spec: { postBuild: { substitute: { A: 'b' } } } },
  ),
  make(
    'two objects may not become the same',
    {
      'app/a.yaml': configMap('${A}'),
      'app/b.yaml': configMap('x'),
    },
    { spec: { postBuild: { substitute: { A: 'x' } } }, says: 'id' },
  ),
  make(
    'a hash suffix is older than substitution',
    {
      'app/kustomization.yaml': kustomizationFile(
        'resources: [a.yaml]\nconfigMapGenerator:\n  - name: gen\n    literals: ["a=${A}"]\n',
      ),
      'app/a.yaml': configMap('a'),
    },
    { spec: { postBuild: { substitute: { A: 'x' } } } },
  ),
  make(
    'a child Flux Kustomization is rewritten by its parent',
    {
      'app/child.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: child\n  namespace: flux-system\nspec:\n  path: ./apps/${ENV}\n  postBuild:\n    substitute:\n      REGION: ${REGION}\n      LATER: $${LATER}\n',
    },
    { spec: { postBuild: { substitute: { ENV: 'prod', REGION: 'eu' } } } },
  ),
  make(
    'multi-line text is substituted line by line',
    {
      'app/cm.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: out\ndata:\n  script: |\n    echo ${A}\n    echo "$HOME $$PID"\n  long: word word word word word word word word word word word word word word ${A} word word word word\n',
    },
    { spec: { postBuild: { substitute: { A: 'value' } } } },
  ),
  ...[
    '8080',
    'true',
    'y',
    'null',
    '',
    '0123',
    '1_000',
    '1e3',
    '12345678901234567',
    '2024-01-02',
    '12:30:45',
    '"8080"',
    '!!str 8080',
    'a #b',
    '[a]',
    '{a: 1}',
  ].map((value) =>
    substitution(`a variable of the value ${JSON.stringify(value)} gets the type of its text`, '"${V}"', {
      V: value,
    }),
  ),
  substitution('text around a variable does not always keep it text', '"0${V}"', { V: '12' }),
  substitution('two numbers may become one', '"${V}.${W}"', { V: '12', W: '34' }),
  substitution('quotes of the file do not help', `'"\${V}"'`, { V: '12' }),
  substitution('a default can bring quotes', '${U:="8080"}', { V: 'x' }),
];

export const KUSTOMIZATION_CASES: readonly KustomizationCase[] = [
  ...GENERATOR,
  ...SUBSTITUTION,
  ...SPEC_CASES,
  ...OBJECT_CASES,
];
