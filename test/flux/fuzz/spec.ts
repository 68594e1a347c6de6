// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import fc from 'fast-check';
import type { Known } from '../../kustomize/fuzz/manifests.ts';
import { type Files, type From, selector } from '../../kustomize/fuzz/part.ts';
import { patches } from '../../kustomize/fuzz/patches.ts';
import { maybe, namespace, present, some } from '../../kustomize/fuzz/pools.ts';
import { isMap, Source, type Yaml } from '../../kustomize/fuzz/yaml.ts';

/** A part of the spec that depends on the objects of the repository. */
type Spec = Record<string, unknown>;

/** Patches as people write them into YAML files, where a word or a number is not what it seems. */
const TRAPS = [
  '- {op: add, path: /metadata/labels, value: {on: off}}',
  '- {op: add, path: /metadata/annotations, value: {a: yes, b: "yes", c: 0123, d: 1e3}}',
  '- {op: add, path: /x, value: [y, n, 0o17, 0x1F, 1_000, 12:30, ~, 2024-01-01, .5, 9007199254740993]}',
  '[{"op": "add", "path": "/x", "value": {"a": 1.0, "b": 1e21, "c": "on"}}]',
  '- op: replace\n  path: /metadata/name\n  value: on\n',
  '- op: test\n  path: /kind\n  value: ConfigMap\n- op: add\n  path: /x\n  value: "${A}"\n',
  '- op: remove\n  path: /metadata/labels\n',
  '- op: add\n  path: /data\n  value: {"${A}": "${NUMBER}"}\n',
  '- {op: add, path: /spec/x~1y/z, value: 1}',
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app}\ndata: {on: yes, n: "1", "${A}": x}\n',
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: any}\ndata: {a: 2024-01-01, b: null}\n',
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: any}\n$patch: delete\n',
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: any, namespace: prod}\nspec: {replicas: 0123}\n',
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n',
  'apiVersion: v1\n',
  '[]',
  '',
  'not: a patch\n',
  '- not: a patch\n',
];

const trap: fc.Arbitrary<From<unknown[]>> = fc
  .tuple(fc.constantFrom(...TRAPS), maybe(selector(), 8))
  .map(([patch, target]) => (known) => [plain(present({ patch, target: target?.(known) }))]);

/** Patches of kustomization files as patches of a spec: what stands in a file there stands in the spec here. */
const borrowed: fc.Arbitrary<From<unknown[]>> = patches.map((of) => (known) => {
  const { fields, files } = of(known);
  return (Array.isArray(fields.patches) ? fields.patches : []).map((entry) => plain(inlined(entry, files)));
});

function inlined(entry: Yaml, files: Files): Yaml {
  if (!isMap(entry)) return entry;
  const { path, patch, target } = entry;
  return present({ patch: typeof path === 'string' ? (files[path] ?? '') : patch, target });
}

/** The value that the API server would hold. */
function plain(value: Yaml | undefined): unknown {
  if (value instanceof Source) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

const IMAGE_NAMES = ['nginx', 'reg.io/team/app', 'app', 'reg.io:5000/app', ''];
const image = fc
  .record({
    name: fc.constantFrom(...IMAGE_NAMES),
    newName: maybe(fc.constantFrom('mirror/nginx', 'x', ''), 4),
    newTag: maybe(fc.constantFrom('v2', '1.10', '', '${A}'), 5),
    digest: maybe(
      fc.constantFrom('sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3', ''),
      2,
    ),
  })
  .map(defined);

const component = fc.oneof(
  { weight: 12, arbitrary: fc.constant('../component') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '../missing',
        'missing',
        '../../component',
        './../component/',
        '../component/kustomization.yaml',
        '.',
        '',
      ],
      ...[
        '/component',
        'file:///component',
        'https://github.com/org/repo',
        'git@host:x/y',
        'gh:',
        'github.com/x',
      ],
    ),
  },
);

