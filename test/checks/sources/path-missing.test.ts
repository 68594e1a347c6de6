import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KustomizationState } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

test('a path that is not in the source, with the directory that was meant', () => {
  const [finding, ...more] = fixtureFindings('sources/path-missing', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'sources/path-missing error': 1 });
  assert.match(
    finding?.message ?? '',
    /flux-system\/apps: path '\.\/app' does not exist in GitRepository\/flux-system\/flux-system\.$/,
  );
  assert.deepEqual(finding?.location, { file: 'clusters/production/apps.yaml', line: 8, column: 9 });
  assert.equal(finding?.help, 'Correct spec.path: there is ./apps.');
});

test('silent about a directory that is there', () => {
  assert.deepEqual(fixtureFindings('sources/path-missing', 'silent'), []);
});

function missing(nearestPath: KustomizationState['nearestPath']): KustomizationState {
  return kustomization('apps', {
    spec: 'path: ./apps/prod',
    status: 'failed',
    path: 'apps/prod',
    problem: { message: "path './apps/prod' does not exist", cause: 'path' },
    ...(nearestPath && { nearestPath }),
  });
}

test('says what of the path is there', () => {
  const help = (nearest: KustomizationState['nearestPath']): string | undefined =>
    findingsOf([environment('production', [missing(nearest)])])[0]?.help;
  assert.equal(
    help({ directory: 'apps', directories: ['base', 'staging'] }),
    'Correct spec.path: of it, ./apps is there.',
  );
  assert.equal(help({ directory: 'apps', directories: ['prd'] }), 'Correct spec.path: there is ./apps/prd.');
  assert.equal(help({ directory: '', directories: ['app'] }), 'Correct spec.path: there is ./app.');
  assert.match(help({ directory: '', directories: ['clusters'] }) ?? '', /seen from the root of the source/);
});

test('says that the change removes the directory', () => {
  const before = kustomization('apps', { spec: 'path: ./apps/prod', path: 'apps/prod' });
  const findings = findingsOf(
    [environment('production', [missing(undefined)])],
    [environment('production', [before])],
  );
  assert.deepEqual(counts(findings), { 'sources/path-missing error': 1 });
  assert.match(findings[0]?.help ?? '', /^This change removes or renames the directory/);
});
