import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('healthChecks beside wait', () => {
  const findings = fixtureFindings('health/wait-and-checks', 'fires');
  assert.deepEqual(counts(findings), { 'health/wait-and-checks info': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 15, column: 5 });
});

test('silent about healthChecks alone', () => {
  assert.deepEqual(fixtureFindings('health/wait-and-checks', 'silent'), []);
});

const DATABASE = '{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, name: db, namespace: db}';

test('a warning when they name what another Kustomization applies', () => {
  const release = object(
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: db, namespace: db}\n',
  );
  const state = environment('production', [
    kustomization('apps', { spec: `wait: true\nhealthChecks:\n- ${DATABASE}\n` }),
    kustomization('databases', { objects: [release] }),
  ]);
  const findings = findingsOf([state], undefined);
  assert.deepEqual(counts(findings), { 'health/wait-and-checks warning': 1 });
  assert.match(
    findings[0]?.message ?? '',
    /does not wait for HelmRelease\/db\/db, which flux-system\/databases applies\.$/,
  );
});

test('silent about a Kustomization that is suspended', () => {
  const apps = kustomization('apps', { spec: `suspend: true\nwait: true\nhealthChecks:\n- ${DATABASE}\n` });
  assert.deepEqual(findingsOf([environment('production', [apps])], undefined), []);
});
