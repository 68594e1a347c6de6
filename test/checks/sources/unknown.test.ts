import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
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

test('an artifact of a registry, at its URL', () => {
  const findings = fixtureFindings('sources/unknown', 'fires');
  assert.deepEqual(counts(findings), { 'sources/unknown info': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/platform.yaml', line: 10, column: 8 });
});

test('silent about a source that no Kustomization is built from', () => {
  assert.deepEqual(fixtureFindings('sources/unknown', 'silent'), []);
});

test('says how to name the folder of the source, if there is one', () => {
  const [finding] = fixtureFindings('sources/unknown', 'fires');
  assert.match(
    finding?.help ?? '',
    /name it in the input sources: OCIRepository\/flux-system\/platform=PATH\.$/,
  );
});
