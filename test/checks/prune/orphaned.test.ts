import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orphanedObjects } from '../../../src/checks/prune/orphaned.ts';
import type { KustomizationState } from '../../../src/flux/state.ts';
import { child } from '../../plan/plans.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { configMap, environment, findingsOf, kustomization } from '../states.ts';

test('objects with the same reason to stay are one finding', () => {
  const findings = fixtureFindings('prune/orphaned', 'fires');
  assert.deepEqual(counts(findings), { 'prune/orphaned info': 1 });
  assert.equal(
    findings[0]?.message,
    '2 objects of Kustomization flux-system/apps leave the repository and stay in the cluster: ConfigMap/shop/old and ConfigMap/shop/older. Nothing deletes what has kustomize.toolkit.fluxcd.io/prune: disabled, if the live object has it too.',
  );
});

test('silent about what is pruned', () => {
  assert.deepEqual(fixtureFindings('prune/orphaned', 'silent'), []);
});

function found(base: KustomizationState[], head: KustomizationState[] | undefined) {
  return findingsOf(
    head === undefined ? [] : [environment('production', head)],
    [environment('production', base)],
    [orphanedObjects],
  ).map(({ severity, message }) => `${severity}: ${message}`);
}

test('many objects are counted, and the first of them named', () => {
  const objects = ['e', 'd', 'c', 'b', 'a'].map((name) => configMap(name));
  assert.deepEqual(
    found(
      [kustomization('apps', { spec: 'prune: false', objects })],
      [kustomization('apps', { spec: 'prune: false' })],
    ),
    [
      'info: 5 objects of Kustomization flux-system/apps leave the repository and stay in the cluster: ConfigMap/shop/a, ConfigMap/shop/b, ConfigMap/shop/c and 2 more. Nothing deletes them, because spec.prune of Kustomization flux-system/apps is false.',
    ],
  );
});

/** The Kustomization `apps` goes, which `cluster` applied. */
function withoutApps(spec: string, clusterSpec = '') {
  const apps = child('apps', { parent: 'flux-system/cluster', spec, objects: [configMap('a')] });
  const before = kustomization('cluster', { spec: clusterSpec, objects: [apps.resource] });
  return found([before, apps.state], [kustomization('cluster', { spec: clusterSpec })]);
}

test('a Kustomization that is deleted and keeps what it applied: a warning when a suspension is why', () => {
  assert.deepEqual(withoutApps('deletionPolicy: Orphan'), [
    'info: 1 object of Kustomization flux-system/apps leaves the repository and stays in the cluster: ConfigMap/shop/a. Nothing deletes it, because spec.deletionPolicy of Kustomization flux-system/apps is Orphan.',
  ]);
  assert.deepEqual(withoutApps('suspend: true'), [
    'warning: 1 object of Kustomization flux-system/apps leaves the repository and stays in the cluster: ConfigMap/shop/a. Nothing deletes it, because Kustomization flux-system/apps is suspended when it is deleted.',
  ]);
});

test('a Kustomization that nothing deletes is told with what it applied', () => {
  assert.deepEqual(withoutApps('', 'prune: false'), [
    'info: Kustomization flux-system/apps leaves the repository, and what it applied (1 object) stays in the cluster: ConfigMap/shop/a. Kustomization flux-system/apps stays in the cluster, because spec.prune of Kustomization flux-system/cluster is false. Flux goes on to reconcile it while its path exists.',
  ]);
});

test('a removed environment is one finding', () => {
  const base = [
    kustomization('apps', { objects: [configMap('a'), configMap('b')] }),
    kustomization('infra', { objects: [configMap('c')] }),
  ];
  assert.deepEqual(found(base, undefined), [
    'info: The environment leaves the repository. While its cluster is there, nothing deletes what Flux applied to it: 3 objects of 2 Kustomizations.',
  ]);
});
