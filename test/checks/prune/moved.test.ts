import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedObjects } from '../../../src/checks/prune/moved.ts';
import type { KustomizationState, OwnedObject } from '../../../src/flux/state.ts';
import { child } from '../../plan/plans.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { configMap, environment, findingsOf, kustomization, object } from '../states.ts';

test('an object that nothing saves on its way, at its new place', () => {
  const findings = fixtureFindings('prune/moved', 'fires');
  assert.deepEqual(counts(findings), { 'prune/moved warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'infra/shared.yaml', line: 1, column: 1 });
  assert.equal(
    findings[0]?.message,
    '1 object goes from Kustomization flux-system/apps to flux-system/infra: ConfigMap/shop/shared. Nothing decides whether flux-system/apps or flux-system/infra comes first: what moves may be deleted, and then created again.',
  );
});

test('silent when the old owner waits for the new one', () => {
  assert.deepEqual(fixtureFindings('prune/moved', 'silent'), []);
});

test('objects that go the same way are one finding; those of two owners before are told apart', () => {
  const objects = [configMap('b'), configMap('a')];
  const shared = configMap('c');
  const base = [
    kustomization('old', { objects: [...objects, shared] }),
    kustomization('new', { objects: [shared] }),
  ];
  const head = [kustomization('old'), kustomization('new', { objects: [...objects, shared] })];
  const findings = findingsOf(
    [environment('production', head)],
    [environment('production', base)],
    [movedObjects],
  );
  assert.deepEqual(
    findings.map(({ message }) => message),
    [
      '1 object goes from Kustomization flux-system/old to flux-system/new: ConfigMap/shop/c. Kustomization flux-system/new applies it too: what flux-system/old was the last to apply is deleted, and then created again.',
      '2 objects go from Kustomization flux-system/old to flux-system/new: ConfigMap/shop/a and ConfigMap/shop/b. Nothing decides whether flux-system/old or flux-system/new comes first: what moves may be deleted, and then created again.',
    ],
  );
});

test('what goes along with an object on its way, or below a Kustomization, is told once, by the rule about that', () => {
  const namespace = object('apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n');
  const apps = child('apps', { parent: 'flux-system/one', objects: [configMap('a')] });
  const change = (objects: OwnedObject[], ...more: KustomizationState[]) => {
    const [base, head] = [
      [kustomization('one', { objects }), kustomization('two'), ...more],
      [kustomization('one'), kustomization('two', { objects }), ...more],
    ];
    return counts(findingsOf([environment('production', head)], [environment('production', base)]));
  };
  assert.deepEqual(change([namespace]), { 'prune/data-loss warning': 1 });
  assert.deepEqual(change([namespace, configMap('b')]), {
    'prune/data-loss warning': 1,
    'prune/moved warning': 1,
  });
  assert.deepEqual(change([apps.resource], apps.state), { 'prune/cascade warning': 1 });
});
