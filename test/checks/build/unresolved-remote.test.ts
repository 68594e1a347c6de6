import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';

test('a URL that a kustomization file names, at its line', () => {
  const [finding, ...more] = fixtureFindings('build/unresolved-remote', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'build/unresolved-remote info': 1 });
  assert.match(
    finding?.message ?? '',
    /'https:\/\/example\.com\/releases\/download\/v1\.2\.3\/components\.yaml' is remote/,
  );
  assert.equal(finding?.kustomization, 'flux-system/apps');
  assert.deepEqual(finding?.location, { file: 'apps/kustomization.yaml', line: 3, column: 5 });
});

test('silent about files of this repository', () => {
  assert.deepEqual(fixtureFindings('build/unresolved-remote', 'silent'), []);
});
