import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClusterState } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a dependency that is misspelt', () => {
  const findings = fixtureFindings('dependencies/not-found', 'fires');
  assert.deepEqual(counts(findings), { 'dependencies/not-found error': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 14, column: 13 });
  assert.equal(findings[0]?.help, 'Is it databases?');
});

test('silent about one that exists', () => {
  assert.deepEqual(fixtureFindings('dependencies/not-found', 'silent'), []);
});

const apps = kustomization('apps', { spec: 'dependsOn:\n- name: infra\n- name: cert-manager\n' });

function helpFor(others: ClusterState['kustomizations'], more: ClusterState[] = [], base?: ClusterState[]) {
  const state = environment('production', [apps, kustomization('infra'), ...others]);
  const findings = findingsOf([state, ...more], base);
  assert.deepEqual(counts(findings), { 'dependencies/not-found error': 1 });
  return findings[0]?.help;
}

test('a dependency that does not exist, at the line of its entry', () => {
  const findings = findingsOf([environment('production', [apps, kustomization('infra')])], undefined);
  assert.deepEqual(counts(findings), { 'dependencies/not-found error': 1 });
  assert.match(
    findings[0]?.message ?? '',
    /flux-system\/apps depends on flux-system\/cert-manager, which does not exist/,
  );
  assert.deepEqual(findings[0]?.location, { file: 'apps.yaml', line: 10, column: 11 });
  assert.equal(findings[0]?.help, 'Correct the name, or remove the entry.');
});

test('says that it lives in another namespace', () => {
  assert.match(
    helpFor([kustomization('cert-manager', { namespace: 'infra' })]) ?? '',
    /a Kustomization cert-manager in infra: add the namespace/,
  );
});

test('says that it is a HelmRelease', () => {
  const release = object(
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: cert-manager, namespace: certs}\n',
  );
  assert.match(
    helpFor([kustomization('certs', { objects: [release] })]) ?? '',
    /^certs\/cert-manager is a HelmRelease/,
  );
});

test('says in which environment it exists', () => {
  const staging = environment('staging', [kustomization('cert-manager')]);
  assert.equal(helpFor([], [staging]), 'It exists in staging only.');
});

test('says that this change removes it', () => {
  const base = [environment('production', [apps, kustomization('infra'), kustomization('cert-manager')])];
  assert.equal(helpFor([], [], base), 'This change removes Kustomization flux-system/cert-manager.');
});

for (const near of ['cert-manger', 'cert-managers', 'cert_manager', 'cret-manager']) {
  test(`names ${near}, which is one slip away`, () => {
    assert.equal(helpFor([kustomization(near)]), `Is it ${near}?`);
  });
}

test('does not name what is further away', () => {
  assert.equal(helpFor([kustomization('cert-monitor')]), 'Correct the name, or remove the entry.');
});

test('a warning while a Kustomization that may hold it is not known', () => {
  const state = environment('production', [
    apps,
    kustomization('infra'),
    kustomization('other', { status: 'unknown' }),
  ]);
  const findings = findingsOf([state], undefined);
  assert.deepEqual(counts(findings), { 'dependencies/not-found warning': 1, 'sources/unknown info': 1 });
  assert.match(findings[0]?.message ?? '', /may be part of flux-system\/other, which is not known/);
});

test('silent when all exist, in another namespace too', () => {
  const spec = 'dependsOn:\n- name: apps\n- name: certs\n  namespace: infra\n';
  const state = environment('production', [
    kustomization('apps'),
    kustomization('certs', { namespace: 'infra' }),
    kustomization('web', { spec }),
  ]);
  assert.deepEqual(findingsOf([state], undefined), []);
});

test('silent about a name that only the cluster knows', () => {
  const state = environment('production', [
    kustomization('web', { spec: `dependsOn:\n- name: \${REGION}-infra\n` }),
  ]);
  assert.deepEqual(findingsOf([state], undefined), []);
});

test('a warning where a ResourceSet may make it', () => {
  const set = object(
    'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: tenants, namespace: flux-system}\n',
  );
  const state = environment('production', [apps, kustomization('infra', { objects: [set] })]);
  const findings = findingsOf([state], undefined);
  assert.deepEqual(counts(findings), { 'dependencies/not-found warning': 1 });
  assert.match(findings[0]?.message ?? '', /may be made by ResourceSet flux-system\/tenants/);
});

function release(name: string, dependency: string) {
  return object(
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${name}, namespace: shop}\nspec:\n  interval: 1h\n  chartRef: {kind: OCIRepository, name: x}\n  dependsOn:\n  - {name: ${dependency}}\n`,
  );
}

test('a HelmRelease that depends on one that does not exist, or on a Kustomization', () => {
  const objects = [release('api', 'db'), release('web', 'infra'), release('db2', 'api')];
  const findings = findingsOf([environment('production', [kustomization('infra', { objects })])], undefined);
  assert.deepEqual(counts(findings), { 'dependencies/not-found error': 2 });
  assert.deepEqual(
    findings.map(({ message, help }) => [message.slice(0, 60), help]),
    [
      ['HelmRelease shop/api depends on shop/db, which does not exist'.slice(0, 60), 'Is it db2?'],
      [
        'HelmRelease shop/web depends on shop/infra, which does not exist'.slice(0, 60),
        'flux-system/infra is a Kustomization, and a HelmRelease can depend on HelmReleases only. Let the Kustomization that applies this HelmRelease depend on it.',
      ],
    ],
  );
});

test('silent about a HelmRelease while a Kustomization that may hold it is not known', () => {
  const state = environment('production', [
    kustomization('apps', { objects: [release('api', 'db')] }),
    kustomization('other', { status: 'unknown' }),
  ]);
  assert.deepEqual(counts(findingsOf([state], undefined)), { 'sources/unknown info': 1 });
});