const variables = fc.record({
  A: fc.constantFrom('hello', 'app', 'y', '1'),
  B: maybe(fc.constantFrom('two words', 'b', '{}', '[', "it's", 'a: b', 'a #b', '*', '0123'), 7),
  NUMBER: fc.constantFrom('1', '8080', '1e3', '0x1F', '1_000', '12345678901234567890', '1.0', '0o17', '017'),
  BOOLEAN: fc.constantFrom('true', 'yes', 'off', 'null', '~', '2024-01-01'),
  EMPTY: fc.constant(''),
  LINES: fc.constantFrom('one\ntwo\n', '\n', 'a\r\nb'),
  YAML: maybe(fc.constantFrom('{a: b}', '"q"', '|', '- x', '&x', '!!str 1', '"'), 3),
  C: maybe(fc.constantFrom('${A}', '$$', '$'), 5),
  _x1: maybe(fc.constant('x'), 5),
});

const dataOf = fc.oneof(
  { weight: 8, arbitrary: variables.map(defined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ 'a-b': 'x' }, { '1a': 'x' }, { 'ca.crt': 'x' }, { é: 'x' }, {}),
  },
) as fc.Arbitrary<Record<string, string>>;

/** ConfigMaps and Secrets of the cluster, some of them in another namespace. */
export const clusterObjects: fc.Arbitrary<object[]> = fc
  .array(
    fc
      .record({
        kind: fc.constantFrom('ConfigMap', 'Secret'),
        name: fc.constantFrom('vars', 'more'),
        data: dataOf,
      })
      .map(({ kind, name, data }) => ({
        apiVersion: 'v1',
        kind,
        metadata: { name, namespace: 'flux-system' },
        data:
          kind === 'ConfigMap'
            ? data
            : Object.fromEntries(
                Object.entries(data).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
              ),
      })),
    { minLength: 1, maxLength: 4 },
  )
  .map((objects) => [...new Map(objects.map((one) => [`${one.kind} ${one.metadata.name}`, one])).values()]);

const source = fc
  .record({
    kind: fc.constantFrom('ConfigMap', 'Secret'),
    name: fc.constantFrom('vars', 'vars', 'vars', 'more'),
    optional: maybe(fc.boolean(), 4),
  })
  .map(defined);

const postBuild = fc
  .record({
    substitute: maybe(dataOf, 8),
    substituteFrom: maybe(some(source, 3), 4),
    substituteStrategy: maybe(fc.constantFrom('Always', 'WithVariables'), 2),
  })
  .map(defined);

const commonMetadata = fc
  .record({
    labels: maybe(fc.constant({ team: 'x', app: 'common' }), 5),
    annotations: maybe(fc.constant({ note: 'common' }), 5),
  })
  .map(defined);

/** What a Flux Kustomization of a repository says, besides its path. */
export const spec: fc.Arbitrary<From<Spec>> = fc
  .record({
    targetNamespace: maybe(namespace, 3),
    namePrefix: maybe(fc.constantFrom('p-', 'on', '1', ''), 2),
    nameSuffix: maybe(fc.constantFrom('-s', '2', ''), 2),
    patches: maybe(fc.oneof(trap, borrowed), 4),
    components: maybe(some(component, 2), 2),
    ignoreMissingComponents: maybe(fc.boolean(), 4),
    images: maybe(some(image, 3), 3),
    buildMetadata: maybe(
      fc.subarray(['managedByLabel', 'originAnnotations', 'transformerAnnotations'] as const),
      2,
    ),
    commonMetadata: maybe(commonMetadata, 1),
    postBuild: maybe(postBuild, 7),
  })
  .map(
    ({ patches: of, ...fields }) =>
      (known: readonly Known[]) =>
        defined({ ...fields, patches: of?.(known) }),
  );

function defined<T extends object>(fields: T): Spec {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The ways in which people write the path of a directory. */
export function pathsOf(directory: string): string[] {
  if (directory === '') return ['', '.', './', '/', '..', 'x/..'];
  return [
    directory,
    `./${directory}`,
    `/${directory}`,
    `../${directory}`,
    `${directory}/`,
    `x/../${directory}/.`,
  ];
}
