import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('each key that Flux refuses, and no failed build beside them', () => {
  const findings = fixtureFindings('variables/invalid-name', 'fires');
  assert.deepEqual(counts(findings), { 'variables/invalid-name error': 3 });
  assert.deepEqual(places(findings), [
    'clusters/production/apps.yaml:18:14',
    'clusters/production/cluster-vars.yaml:8:11',
    'clusters/production/cluster-vars.yaml:9:14',
  ]);
  assert.match(
    findings[1]?.message ?? '',
    /'ca\.crt' of ConfigMap\/cluster-vars .*does not apply Kustomization flux-system\/apps/,
  );
});

test('silent about such a key where no substituteFrom names the object', () => {
  assert.deepEqual(fixtureFindings('variables/invalid-name', 'silent'), []);
});
