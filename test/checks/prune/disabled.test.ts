import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pruningDisabled } from '../../../src/checks/prune/disabled.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

test('a Kustomization with prune: false, at that line', () => {
  const findings = fixtureFindings('prune/disabled', 'fires');
  assert.deepEqual(counts(findings), { 'prune/disabled info': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 9, column: 10 });
});

test('silent when it prunes', () => {
  assert.deepEqual(fixtureFindings('prune/disabled', 'silent'), []);
});

test('silent about what was so before the change', () => {
  const states = (spec: string) => [environment('production', [kustomization('apps', { spec })])];
  const found = (before: string) =>
    counts(findingsOf(states('prune: false'), states(before), [pruningDisabled]));
  assert.deepEqual(found('prune: false'), {});
  assert.deepEqual(found('prune: true'), { 'prune/disabled info': 1 });
});
