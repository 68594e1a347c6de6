import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

test('a Kustomization that builds something else than this repository', () => {
  const spec = 'sourceRef:\n  kind: OCIRepository\n  name: platform';
  const platform = kustomization('platform', { spec, status: 'unknown' });
  const findings = findingsOf([environment('production', [platform])], undefined);
  assert.deepEqual(counts(findings), { 'sources/unknown info': 1 });
  assert.equal(findings[0]?.message, 'The source OCIRepository platform is not in this repository.');
  assert.deepEqual(findings[0]?.location, { file: 'platform.yaml', line: 1, column: 1 });
});

test('silent about this repository', () => {
  assert.deepEqual(findingsOf([environment('production', [kustomization('apps')])], undefined), []);
});
