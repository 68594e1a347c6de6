import fc from 'fast-check';
import { identify, type Known } from './manifests.ts';
import type { From, Part } from './part.ts';
import { fields, labels, maybe, name, namespace, present, some } from './pools.ts';
import type { YamlMap } from './yaml.ts';

/** The files that generators read, the same in every layer. */
const SOURCE_FILES = {
  'plain.txt': 'one line\n',
  'lines.txt': 'first\n  second \n\nthird',
  'tab.txt': '\tindented\n',
  'crlf.txt': 'a\r\nb\r\n',
  'long.txt': `${'x'.repeat(90)} and ${'words '.repeat(20)}\n`,
  'unicode.txt': 'é 漢 😀 \u2028 <&>\n',
  'number.txt': '0777',
  'data.json': '{"a": {"b": [1, 2]}, "c": "x"}\n',
  'vars.env': '# comment\nA=1\nB="quoted" \nexport C=x\n\n  D\nE=a=b\n',
  'more.env': 'F=x\n',
};

const file = fc.constantFrom(
  ...[
    'plain.txt',
    'lines.txt',
    'crlf.txt',
    'long.txt',
    'unicode.txt',
    'number.txt',
    'data.json',
    'k=plain.txt',
  ],
  ...['plain.txt', 'data.json', 'a.b=number.txt', 'tab.txt'],
);

const literal = fc.constantFrom(
  'a=b',
  'b=1',
  'c="quoted"',
  "d='x",
  'e=',
  'f=x=y',
  'g=$(VALUE)',
  'h=a\nb',
  'on=yes',
);

const options = fields({
  labels: maybe(labels),
  annotations: maybe(labels),
  disableNameSuffixHash: maybe(fc.boolean()),
  immutable: maybe(fc.boolean(), 2),
});

const entry = fields({
  name,
  namespace: maybe(namespace, 1),
  literals: maybe(fc.uniqueArray(literal, { maxLength: 3 }), 6),
  files: maybe(fc.uniqueArray(file, { maxLength: 2 }), 3),
  envs: maybe(fc.subarray(['vars.env', 'more.env']), 2),
  options: maybe(options, 3),
});

type Entry = { value: YamlMap; merges: string; luck: number };

const configMap: fc.Arbitrary<Entry> = fc.record({
  value: entry,
  merges: fc.constantFrom('merge', 'replace'),
  luck: fc.nat(39),
});

const secret: fc.Arbitrary<Entry> = fc
  .tuple(configMap, maybe(fc.constant('kubernetes.io/tls'), 2))
  .map(([{ value, ...rest }, type]) => ({ ...rest, value: present({ ...value, type }) }));

/** Generators of a layer, and what they make: mostly `merge` or `replace` where there is such an object, else `create`. */
export const generators: fc.Arbitrary<From<Part & { known: Known[] }>> = fc
  .record({
    configMaps: fc.array(configMap, { maxLength: 2 }),
    secrets: maybe(some(secret), 4),
    generatorOptions: maybe(options, 2),
  })
  .map(({ configMaps, secrets, generatorOptions }) => (known) => {
    const made: Known[] = [];
    const entriesOf = (list: Entry[] | undefined, kind: string): YamlMap[] | undefined =>
      list?.map(({ value, merges, luck }) => {
        const name = String(value.name);
        const object = { apiVersion: 'v1', kind, name, namespace: String(value.namespace ?? 'default') };
        const exists = [...known, ...made].some((of) => identify(of) === identify(object));
        made.push(object);
        return present({ ...value, behavior: exists !== (luck === 39) ? merges : undefined });
      });
    const fields = present({
      configMapGenerator: entriesOf(configMaps, 'ConfigMap'),
      secretGenerator: entriesOf(secrets, 'Secret'),
      generatorOptions,
    });
    const named = JSON.stringify(fields);
    const files = Object.entries(SOURCE_FILES).filter(([path]) => named.includes(path));
    return { fields, files: Object.fromEntries(files), known: made };
  });
