import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortTimeout } from '../../../src/checks/health/timeout-too-short.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a HelmRelease that is given more time than the Kustomization that waits for it', () => {
  const findings = fixtureFindings('health/timeout-too-short', 'fires');
  assert.deepEqual(counts(findings), { 'health/timeout-too-short warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 13, column: 12 });
});

test('silent when both have as much', () => {
  assert.deepEqual(fixtureFindings('health/timeout-too-short', 'silent'), []);
});

const manifest = (apiVersion: string, kind: string, spec: string) =>
  object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x, namespace: shop}\nspec: ${spec}\n`);
const release = (spec: string) => manifest('helm.toolkit.fluxcd.io/v2', 'HelmRelease', spec);

function findingsWith(spec: string, ...objects: ReturnType<typeof object>[]) {
  return findingsOf([environment('production', [kustomization('apps', { spec, objects })])], undefined, [
    shortTimeout,
  ]);
}

const DECLARED: [what: ReturnType<typeof object>, says: RegExp][] = [
  [
    release('{install: {timeout: 20m}, upgrade: {timeout: 10m}}'),
    /HelmRelease.* may take 20m by its spec\.install\.timeout/,
  ],
  [
    manifest('apps/v1', 'Deployment', '{progressDeadlineSeconds: 600}'),
    /Deployment.* may take 10m by its spec\.progressDeadline/,
  ],
  [
    manifest('batch/v1', 'Job', '{activeDeadlineSeconds: 5400}'),
    /Job.* may take 1h30m by its spec\.activeDeadline/,
  ],
  [
    manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', '{wait: true, timeout: 1h}'),
    /Kustomization.* may take 1h by its spec\.timeout/,
  ],
];
for (const [what, says] of DECLARED) {
  test(`what a ${what.kind} says of itself`, () => {
    const findings = findingsWith('wait: true\ntimeout: 5m\n', what);
    assert.deepEqual(counts(findings), { 'health/timeout-too-short warning': 1 });
    assert.match(findings[0]?.message ?? '', says);
  });
}

test('information only where nobody wrote the timeout', () => {
  const findings = findingsWith('prune: true\nwait: true\n', release('{timeout: 10m}'));
  assert.deepEqual(counts(findings), { 'health/timeout-too-short info': 1 });
  assert.match(findings[0]?.message ?? '', /waits 9m30s, 30s less than its interval, for HelmRelease/);
});

test('a timeout below 30s, which Flux raises', () => {
  const findings = findingsWith('wait: true\ntimeout: 10s\n');
  assert.deepEqual(counts(findings), { 'health/timeout-too-short info': 1 });
  assert.match(findings[0]?.message ?? '', /is 10s, and Flux waits for 30s all the same/);
});

test('silent about defaults, about what nobody waits for, about itself, and above the interval', () => {
  assert.deepEqual(
    findingsWith('wait: true\ntimeout: 2m\n', release('{}'), manifest('apps/v1', 'Deployment', '{}')),
    [],
  );
  assert.deepEqual(findingsWith('timeout: 10s\n', release('{timeout: 1h}')), []);
  assert.deepEqual(findingsWith('wait: true\ntimeout: 5m\n', release('{suspend: true, timeout: 1h}')), []);
  assert.deepEqual(findingsWith('prune: true\nwait: true\ntimeout: 20m\n', release('{timeout: 20m}')), []);
  const self = object(
    'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec: {wait: true, timeout: 1h}\n',
  );
  assert.deepEqual(findingsWith('wait: true\ntimeout: 5m\n', self), []);
});

test('of healthChecks, what they name and is known', () => {
  const check = '{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, name: x, namespace: shop}';
  const findings = findingsWith(
    `timeout: 5m\nhealthChecks:\n- ${check}\n`,
    release('{timeout: 15m}'),
    manifest('batch/v1', 'Job', '{activeDeadlineSeconds: 5400}'),
  );
  assert.deepEqual(counts(findings), { 'health/timeout-too-short warning': 1 });
  assert.match(findings[0]?.message ?? '', /for HelmRelease\/shop\/x/);
});
