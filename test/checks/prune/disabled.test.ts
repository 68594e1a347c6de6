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

test('many are one finding, with the other places', () => {
  const states = ['b', 'a', 'c'].map((name) => kustomization(name, { spec: 'prune: false' }));
  const [finding, ...more] = findingsOf([environment('production', states)], undefined, [pruningDisabled]);
  assert.deepEqual(more, []);
  assert.equal(
    finding?.message,
    '3 Kustomizations do not prune (flux-system/a, flux-system/b and flux-system/c): what is removed from the repository stays in the cluster.',
  );
  assert.equal(finding?.location?.file, 'a.yaml');
  assert.deepEqual(
    finding?.related?.map(({ message, location }) => [message, location.file]),
    [
      ['flux-system/b', 'b.yaml'],
      ['flux-system/c', 'c.yaml'],
    ],
  );
});
