import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '../../src/checks/rule.ts';
import { environment, findingsOf, kustomization } from './states.ts';

function failing(message: string, line = 3, file = 'apps/base/kustomization.yaml') {
  return kustomization('apps', {
    status: 'failed',
    problem: { message, location: { file, line, column: 1 } },
  });
}

test('the same finding of several environments is one', () => {
  const states = ['staging', 'production', 'test'].map((name) =>
    environment(name, [failing('no such file')]),
  );
  const findings = findingsOf(states, undefined);
  assert.deepEqual(
    findings.map(({ environments }) => environments),
    [['production', 'staging', 'test']],
  );
});

test('the same message at two places is two findings', () => {
  const states = [
    environment('production', [failing('no such file', 3, 'production/kustomization.yaml')]),
    environment('staging', [failing('no such file', 3, 'staging/kustomization.yaml')]),
  ];
  assert.equal(findingsOf(states, undefined).length, 2);
});

test('a finding that the base had on another line exists already', () => {
  const base = [environment('production', [failing('a.yaml:3:1: yaml: line 3: bad', 3)])];
  const head = [environment('production', [failing('a.yaml:9:4: yaml: line 9: bad', 9)])];
  const [finding] = findingsOf(head, base);
  assert.equal(finding?.existing, true);
  assert.deepEqual(finding?.location, { file: 'apps/base/kustomization.yaml', line: 9, column: 1 });
});

test('a finding about an object exists already when nothing but the version of its API changes', () => {
  const about = (object: string): Rule => ({
    id: 'test/object',
    severity: 'error',
    summary: '',
    documentation: '',
    check: ({ comparison }) => [
      { message: 'bad', object: comparison === undefined ? object : 'apps/v1/Deployment/shop/api' },
    ],
  });
  const states = [environment('production', [kustomization('apps')])];
  const existing = (before: string) => findingsOf(states, states, [about(before)])[0]?.existing;
  assert.equal(existing('apps/v1beta2/Deployment/shop/api'), true);
  assert.equal(existing('extensions/v1beta1/Deployment/shop/api'), false);
  assert.equal(existing('v1/Deployment/shop/api'), false);
});

test('another message, and the first finding of an environment, are new', () => {
  const base = [
    environment('production', [failing('no such file')]),
    environment('staging', [kustomization('apps')]),
  ];
  const head = [
    environment('production', [failing('no such file')]),
    environment('staging', [failing('no such file')]),
  ];
  assert.deepEqual(
    findingsOf(head, base).map(({ environments, existing }) => [...environments, existing]),
    [
      ['staging', false],
      ['production', true],
    ],
  );
  const other = [environment('production', [failing('another reason')])];
  assert.equal(findingsOf(other, base)[0]?.existing, false);
});

test('an environment whose folder is renamed is still the same', () => {
  const base = environment('production', [failing('no such file')]);
  const head = environment('production', [failing('no such file')]);
  head.environment.path = 'k8s/clusters/production';
  assert.equal(findingsOf([head], [base])[0]?.existing, true);
});

test('sorted the same whatever the order of environments and Kustomizations', () => {
  const broken = failing('no such file');
  const odd = kustomization('odd', { status: 'unknown', notes: [{ message: 'a note' }] });
  const waiting = kustomization('waiting', { spec: 'dependsOn:\n- name: waiting\n- name: nobody\n' });
  const one = findingsOf(
    [environment('a', [broken, odd, waiting]), environment('b', [waiting, broken])],
    undefined,
  );
  const two = findingsOf(
    [environment('b', [broken, waiting]), environment('a', [waiting, odd, broken])],
    undefined,
  );
  assert.ok(one.length >= 5);
  assert.deepEqual(one, two);
  const severities = one.map(({ severity }) => severity);
  assert.deepEqual(
    severities,
    [...severities].sort((a, b) => 'ewi'.indexOf(a[0]!) - 'ewi'.indexOf(b[0]!)),
  );
});
