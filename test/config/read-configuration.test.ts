import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigurationError } from '../../src/config/errors.ts';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';

const read = (...lines: string[]) =>
  readConfiguration(new SourceText('.flux-plan.yaml', `${lines.join('\n')}\n`));

/** What is wrong with a configuration, as `line:column: message`. */
function faultsOf(...lines: string[]): string[] {
  try {
    read(...lines);
  } catch (error) {
    assert.ok(error instanceof ConfigurationError);
    return error.faults.map(({ message, location }) => `${location.line}:${location.column}: ${message}`);
  }
  return [];
}

test('every key is read, with its place', () => {
  const configuration = read(
    'rules:',
    '  variables/undefined: off',
    'overrides:',
    '  - paths: [apps/**]',
    '    rules: {sources/*: warning}',
    'ignore:',
    '  - rule: build/*',
    '    paths: [a]',
    '    kustomization: flux-system/*',
    '    object: ConfigMap/*/*',
    '    environments: [production]',
    '    reason: " so it is "',
    'variables: {REGION: eu-west-1}',
    'external: [Namespace/monitoring]',
    'clusters: [clusters/*]',
    'sources: {OCIRepository/flux-system/apps: deploy=apps}',
    'fail-on: warning',
    'comment: changes',
    'noise: [/status]',
  );
  const place = (line: number, column: number) => ({ file: '.flux-plan.yaml', line, column });
  const { places, ...said } = configuration;
  assert.deepEqual(said, {
    file: '.flux-plan.yaml',
    folder: '',
    levels: [
      {
        paths: undefined,
        rules: new Map([['variables/undefined', { level: 'off', location: place(2, 3) }]]),
      },
      { paths: ['apps/**'], rules: new Map([['sources/*', { level: 'warning', location: place(5, 13) }]]) },
    ],
    ignore: [
      {
        rule: 'build/*',
        paths: ['a'],
        kustomization: 'flux-system/*',
        object: 'ConfigMap/*/*',
        environments: ['production'],
        reason: 'so it is',
        location: place(7, 5),
      },
    ],
    variables: Object.assign(Object.create(null), { REGION: 'eu-west-1' }),
    external: ['Namespace/monitoring'],
    clusters: ['clusters/*'],
    sources: [{ kind: 'OCIRepository', namespace: 'flux-system', name: 'apps', path: 'deploy=apps' }],
    failOn: 'warning',
    comment: 'changes',
    noise: ['/status'],
  });
  assert.deepEqual([...places].at(-1), ['noise', place(19, 1)]);
});

test('a file without content says nothing', () => {
  for (const text of ['', '# nothing yet', '---']) {
    const { levels, ignore, failOn } = read(text);
    assert.deepEqual([levels.length, ignore.length, failOn], [0, 0, undefined]);
  }
});

test('several mistakes at once, each at its place, with the nearest name', () => {
  assert.deepEqual(
    faultsOf(
      'rules:',
      '  variables/undefned: error',
      '  sources/unknown: fatal',
      'ignore:',
      '  - rule: build/*',
      '    path: [a]',
      '  - {rule: config/changed, reason: x}',
      '  - rule: build/failed',
      '    reason: "  "',
      '    paths: []',
      'fail_on: error',
      'comment: allways',
    ),
    [
      "2:3: rules: 'variables/undefned' cannot be used here. Is it variables/undefined?",
      "3:3: rules.sources/unknown: 'fatal' cannot be used here. Use one of error, warning, info, off.",
      "5:5: ignore[0]: the key 'reason' is missing",
      "6:5: ignore[0]: there is no key 'path'. Is it paths?",
      "7:6: ignore[1].rule: 'config/changed' cannot be used here. docs/rules.md lists all rules.",
      '9:5: ignore[2].reason must not be empty',
      '10:5: ignore[2].paths must not be empty',
      "11:1: there is no key 'fail_on'. Is it fail-on?",
      "12:1: comment: 'allways' cannot be used here. Is it always?",
    ],
  );
});

for (const [lines, fault] of [
  [['rules:'], '1:1: rules must be a map, and is empty'],
  [['rules: []'], '1:1: rules must be a map'],
  [['- a'], '1:1: the configuration must be a map'],
  [['variables: {REPLICAS: 010}'], '1:13: variables.REPLICAS must be a text: put it in quotes'],
  [
    ['variables: {1st: a}'],
    "1:13: variables: '1st' is no name of a variable: letters, digits and _ only, and no digit first",
  ],
  [
    ['external: [monitoring]'],
    "1:12: external[0]: 'monitoring' is not written as Kind/namespace/name, or Kind/name",
  ],
  [
    ['sources: {apps: a}'],
    "1:11: sources: 'apps' is not written as KIND/NAMESPACE/NAME, such as OCIRepository/flux-system/apps",
  ],
  [['sources: {Bucket/a/b: ""}'], '1:11: sources.Bucket/a/b must not be empty'],
  [['fail-on: error', 'fail-on: never'], '2:1: mapping key "fail-on" already defined at line 1'],
  [['a: [b'], "2:1: did not find expected ',' or ']'"],
  [['fail-on: error', '---', 'fail-on: never'], '3:1: a configuration has one YAML document'],
] as const) {
  test(`a mistake: ${lines.join(' / ')}`, () => {
    assert.deepEqual(faultsOf(...lines), [fault]);
  });
}

test('the message names the file, the line and the column of each, and counts what is too much', () => {
  const keys = Array.from({ length: 30 }, (_, at) => `key-${at}: 1`);
  assert.throws(
    () => read(...keys),
    ({ message }: Error) =>
      message.startsWith(".flux-plan.yaml:1:1: there is no key 'key-0'") &&
      message.endsWith('\nand 10 more') &&
      message.split('\n').length === 21,
  );
});
