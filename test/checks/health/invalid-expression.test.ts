import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('an expression that does not parse, at its place', () => {
  const findings = fixtureFindings('health/invalid-expression', 'fires');
  assert.deepEqual(counts(findings), { 'health/invalid-expression error': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 17, column: 16 });
  assert.equal(
    findings[0]?.message,
    'Flux refuses the expression current for Backup of example.com (at character 14: unexpected "="): it applies nothing of Kustomization flux-system/apps until that is corrected.',
  );
});

test('silent about one that does', () => {
  assert.deepEqual(fixtureFindings('health/invalid-expression', 'silent'), []);
});

function messagesWith(spec: string): string[] {
  const state = environment('production', [kustomization('apps', { spec }), kustomization('db')]);
  return findingsOf([state], undefined).map(({ message }) => message);
}

test('a readyExpr without dep, and one that is no comparison', () => {
  const [first, ...others] = messagesWith("dependsOn:\n- name: db\n  readyExpr: status.phase == 'Ready'\n");
  assert.deepEqual(others, []);
  assert.match(
    first ?? '',
    /readyExpr for db \(at character 1: there is no variable status, only self and dep\)/,
  );
  assert.equal(messagesWith('dependsOn:\n- name: db\n  readyExpr: dep.status.ready\n').length, 1);
});

test('two entries for one kind, of whatever version', () => {
  const entry = (apiVersion: string, kind = '') => `- {apiVersion: ${apiVersion}, ${kind} current: "true"}\n`;
  const exprs = (...entries: string[]) => `healthCheckExprs:\n${entries.join('')}`;
  const messages = messagesWith(
    exprs(entry('example.com/v1', 'kind: A,'), entry('example.com/v2', 'kind: A,')),
  );
  assert.equal(messages.length, 1);
  assert.match(messages[0] ?? '', /a second entry of healthCheckExprs for A of example\.com/);
  assert.deepEqual(
    messagesWith(exprs(entry('example.com/v1', 'kind: A,'), entry('example.com/v1'), entry('v1'))),
    [],
  );
});

test('silent about an expression with a variable that only the cluster knows', () => {
  assert.deepEqual(
    messagesWith(`healthCheckExprs:\n- {apiVersion: a.b/v1, kind: A, current: "\${EXPRESSION} ="}\n`),
    [],
  );
});

test('of a HelmRelease', () => {
  const release = object(
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: db, namespace: db}\nspec:\n  healthCheckExprs:\n  - {apiVersion: a.b/v1, kind: A, current: has(status)}\n  interval: 1h\n  chartRef: {kind: OCIRepository, name: db}\n',
  );
  const findings = findingsOf(
    [environment('production', [kustomization('db', { objects: [release] })])],
    undefined,
  );
  assert.deepEqual(counts(findings), { 'health/invalid-expression error': 1 });
  assert.match(
    findings[0]?.message ?? '',
    /has\(\) has to be a field.*: it installs or upgrades nothing of HelmRelease db\/db/,
  );
  assert.deepEqual(findings[0]?.location, { file: 'app.yaml', line: 6, column: 44 });
});
