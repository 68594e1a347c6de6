import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

test('each problem of an environment, at its place', () => {
  const location = { file: 'clusters/production/extra.yaml', line: 2, column: 1 };
  const problems = [{ message: 'apps is applied twice', location }, { message: 'nothing applies extra' }];
  const findings = findingsOf([environment('production', [kustomization('apps')], problems)], undefined);
  assert.deepEqual(counts(findings), { 'build/environment warning': 2 });
  assert.deepEqual(
    findings.map(({ message, location }) => [message, location]),
    [
      ['nothing applies extra', undefined],
      ['apps is applied twice', location],
    ],
  );
});

test('silent without problems', () => {
  assert.deepEqual(findingsOf([environment('production', [kustomization('apps')])], undefined), []);
});

test('a Kustomization in the folder of the environment that nothing applies', () => {
  const findings = fixtureFindings('build/environment', 'fires');
  assert.deepEqual(counts(findings), { 'build/environment warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/jobs.yaml', line: 1, column: 1 });
});

test('silent when everything in the folder is applied, or mentioned as left out', () => {
  assert.deepEqual(fixtureFindings('build/environment', 'silent'), []);
});
