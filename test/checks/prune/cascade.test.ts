import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cascadingDeletion } from '../../../src/checks/prune/cascade.ts';
import type { KustomizationState } from '../../../src/flux/state.ts';
import { child } from '../../plan/plans.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { configMap, environment, findingsOf, kustomization } from '../states.ts';

test('a Kustomization goes with what it applied, also through those below it', () => {
  const findings = fixtureFindings('prune/cascade', 'fires');
  assert.deepEqual(counts(findings), { 'prune/cascade warning': 1 });
  assert.equal(
    findings[0]?.message,
    'Kustomization flux-system/apps and 1 Kustomization below it (flux-system/web) are deleted, and with them 2 objects, 1 HelmRelease among them.',
  );
  assert.equal(findings[0]?.object, 'kustomize.toolkit.fluxcd.io/v1/Kustomization/flux-system/apps');
});

test('silent when an object leaves a Kustomization that stays', () => {
  assert.deepEqual(fixtureFindings('prune/cascade', 'silent'), []);
});

function found(base: KustomizationState[], head: KustomizationState[]) {
  return findingsOf(
    [environment('production', head)],
    [environment('production', base)],
    [cascadingDeletion],
  ).map(({ message }) => message);
}

test('what the Kustomizations below keep does not count', () => {
  const inner = child('inner', {
    parent: 'flux-system/apps',
    spec: 'deletionPolicy: Orphan',
    objects: [configMap('b')],
  });
  const apps = child('apps', { parent: 'flux-system/cluster', objects: [inner.resource, configMap('a')] });
  const before = kustomization('cluster', { objects: [apps.resource] });
  assert.deepEqual(found([before, apps.state, inner.state], [kustomization('cluster')]), [
    'Kustomization flux-system/apps and 1 Kustomization below it (flux-system/inner) are deleted, and with them 1 object.',
  ]);
});

test('silent when all of it is kept', () => {
  const apps = child('apps', {
    parent: 'flux-system/cluster',
    spec: 'prune: false',
    objects: [configMap('a')],
  });
  const before = kustomization('cluster', { objects: [apps.resource] });
  assert.deepEqual(found([before, apps.state], [kustomization('cluster')]), []);
});

test('what is not known goes too', () => {
  const apps = child('apps', { parent: 'flux-system/cluster', status: 'unknown' });
  const before = kustomization('cluster', { objects: [apps.resource] });
  assert.deepEqual(found([before, apps.state], [kustomization('cluster')]), [
    'Kustomization flux-system/apps is deleted, and with it what flux-system/apps applied, which is not known.',
  ]);
});

test('a Kustomization that may be deleted on its way to another parent', () => {
  const apps = child('apps', { parent: 'flux-system/one', objects: [configMap('a')] });
  assert.deepEqual(
    found(
      [kustomization('one', { objects: [apps.resource] }), kustomization('two'), apps.state],
      [
        kustomization('one'),
        kustomization('two', { objects: [apps.resource] }),
        { ...apps.state, parent: 'flux-system/two' },
      ],
    ),
    [
      'Kustomization flux-system/apps may be deleted on its way from flux-system/one to flux-system/two, and with it 1 object.',
    ],
  );
});
