import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planChange } from '../../src/run.ts';
import { openDirectory } from '../../src/tree/directory.ts';
import { fixtureFolder, planFixture } from '../support/fixtures.ts';

test('a plan of a folder names files as the repository around it does', () => {
  const side = { rev: 'head', tree: openDirectory(fixtureFolder('.')) };
  const options = { path: 'trouble/head', clusters: [], environments: [], variables: {} };
  const plan = planChange(side, side, options);
  const places = planFixture('trouble').findings.map(({ location }) => `trouble/head/${location?.file}`);
  assert.deepEqual(
    plan.findings.map(({ location }) => location?.file),
    places,
  );
  assert.deepEqual(
    plan.environments.map(({ path }) => path),
    ['trouble/head/clusters/production'],
  );
  assert.deepEqual(
    plan.findings.flatMap(({ related = [] }) => related.map(({ location }) => location.file)),
    Array(2).fill('trouble/head/clusters/production/cycle.yaml'),
  );
});
