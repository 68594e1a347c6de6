import type { Random } from '../flux/random.ts';
import { type Value, yamlText } from './yaml-text.ts';

const SCALARS = [
  ...[
    '1',
    '"1"',
    'x',
    'yes',
    '"yes"',
    'true',
    '0777',
    '1.5',
    '1.0',
    '2001-01-01',
    '~',
    'null',
    '',
    'on',
    'n',
    '""',
  ],
  ...[
    '9007199254740993',
    '1000650000',
    '12345.678',
    '1e21',
    '"a<b>&"',
    '"é"',
    'a/b',
    '"t~x"',
    '0.00001',
    '"a\\nb"',
  ],
];
const JSON_VALUES = [
  ...[
    '1',
    '1.0',
    '"x"',
    'true',
    'null',
    '"a<b"',
    '"a\\u003cb"',
    '{"a":1,"b":[1,2]}',
    '[1,"x",null]',
    '[]',
    '{}',
  ],
  ...['9007199254740993', '1e3', '"\\u00e9"', '{"a":{"b":[1]}}'],
];
const KEYS = ['a', 'b', 'list', 'x/y', 'm~n', '"1"', 'yes'];
const STEPS = ['a', 'list', 'x~1y', 'm~0n', '1', '0', '-', '-1', '01', 'nope', '5'];

/** A kustomization of one object and a JSON patch, as JSON or YAML; about every third one can be applied. */
export function randomJsonPatch(random: Random): Record<string, string> {
  const spec: Value = {
    map: [
      ['a', randomValue(random, 0)],
      ['b', randomValue(random, 0)],
      ['list', { list: random.list(0, 3, () => randomValue(random, 1)) }],
    ],
  };
  const metadata: [string, Value][] = [['name', 'x']];
  if (random.below(3) === 0) metadata.push(['annotations', { map: [['q', random.pick(SCALARS)]] }]);
  const object: Value = {
    map: [
      ['apiVersion', 'example.com/v1'],
      ['kind', 'Foo'],
      ['metadata', { map: metadata }],
      ['spec', spec],
    ],
  };
  const paths = ['/metadata/labels', ...pathsOf(spec, '/spec')];
  const operations = random.list(1, 3, () => operation(random, paths));
  const field = random.pick(['patches', 'patches', 'patchesJson6902']);
  return {
    'object.yaml': yamlText(object, random),
    'operations.yaml': random.below(2) === 0 ? asJson(operations) : asYaml(operations, random),
    'kustomization.yaml': `resources: [object.yaml]\n${field}:\n- path: operations.yaml\n  target: {kind: Foo, name: x}\n`,
  };
}

/** The fields of an operation: each as JSON and as a YAML value. */
type Operation = [field: string, json: string, yaml: Value][];

function operation(random: Random, paths: readonly string[]): Operation {
  const op = random.pick(['add', 'add', 'replace', 'replace', 'remove', 'test', 'move', 'copy']);
  const text = (field: string, value: string): Operation[number] => [
    field,
    JSON.stringify(value),
    JSON.stringify(value),
  ];
  const path = (): string => {
    const known = random.pick(paths);
    return random.below(4) === 0 ? `${known}/${random.pick(STEPS)}` : known;
  };
  const fields: Operation = [text('op', op), text('path', path())];
  if (op === 'move' || op === 'copy') fields.push(text('from', path()));
  else if (op !== 'remove') fields.push(['value', random.pick(JSON_VALUES), randomValue(random, 2)]);
  return fields;
}

function asJson(operations: readonly Operation[]): string {
  const objects = operations.map(
    (fields) => `{${fields.map(([key, json]) => `"${key}": ${json}`).join(', ')}}`,
  );
  return `[${objects.join(',\n ')}]\n`;
}

function asYaml(operations: readonly Operation[], random: Random): string {
  const text = yamlText(
    { list: operations.map((fields) => ({ map: fields.map(([key, , yaml]) => [key, yaml]) })) },
    random,
  );
  return text.startsWith('[') ? `# a list\n${text}` : text;
}

function randomValue(random: Random, depth: number): Value {
  const kind = random.below(10);
  if (depth > 3 || kind < 4) return random.pick(SCALARS);
  if (kind > 6) return { list: random.list(0, 3, () => randomValue(random, depth + 1)) };
  const keys = KEYS.filter(() => random.below(3) === 0);
  return { map: keys.map((key) => [key, randomValue(random, depth + 1)]) };
}

function pathsOf(value: Value, path: string): string[] {
  if (typeof value === 'string') return [path];
  const children: [string, Value][] =
    'map' in value ? value.map : value.list.map((item, at): [string, Value] => [String(at), item]);
  return [
    path,
    ...children.flatMap(([key, child]) => {
      const step = key.replaceAll('"', '').replaceAll('~', '~0').replaceAll('/', '~1');
      return pathsOf(child, `${path}/${step}`);
    }),
  ];
}
