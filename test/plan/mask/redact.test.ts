import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { compareRevisions } from '../../../src/compare/compare-revisions.ts';
import type { KustomizationState } from '../../../src/flux/state.ts';
import { makePlan } from '../../../src/plan/make-plan.ts';
import { environment, kustomization, object } from '../../checks/states.ts';
import { planOfStates } from '../plans.ts';

const location = { file: 'a.yaml', line: 1, column: 1 };

function findingOf(message: string, options: Partial<KustomizationState>): Finding {
  const states = [environment('production', [kustomization('apps', options as object)])];
  const finding: Finding = {
    rule: 'build/failed',
    severity: 'error',
    message,
    help: message,
    object: message,
    related: [{ message, location }],
    environments: ['production'],
    existing: false,
  };
  return planOfStates([], states, [finding]).findings[0]!;
}

const secretVariable = (value: string): Partial<KustomizationState> => ({
  variables: new Map([['TOKEN', { name: 'TOKEN', value, from: 'Secret/vars', secret: true }]]),
});

test('the value of a secret variable, in every sentence of a finding', () => {
  const finding = findingOf("cannot parse 'hunter2' as a number", secretVariable('hunter2'));
  assert.equal(finding.message, "cannot parse '***' as a number");
  assert.doesNotMatch(JSON.stringify(finding), /hunter2/);
});

test('each line of a secret variable', () => {
  assert.equal(
    findingOf('line: second line', secretVariable('first line\nsecond line\n')).message,
    'line: ***',
  );
});

test('a secret within a longer secret leaves nothing behind', () => {
  const states = secretVariable('hunter2');
  states.variables?.set('URL', {
    name: 'URL',
    value: 'db://hunter2@host',
    from: 'Secret/vars',
    secret: true,
  });
  assert.equal(findingOf('no host in db://hunter2@host', states).message, 'no host in ***');
});

test('the data of a Secret, as it is and decoded', () => {
  const secret = object(
    'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {password: aHVudGVyMg==}\n',
  );
  assert.equal(findingOf('hunter2 aHVudGVyMg==', { objects: [secret] }).message, '*** ***');
});

test('the expression of a variable that only the cluster knows is no secret', () => {
  const token = `\${TOKEN}`;
  const secret = object(
    `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {password: "${token}"}\n`,
  );
  assert.equal(findingOf(`${token} is not known`, { objects: [secret] }).message, `${token} is not known`);
});

test('values that are no secret, and secrets too short to be told from words, are left', () => {
  const plain = new Map([
    ['REGION', { name: 'REGION', value: 'europe', from: 'ConfigMap/vars', secret: false }],
  ]);
  assert.equal(findingOf('europe', { variables: plain }).message, 'europe');
  assert.equal(findingOf('on and off', secretVariable('on')).message, 'on and off');
});

test('the reason of a Kustomization and of what is withheld', () => {
  const failed = {
    ...kustomization('apps', { status: 'failed', problem: { message: 'bad value hunter2' } }),
    ...secretVariable('hunter2'),
  };
  const good = kustomization('apps', {
    objects: [object('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n')],
  });
  const plan = planOfStates([environment('production', [good])], [environment('production', [failed])]);
  assert.equal(plan.environments[0]?.withheld.length, 1);
  assert.doesNotMatch(JSON.stringify(plan), /hunter2/);
});

test('the name of an object that was made of a secret', () => {
  const made = object(
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: hunter2, namespace: shop}\n',
    'a.yaml',
    [['metadata', 'name']],
  );
  const states = [environment('production', [kustomization('apps', { objects: [made] })])];
  const plan = planOfStates([], states);
  assert.equal(plan.environments[0]?.changes[0]?.name, '***');
  assert.doesNotMatch(JSON.stringify(plan), /hunter2/);
});

test('the reason of a suppression, and what it suppresses', () => {
  const states = [environment('production', [kustomization('apps', secretVariable('hunter2') as object)])];
  const finding: Finding = {
    rule: 'build/failed',
    severity: 'error',
    message: 'hunter2 is no number',
    environments: ['production'],
    existing: false,
  };
  const suppression = { by: 'ignore', location, reason: 'hunter2 will do', added: true } as const;
  const plan = makePlan(
    { base: 'base', head: 'head' },
    compareRevisions([], states),
    [],
    [{ finding, suppression }],
  );
  assert.equal(plan.suppressed[0]?.suppression.reason, '*** will do');
  assert.doesNotMatch(JSON.stringify(plan), /hunter2/);
});

test('credentials of URLs and private keys, wherever they come from', () => {
  assert.equal(
    findingOf('cannot read https://me:hunter2@host/a', {}).message,
    'cannot read https://***@host/a',
  );
  assert.equal(findingOf('bad value -----BEGIN PRIVATE KEY----- abc', {}).message, '***');
});

for (const [what, value, message, options] of [
  ['a boolean', 'true', 'wait: true', {}],
  ['a namespace', 'monitoring', 'HelmRelease/monitoring/grafana', { namespace: 'monitoring' }],
  ['the name of a Kustomization', 'apps', 'Kustomization flux-system/apps fails', {}],
  ['the namespace that every cluster has', 'default', 'ConfigMap/default/a', {}],
  ['a part of the name of an object', 'postgres', 'Service/shop/postgres-primary', {}],
  ['a kind', 'Service', 'Service/shop/a', {}],
  ['a folder of an environment', 'clusters', './clusters/production', {}],
  ['a word within a word', 'wait', 'it is awaited', {}],
] as const) {
  test(`a secret that reads as ${what} masks none`, () => {
    const objects = [
      object('apiVersion: v1\nkind: Service\nmetadata: {name: postgres-primary, namespace: shop}\n'),
    ];
    const found = findingOf(message, { ...secretVariable(value), objects, ...options });
    assert.equal(found.message, message);
  });
}

test('a name that was made of a secret makes nothing of it public', () => {
  const made = object(
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x-hunter2, namespace: shop}\n',
    'a.yaml',
    [['metadata', 'name']],
  );
  const found = findingOf('ConfigMap/shop/x-hunter2 has hunter2', {
    ...secretVariable('hunter2'),
    objects: [made],
  });
  assert.equal(found.message, 'ConfigMap/shop/*** has ***');
});

test('a URL is masked as a whole where it is a secret, and not in its credentials alone', () => {
  const url = 'https://me:hunter2@host/path';
  assert.equal(findingOf(`cannot read ${url}`, secretVariable(url)).message, 'cannot read ***');
});

test('a text as JSON writes it, and a number', () => {
  assert.equal(
    findingOf('bad "say \\"hunter2\\" twice"', secretVariable('say "hunter2" twice')).message,
    'bad "***"',
  );
  const secret = object('apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {pin: 918273}\n');
  assert.equal(findingOf('pin 918273', { objects: [secret] }).message, 'pin ***');
});

test('the id of a Kustomization keeps its form, whatever is masked in it', () => {
  const states = [
    environment('production', [kustomization('apps', secretVariable('elsewhere/hunter22') as object)]),
  ];
  const finding: Finding = {
    rule: 'build/failed',
    severity: 'error',
    message: 'elsewhere/hunter22',
    kustomization: 'elsewhere/hunter22',
    environments: ['production'],
    existing: false,
  };
  const [found] = planOfStates([], states, [finding]).findings;
  assert.match(found?.kustomization ?? '', /\//);
  assert.equal(found?.message, '***');
});
