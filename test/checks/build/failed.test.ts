import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

test('the message and the place of the problem', () => {
  const location = { file: 'apps/base/kustomization.yaml', line: 4, column: 5 };
  const apps = kustomization('apps', {
    status: 'failed',
    problem: { message: 'no such file: ingres.yaml', location },
  });
  const findings = findingsOf([environment('production', [apps, kustomization('infra')])], undefined);
  assert.deepEqual(counts(findings), { 'build/failed error': 1 });
  assert.equal(findings[0]?.message, 'no such file: ingres.yaml');
  assert.equal(findings[0]?.kustomization, 'flux-system/apps');
  assert.deepEqual(findings[0]?.location, location);
});

test('a problem without a place is shown at the custom resource', () => {
  const apps = kustomization('apps', { status: 'failed', problem: { message: 'no such directory' } });
  const [finding] = findingsOf([environment('production', [apps])], undefined);
  assert.deepEqual(finding?.location, { file: 'apps.yaml', line: 1, column: 1 });
});

test('silent about what is rendered, suspended or unknown', () => {
  const state = environment('production', [
    kustomization('apps'),
    kustomization('paused', { status: 'suspended' }),
    kustomization('elsewhere', { status: 'unknown' }),
  ]);
  assert.deepEqual(counts(findingsOf([state], undefined)), { 'sources/unknown info': 1 });
});

test('a file that a kustomization file names and that is not there', () => {
  const findings = fixtureFindings('build/failed', 'fires');
  assert.deepEqual(counts(findings), { 'build/failed error': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'apps/kustomization.yaml', line: 3, column: 5 });
});

test('silent when the build succeeds', () => {
  assert.deepEqual(fixtureFindings('build/failed', 'silent'), []);
});
