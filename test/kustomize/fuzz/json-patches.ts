import fc from 'fast-check';
import { TEMPLATED } from './merge-patches.ts';
import { anything } from './scalars.ts';
import type { YamlMap } from './yaml.ts';

/** Lists of JSON 6902 operations, and the kinds that they are meant for: any, when none is named. */
export interface JsonPatch {
  weight: number;
  kinds: readonly string[];
  operations: fc.Arbitrary<YamlMap[]>;
}

const setting: fc.Arbitrary<YamlMap> = fc.oneof(
  fc.dictionary(fc.constantFrom('app', 'tier', 'a.b'), fc.constantFrom('x', 'on', '1', 'web'), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
);

/** Operations that seldom fail: the paths are of maps, whose parents are there. */
function settingsOf(...paths: string[]): fc.Arbitrary<YamlMap[]> {
  const first = fc
    .tuple(fc.constantFrom('add', 'add', 'replace'), fc.constantFrom(...paths), setting)
    .map(([op, path, value]): YamlMap => ({ op, path, value }));
  const next = fc
    .tuple(fc.constantFrom('add', 'replace'), fc.constantFrom(...paths), anything)
    .map(([op, path, value]): YamlMap => ({ op, path: `${path}/app`, value }));
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(first) },
    {
      weight: 1,
      arbitrary: fc.tuple(first, next).map(([one, two]) => [one, { ...two, path: `${one.path}/app` }]),
    },
  );
}

/** Operations of all kinds. */
function operationsOn(...paths: string[]): fc.Arbitrary<YamlMap[]> {
  const path = fc.constantFrom(...paths);
  const withValue = fc
    .tuple(fc.constantFrom('add', 'add', 'add', 'replace', 'replace', 'replace', 'test'), path, anything)
    .map(([op, path, value]): YamlMap => ({ op, path, value }));
  const withFrom = fc
    .tuple(fc.constantFrom('copy', 'move'), path, path)
    .map(([op, from, path]): YamlMap => ({ op, from, path }));
  const bare = fc
    .tuple(fc.constantFrom('remove', 'remove', 'add'), path)
    .map(([op, path]): YamlMap => ({ op, path }));
  return fc.array(
    fc.oneof(
      { weight: 9, arbitrary: withValue },
      { weight: 1, arbitrary: withFrom },
      { weight: 2, arbitrary: bare },
    ),
    { minLength: 1, maxLength: 2 },
  );
}

/** Labels are never a list: kustomize takes it for keys and values in turn, and crashes when one is left over. */
const METADATA = ['/metadata/name', '/metadata/labels/app', '/metadata/namespace', 'x/y'];

export const jsonPatch: readonly JsonPatch[] = [
  { weight: 2, kinds: [], operations: settingsOf('/metadata/labels', '/metadata/annotations', '/x') },
  { weight: 2, kinds: [], operations: settingsOf('/metadata/labels', '/metadata/annotations') },
  { weight: 2, kinds: [...TEMPLATED, 'Service'], operations: settingsOf('/spec', '/metadata/labels') },
  { weight: 2, kinds: ['ConfigMap', 'Secret'], operations: settingsOf('/data', '/stringData') },
  { weight: 1, kinds: [], operations: operationsOn(...METADATA) },
  {
    weight: 1,
    kinds: TEMPLATED,
    operations: operationsOn(
      '/spec/replicas',
      '/spec/template/spec/containers/0/image',
      '/spec/template/spec/containers/-',
      '/spec/template/spec/hostNetwork',
    ),
  },
  {
    weight: 1,
    kinds: ['ConfigMap', 'Secret'],
    operations: operationsOn('/data/a', '/data/a.b', '/data/~1~0', '/data'),
  },
  {
    weight: 1,
    kinds: ['Service'],
    operations: operationsOn('/spec/ports/0/port', '/spec/ports/1', '/spec/ports/-1', '/spec/selector'),
  },
];
