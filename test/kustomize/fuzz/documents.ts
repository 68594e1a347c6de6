import fc from 'fast-check';
import { identify, type Known, manifest } from './manifests.ts';
import type { Files, From } from './part.ts';
import { name } from './pools.ts';
import { writeYaml } from './yaml.ts';

/** Resource files, and what they hold. */
export interface Resources {
  files: Files;
  known: Known[];
}

type ResourceFile = { text: string; known: Known[] };

const single: fc.Arbitrary<ResourceFile> = manifest.map((of) => ({ text: writeYaml(of.yaml), known: [of] }));

const several: fc.Arbitrary<ResourceFile> = fc
  .tuple(
    fc.array(manifest, { minLength: 2, maxLength: 3 }),
    fc.constantFrom('---\n', '---\n# only a comment\n---\n', '--- # next\n'),
  )
  .map(([list, separator]) => ({
    text: list.map(({ yaml }) => writeYaml(yaml)).join(separator),
    known: list,
  }));

const inList: fc.Arbitrary<ResourceFile> = fc
  .tuple(fc.array(manifest, { maxLength: 3 }), fc.constantFrom('List', 'ConfigMapList'), fc.boolean())
  .map(([list, kind, more]) => ({
    text:
      writeYaml({ apiVersion: 'v1', kind, items: list.map(({ yaml }) => yaml) }) +
      (more ? `---\n${LAST}` : ''),
    known: more ? [...list, LAST_KNOWN] : list,
  }));

const LAST_KNOWN = { apiVersion: 'v1', kind: 'LimitRange', name: 'last' };
const LAST = 'apiVersion: v1\nkind: LimitRange\nmetadata: {name: last}\n';

/** Ways to write a document that the block style of the others does not have. */
const ODD: readonly ((name: string) => string)[] = [
  (of) =>
    `{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "${of}"}, "data": {"a": "1", "b": ""}}\n`,
  (of) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: &meta\n  name: ${of}\n  labels: &l {app: web}\ndata:\n  <<: *l\n  a: &x text\n  b: *x\n`,
  (of) =>
    `# head\napiVersion: v1 # line\nkind: ConfigMap\n# before\nmetadata:\n  name: ${of}\n# end\ndata: # {"a": 1}\n  a: x\n# foot\n`,
  (of) =>
    `apiVersion: v1\r\nkind: ConfigMap\r\nmetadata:\r\n  name: ${of}\r\ndata:\r\n  a: |\r\n    x\r\n    y\r\n`,
  (of) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${of}, labels: {a, b: }}\ndata: {a: [1,\n 2], b: {}}\n...\nignored: true\n`,
  (of) =>
    `kind: ConfigMap\nmetadata:\n  name: ${of}\n  annotations: {a: 1, b: ~, c: 0777, d: 2001-01-01, e: }\n? data\n: a: b\n`,
];

/** Such that break the build, most of them. */
const BROKEN: readonly ((name: string) => string)[] = [
  (of) =>
    `%YAML 1.1\n---\napiVersion: v1\nkind: Secret\nmetadata:\n    name:   ${of}\nstringData:\n        a: |2\n            b\n`,
  (of) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${of}\ndata:\n  a: 1\n  a: 2\n`,
  (of) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${of}\ndata:\n  8080: x\n`,
  (of) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${of}\ndata:\n  a: .inf\n`,
  () => '# nothing here\n',
  () => 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  generateName: x-\n',
];

const odd: fc.Arbitrary<ResourceFile> = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
    ),
    name,
  )
  .map(([write, of]) => ({ text: write(of), known: [{ apiVersion: 'v1', kind: 'ConfigMap', name: of }] }));

const file: fc.Arbitrary<ResourceFile> = fc.oneof(
  { withCrossShrink: true },
  { weight: 8, arbitrary: single },
  { weight: 3, arbitrary: several },
  { weight: 1, arbitrary: inList },
  { weight: 2, arbitrary: odd },
);

/** Up to four resource files of one layer, mostly without objects that there are already. */
export const resources: fc.Arbitrary<From<Resources>> = fc
  .tuple(fc.array(file, { maxLength: 4 }), fc.nat(24))
  .map(([list, luck]) => (below) => {
    const taken = new Set(below.map(identify));
    const kept = list.filter(({ known }) => {
      const ids = known.map(identify);
      if (luck < 24 && (ids.some((id) => taken.has(id)) || new Set(ids).size < ids.length)) return false;
      for (const id of ids) taken.add(id);
      return true;
    });
    return {
      files: Object.fromEntries(kept.map(({ text }, at) => [`resource-${at}.yaml`, text])),
      known: kept.flatMap(({ known }) => known),
    };
  });
