import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

const location = { file: 'apps.yaml', line: 11, column: 9 };

test('what it finds, and where', () => {
  const findings = fixtureFindings('variables/source-missing', 'fires');
  assert.deepEqual(counts(findings), { 'variables/source-missing warning': 1, 'build/unknown info': 1 });
  const place = { file: 'clusters/production/apps.yaml', line: 16, column: 15 };
  assert.deepEqual(findings.find(({ severity }) => severity === 'warning')?.location, place);
});

test('silent where something applies the object, and where it is optional', () => {
  assert.deepEqual(fixtureFindings('variables/source-missing', 'silent'), []);
});

test('a required object of substituteFrom that is nowhere, and no failed build beside it', () => {
  const apps = kustomization('apps', {
    namespace: 'tenant',
    status: 'failed',
    problem: { message: 'substitute from ConfigMap/vars error', cause: 'variables' },
    missingVariableSources: [{ kind: 'ConfigMap', name: 'vars', optional: false, location }],
  });
  const findings = findingsOf([environment('production', [apps])], undefined);
  assert.deepEqual(counts(findings), { 'variables/source-missing error': 1 });
  assert.match(findings[0]?.message ?? '', /ConfigMap tenant\/vars .*Kustomization tenant\/apps/);
  assert.deepEqual(findings[0]?.location, location);
});

test('a warning where the Kustomization is rendered without it', () => {
  const missing = [{ kind: 'ConfigMap', name: 'vars', optional: false, location }];
  const apps = kustomization('apps', { missingVariableSources: missing });
  const findings = findingsOf([environment('production', [apps])], undefined);
  assert.deepEqual(counts(findings), { 'variables/source-missing warning': 1 });
  assert.match(findings[0]?.message ?? '', /unless something outside the repository creates it/);
});

test('one warning for an object that many Kustomizations name, and no news when one more does', () => {
  const missing = [{ kind: 'ConfigMap', name: 'vars', optional: false, location }];
  const names = (...all: string[]) =>
    all.map((name) => kustomization(name, { missingVariableSources: missing }));
  const base = [environment('production', names('apps'))];
  const findings = findingsOf([environment('production', names('apps', 'web'))], base);
  assert.deepEqual(counts(findings), { 'variables/source-missing warning': 1 });
  assert.equal(findings[0]?.existing, true);
  assert.deepEqual(findings[0]?.related, [{ message: 'Kustomization flux-system/web names it', location }]);
});

test('silent about an optional one', () => {
  const missing = [{ kind: 'Secret', name: 'vars', optional: true, location }];
  const apps = kustomization('apps', { missingVariableSources: missing });
  assert.deepEqual(findingsOf([environment('production', [apps])], undefined), []);
});
