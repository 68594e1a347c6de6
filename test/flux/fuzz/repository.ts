// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import fc from 'fast-check';
import { layer } from '../../kustomize/fuzz/layer.ts';
import { type Known, type Manifest, manifest } from '../../kustomize/fuzz/manifests.ts';
import type { Files } from '../../kustomize/fuzz/part.ts';
import { maybe } from '../../kustomize/fuzz/pools.ts';
import { kustomizationTree } from '../../kustomize/fuzz/tree.ts';
import { writeYaml } from '../../kustomize/fuzz/yaml.ts';
import { templated } from './templated.ts';

/** The files of a repository, the directory that is built of it, and what patches of it can aim at. */
export interface Repository {
  files: Files;
  directory: string;
  known: readonly Known[];
}

/** Objects as one file, or as one file each. */
const manifests: fc.Arbitrary<{ files: Files; known: Known[] }> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 2, arbitrary: manifest }, { weight: 3, arbitrary: templated }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('a.yaml', 'b.yml', '.hidden/c.yaml', 'sub/d.yaml', 'Z.yaml'),
    fc.boolean(),
  )
  .map(([list, path, apart]) => ({
    files: apart
      ? Object.fromEntries(list.map((one, at) => [path.replace('.y', `-${at}.y`), textOf(one)]))
      : { [path]: list.map(textOf).join('---\n') },
    known: list,
  }));

const textOf = ({ yaml }: Manifest): string => writeYaml(yaml);

/** Files that may stand in a directory without a kustomization file, and what is no manifest among them. */
const ODD: Files[] = [
  { 'empty.yaml': '' },
  { 'comment.yaml': '# nothing\n---\n# at all\n' },
  { 'null.yaml': 'null\n---\n~\n' },
  { 'readme.md': '# text\n', 'data.json': '{"a": 1}', 'upper.YAML': 'a: 1\n' },
  {
    'list.yaml':
      'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: l}}\n',
  },
  { 'list.yaml': 'apiVersion: v1\nkind: List\nitems: []\n' },
  { 'list.yaml': 'apiVersion: v1\nkind: List\nitems:\n' },
  {
    'list.yaml':
      'apiVersion: v1\nkind: ConfigMapList\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: l}}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: after}\n',
  },
  { 'named.yaml': 'apiVersion: example.com/v1\nkind: DenyList\nmetadata: {name: x}\n' },
  { 'values.yaml': 'replicas: 2\n' },
  { 'sequence.yaml': '- a\n- b\n' },
  { 'scalar.yaml': 'text\n' },
  { 'broken.yaml': 'a: [\n' },
  { 'tab.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: x\n' },
  { 'twice.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: "1", a: "2"}\n' },
  { 'number.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: 12}\n' },
  { 'number.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: on, namespace: 1}\n' },
  { 'no-version.yaml': 'kind: Thing\nmetadata: {name: a}\n' },
  { 'no-kind.yaml': 'apiVersion: v1\nmetadata: {name: a}\n' },
  { 'no-name.yaml': 'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: a-}\n' },
  { 'no-metadata.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n' },
  {
    'crlf.yaml':
      'apiVersion: v1\r\nkind: ConfigMap\r\nmetadata:\r\n  name: crlf\r\ndata:\r\n  a: |\r\n    b\r\n    c\r\n',
  },
  { 'bom.yaml': '\ufeffapiVersion: v1\nkind: ConfigMap\nmetadata: {name: bom}\n' },
  { 'end.yaml': '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: end}\n...\n---\n' },
  {
    'json.yaml':
      '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "json"}, "data": {"a": "\\u00e9"}}',
  },
  {
    'anchor.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: anchor}\nx: &x {a: b}\ny: *x\nz: {<<: *x, c: d}\n',
  },
  {
    'dates.yaml':
      'apiVersion: example.com/v1\nkind: T\nmetadata: {name: dates}\nday: 2024-01-01\ntime: 2024-01-01T10:00:00Z\nold: 017\nbig: 9007199254740993\n',
  },
  {
    'flux.yaml':
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: x}\nspec: {path: ./x}\n',
  },
  {
    'config.yaml':
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nmetadata: {name: x}\nresources: [a.yaml]\n',
  },
  { 'kustomization.yaml/inside.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: in-folder}\n' },
  {
    'nested/kustomization.yml': 'resources: [n.yaml]\n',
    'nested/n.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: n}\n',
    'nested/not.yaml': 'a: b\n',
  },
  {
    'nested/Kustomization': 'namePrefix: n-\nresources: [n.yaml]\n',
    'nested/n.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: n}\n',
  },
  { 'nested/kustomization.yaml': 'resources: []\n' },
  {
    'nested/kustomization.yaml': 'resources: [n.yaml]\nunknown: x\n',
    'nested/n.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: n}\n',
  },
  {
    'nested/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nconfigMapGenerator:\n- {name: c}\n',
  },
  {
    'nested/kustomization.yaml':
      'configMapGenerator:\n- name: g\n  literals: [a=b]\n  options: {labels: {x: "${A}"}}\n',
  },
];

