import type { Random } from '../flux/random.ts';

const SCALARS = [
  ...[
    '1',
    '"1"',
    'x',
    'yes',
    "'yes'",
    'true',
    '0777',
    '1.5',
    '"a: b"',
    'http://h:80/p',
    "'it''s'",
    '""',
    '~',
    'é',
  ],
  ...[
    '2001-01-01',
    '"tab\\there"',
    '"multi\\nline"',
    '"\\U0001F600"',
    'a#b',
    '0x1F',
    '1_000',
    "' lead'",
    '"trail "',
  ],
];
const SOURCES = [
  ...['spec.replicas', 'spec.image', 'spec.map', 'spec.list', 'metadata.name', 'spec.url', 'spec.quoted'],
  ...['spec.bool', 'spec.list.0', 'spec.list.1.b', 'spec.list.[b=c].b', 'spec.block', 'spec.list.-.b'],
];
const TARGETS = [
  ...[
    '[app.yaml].server.port',
    '[app.yaml].server.host',
    '[app.yaml].list.0.v',
    '[app.yaml].list.[name=n1].v',
  ],
  ...[
    '[app.yaml].list.*.v',
    '[app.yaml].plain.0',
    '[app.yaml].flow.a',
    '[app.yaml].server',
    '[app.yaml].list',
  ],
  ...['[app.yaml].text', '[app.yaml].new', '[app.yaml].server.new.deep', '[app.yaml].list.[name=zz].v'],
  ...[
    'app\\.json.server.port',
    'app\\.json.list.[name=n2].v',
    'app\\.json.new',
    'app\\.json.server.host',
    'plain',
  ],
  ...['newkey', 'plain.deep'],
].map((path) => `data.${path}`);

/** A kustomization that copies fields of one object into another, which holds JSON and YAML in its scalars. */
export function randomReplacement(random: Random): Record<string, string> {
  const replacements = random.list(1, 2, () => {
    const from = optional(random, 3, () => `, options: {delimiter: ".", index: ${random.pick([0, 1])}}`);
    const to = random.pick(['', '', ', options: {create: true}', ', options: {delimiter: "/", index: -1}']);
    const paths = random.list(1, 2, () => JSON.stringify(random.pick(TARGETS))).join(', ');
    return `- source: {kind: Values, fieldPath: ${JSON.stringify(random.pick(SOURCES))}${from}}
  targets:
  - {select: {kind: ConfigMap}, fieldPaths: [${paths}]${to}}
`;
  });
  return {
    'values.yaml': values(random),
    'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: config}
data:
  plain: p
  app.yaml: |
${indent(yamlDocument(random), 4)}
  app.json: |
${indent(jsonDocument(random), 4)}
`,
    'kustomization.yaml': `resources: [values.yaml, config.yaml]\nreplacements:\n${replacements.join('')}`,
  };
}

function values(random: Random): string {
  return `apiVersion: example.com/v1
kind: Values
metadata: {name: values}
spec:
  replicas: ${random.pick(['3', '"3"', '0777'])}
  image: nginx:1.2
  map: {k: v, n: 1}
  list: [x, {b: c}]
  url: "http://a.b.c:80/x"
  quoted: '5'
  bool: true
  block: |
    one
    two
`;
}

function yamlDocument(random: Random): string {
  const scalar = (): string => random.pick(SCALARS);
  const step = ' '.repeat(random.pick([2, 2, 4]));
  const list = ' '.repeat(random.pick([0, 2]));
  const items = random.list(
    1,
    3,
    () => `${list}- name: ${random.pick(['n1', 'n2'])}\n${list}  v: ${scalar()}`,
  );
  return [
    `server:\n${step}port: ${scalar()}\n${step}host: ${scalar()}`,
    `list:\n${items.join('\n')}`,
    optional(random, 2, () => `plain:\n${random.list(1, 3, () => `${list}- ${scalar()}`).join('\n')}`),
    optional(
      random,
      2,
      () => `text: ${random.pick(['|', '|-', '>', '>-'])}\n${step}one\n${step}  two\n${step}three`,
    ),
    optional(random, 3, () => 'flow: {a: 1, b: [1, "two", {c: d}]}'),
    optional(random, 4, () => 'empty: {}\nnone: []\nnothing:'),
    optional(random, 4, () => '"quoted key": 1\n5: number\ntrue: bool'),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function jsonDocument(random: Random): string {
  const document = {
    server: { port: random.pick([80, '80', 1.5, null, true]), host: random.pick(['h', '<a>&', 'é']) },
    list: [
      { name: 'n1', v: random.pick([1, 'x', null]) },
      { name: 'n2', v: {} },
    ],
    a: [],
  };
  return JSON.stringify(document, null, random.pick([0, 2, 4]));
}

function optional(random: Random, oneIn: number, make: () => string): string {
  return random.below(oneIn) === 0 ? make() : '';
}

function indent(text: string, width: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(width));
}
