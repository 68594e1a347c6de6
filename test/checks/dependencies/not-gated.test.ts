import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a dependency with a workload that nobody waits for', () => {
  const findings = fixtureFindings('dependencies/not-gated', 'fires');
  assert.deepEqual(counts(findings), { 'dependencies/not-gated info': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/databases.yaml', line: 7, column: 3 });
});

test('silent when it waits', () => {
  assert.deepEqual(fixtureFindings('dependencies/not-gated', 'silent'), []);
});

const release = object(
  'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: db, namespace: db}\n',
);

function findingsWith(spec: string, entry = '- name: db\n') {
  const dependents = ['a', 'b', 'c', 'd'].map((name) =>
    kustomization(name, { spec: `dependsOn:\n${entry}` }),
  );
  return findingsOf(
    [environment('production', [kustomization('db', { spec, objects: [release] }), ...dependents])],
    undefined,
  );
}

test('one finding for all that depend on it', () => {
  const [finding, ...others] = findingsWith('');
  assert.deepEqual(others, []);
  assert.match(
    finding?.message ?? '',
    /^4 Kustomizations depend on flux-system\/db, which has neither wait nor healthChecks/,
  );
});

test('silent about wait: false, which is a decision, about healthChecks and about expressions', () => {
  assert.deepEqual(findingsWith('wait: false\n'), []);
  const check = '{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, name: db, namespace: db}';
  assert.deepEqual(findingsWith(`healthChecks:\n- ${check}\n`), []);
  assert.deepEqual(findingsWith('', '- {name: db, readyExpr: "true"}\n'), []);
});
