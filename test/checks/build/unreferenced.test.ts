import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';

test('manifests that a kustomization file does not name, one finding for a directory', () => {
  const [finding, ...more] = fixtureFindings('build/unreferenced', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'build/unreferenced info': 1 });
  assert.match(
    finding?.message ?? '',
    /^apps\/kustomization\.yaml does not name ingress\.yaml and service\.yaml beside it/,
  );
  assert.deepEqual(finding?.location, { file: 'apps/ingress.yaml', line: 1, column: 1 });
  assert.deepEqual(
    finding?.related?.map(({ location }) => location.file),
    ['apps/service.yaml'],
  );
});

test('silent about what a comment or another kustomization file names, and about what holds no objects', () => {
  assert.deepEqual(fixtureFindings('build/unreferenced', 'silent'), []);
});
