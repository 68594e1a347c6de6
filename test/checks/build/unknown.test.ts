import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

test('each note of a Kustomization, at its place', () => {
  const location = { file: 'apps.yaml', line: 20, column: 7 };
  const apps = kustomization('apps', {
    notes: [{ message: 'TOKEN is known to the cluster alone', location }],
  });
  const findings = findingsOf([environment('production', [apps])], undefined);
  assert.deepEqual(counts(findings), { 'build/unknown info': 1 });
  assert.deepEqual(findings[0]?.location, location);
  assert.equal(findings[0]?.message, 'TOKEN is known to the cluster alone');
});

test('silent without notes', () => {
  assert.deepEqual(findingsOf([environment('production', [kustomization('apps')])], undefined), []);
});

test('a Kustomization of another cluster, at spec.kubeConfig', () => {
  const findings = fixtureFindings('build/unknown', 'fires');
  assert.deepEqual(counts(findings), { 'build/unknown info': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 14, column: 5 });
});

test('silent about a Kustomization of this cluster', () => {
  assert.deepEqual(fixtureFindings('build/unknown', 'silent'), []);
});