/** A directory without a kustomization file. */
const scanned: fc.Arbitrary<Repository> = fc
  .tuple(
    fc.array(manifests, { maxLength: 2 }),
    fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: fc.constantFrom(...ODD) }),
      {
        maxLength: 2,
      },
    ),
    maybe(layer, 7),
    fc.constantFrom('app', 'app', 'app/deep', ''),
  )
  .map(([own, odd, component, directory]) => {
    const known = own.flatMap((part) => part.known);
    const files = Object.assign({ 'readme.md': '' }, ...own.map((part) => part.files), ...odd);
    const made = component?.({ known, taken: [], resources: [], components: [], kind: 'Component' });
    return {
      files: {
        ...below(directory, files),
        ...below('component', directory === '' ? {} : (made?.files ?? {})),
      },
      directory,
      known,
    };
  });

/** Root files that only Flux takes, or takes otherwise than kustomize does. */
const ROOT_FILES = [
  'unknown: {a: b}\nresources: [a.yaml]\n',
  'resources: [a.yaml]\nresources: [a.yaml]\n',
  'namePrefix: 12\nresources: [a.yaml]\n',
  'commonAnnotations: {a: yes, b: 012, c: 1.10}\nresources: [a.yaml]\n',
  'commonLabels: {a: null}\nresources: [a.yaml]\n',
  'Resources: [a.yaml]\nNamePrefix: x-\n',
  'resources: a.yaml\n',
  'resources:\n',
  'resources: []\nconfigMapGenerator: [{name: g, literals: [a=b]}]\n',
  'bases: [../base]\n',
  'components: [../component]\n',
  'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nresources: [a.yaml]\n',
  'kind: Kustomize\nresources: [a.yaml]\n',
  'apiVersion: kustomize.config.k8s.io/v1\nresources: [a.yaml]\n',
  'metadata: {name: x, labels: {a: b}}\nresources: [a.yaml]\n',
  'images: [{name: nginx, newTag: 1.10}]\nresources: [a.yaml]\n',
  'images: [{name: nginx, newTag: v1, digest: "sha256:00"}, {name: nginx, newName: x}]\nresources: [a.yaml]\n',
  'images:\nresources: [a.yaml]\npatches:\n',
  'replicas: [{name: app, count: 3}, {name: web, count: "4"}]\nresources: [a.yaml]\n',
  'labels: [{pairs: {a: b}, includeSelectors: yes}]\nresources: [a.yaml]\n',
  'patches: [{patch: "- {op: add, path: /metadata/labels, value: {on: on}}", target: {kind: ".*"}}]\nresources: [a.yaml]\n',
  'patchesStrategicMerge: ["{apiVersion: v1, kind: ConfigMap, metadata: {name: app}, data: {x: y}}"]\nresources: [a.yaml]\n',
  'generatorOptions: {disableNameSuffixHash: true}\nconfigMapGenerator: [{name: g, literals: [a=b], envs: [x.env]}]\nresources: [a.yaml]\n',
  'configMapGenerator: [{name: g, envs: [x.env], literals: ["a=${A}"]}]\n',
  'configMapGenerator: [{name: g, env: x.env}]\nresources: [a.yaml]\n',
  'configMapGenerator: [{name: g, files: [../outside.txt]}]\nresources: [a.yaml]\n',
  'sortOptions: {order: legacy}\nresources: [a.yaml]\n',
  'buildMetadata: [managedByLabel, transformerAnnotations]\nresources: [a.yaml]\n',
  'openapi: {path: missing.json}\nresources: [a.yaml]\n',
  'resources: [a.yaml, /etc/passwd]\n',
  'resources: [a.yaml, ../../../outside.yaml]\n',
  'resources: [a.yaml, ./a.yaml]\n',
  'resources: [a.yaml, ""]\n',
  '- a\n',
  'text\n',
  '# nothing\n',
  '{}\n',
  'resources: [a.yaml]\n---\nresources: [b.yaml]\n',
  'resources: &r [a.yaml]\nx: *r\n',
  'resources: [a.yaml]\nnamespace: prod\nnamePrefix: "on"\nnameSuffix: -yes\n',
];

/** A directory with a kustomization file that Flux reads in its lenient way. */
const lenient: fc.Arbitrary<Repository> = fc
  .tuple(
    fc.array(fc.oneof(manifest, templated), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...ROOT_FILES),
    fc.constantFrom('kustomization.yaml', 'kustomization.yaml', 'kustomization.yml', 'Kustomization'),
    maybe(fc.constantFrom('Kustomization', 'kustomization.yml', 'kustomization.yaml'), 1),
    maybe(layer, 7),
  )
  .map(([list, root, file, second, component]) => {
    const made = component?.({ known: list, taken: [], resources: [], components: [], kind: 'Component' });
    const base = { 'kustomization.yaml': 'resources: [b.yaml]\n', 'b.yaml': textOf(list[0]!) };
    return {
      files: {
        ...below('app', {
          ...(second === undefined ? {} : { [second]: 'resources: [a.yaml]\n' }),
          [file]: root,
          'a.yaml': list.map(textOf).join('---\n'),
          'x.env': 'A=1\nB\n# c\nC="${A}"\n',
        }),
        ...below('base', base),
        ...below('component', made?.files ?? {}),
        'outside.txt': 'text $$ ${A}\n',
      },
      directory: 'app',
      known: list,
    };
  });

function below(directory: string, files: Files): Files {
  if (directory === '') return files;
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${directory}/${path}`, text]));
}

/** Repositories of which a good part can be built. */
export const repository: fc.Arbitrary<Repository> = fc.oneof(
  { weight: 4, arbitrary: scanned },
  { weight: 2, arbitrary: lenient },
  { weight: 2, arbitrary: kustomizationTree },
);
