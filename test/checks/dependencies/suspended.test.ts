import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

const on = (name: string) => `dependsOn:\n- name: ${name}\n`;
const SUSPENDED = 'suspend: true\n';
const OTHER = 'sourceRef: {kind: OCIRepository, name: other}\n';

test('a dependency of the same source that is suspended', () => {
  const findings = fixtureFindings('dependencies/suspended', 'fires');
  assert.deepEqual(counts(findings), { 'dependencies/suspended warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 14, column: 13 });
});

test('silent when both are suspended', () => {
  assert.deepEqual(fixtureFindings('dependencies/suspended', 'silent'), []);
});

test('silent with different sources, and with an expression of its own', () => {
  const state = environment('production', [
    kustomization('database', { spec: SUSPENDED }),
    kustomization('apps', { spec: OTHER + on('database') }),
    kustomization('web', { spec: `${on('database')}  readyExpr: "true"\n` }),
  ]);
  assert.deepEqual(findingsOf([state], [state]), []);
});

test('a new one that is suspended from the beginning holds up those of other sources too', () => {
  const database = kustomization('database', { spec: SUSPENDED });
  const before = environment('production', [kustomization('apps', { spec: OTHER })]);
  const after = environment('production', [
    kustomization('apps', { spec: OTHER + on('database') }),
    database,
  ]);
  const findings = findingsOf([after], [before]);
  assert.deepEqual(counts(findings), { 'dependencies/suspended warning': 1 });
  assert.match(findings[0]?.message ?? '', /it is new and does not get ready/);
});
