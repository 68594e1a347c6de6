import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedObjects } from '../../../src/checks/prune/moved.ts';
import { renamedKustomization } from '../../../src/checks/prune/renamed-kustomization.ts';
import { child } from '../../plan/plans.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { configMap, environment, findingsOf, kustomization, object } from '../states.ts';

test('a renamed Kustomization is one finding, at the new one', () => {
  const findings = fixtureFindings('prune/renamed-kustomization', 'fires');
  assert.deepEqual(counts(findings), { 'prune/renamed-kustomization warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 1, column: 1 });
  assert.equal(
    findings[0]?.message,
    'Kustomization flux-system/apps-production takes the place of flux-system/apps, which is deleted: 2 objects may be deleted with it and created again, for nothing decides which of them comes first.',
  );
});

test('silent when the old one keeps what it applied', () => {
  assert.deepEqual(fixtureFindings('prune/renamed-kustomization', 'silent'), []);
});

/** `old` goes with its three objects, and `new` comes with some of them. */
function replaced(taken: number) {
  const objects = ['a', 'b', 'c'].map((name) => configMap(name));
  const old = child('old', { parent: 'flux-system/cluster', objects });
  const fresh = child('new', { parent: 'flux-system/cluster', objects: objects.slice(0, taken) });
  const findings = findingsOf(
    [environment('production', [kustomization('cluster', { objects: [fresh.resource] }), fresh.state])],
    [environment('production', [kustomization('cluster', { objects: [old.resource] }), old.state])],
    [renamedKustomization, movedObjects],
  );
  return counts(findings);
}

test('half of the objects make a rename; fewer are moves', () => {
  assert.deepEqual(replaced(2), { 'prune/renamed-kustomization warning': 1 });
  assert.deepEqual(replaced(1), { 'prune/moved warning': 1 });
  assert.deepEqual(replaced(0), {});
});

test('what holds data is counted in that finding, and has none of its own', () => {
  const claim = object(
    'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data, namespace: shop}\n',
  );
  const [old, fresh] = ['old', 'new'].map((name) =>
    child(name, { parent: 'flux-system/cluster', objects: [claim, configMap('a')] }),
  );
  const cluster = ({ resource, state }: typeof old & object) =>
    environment('production', [kustomization('cluster', { objects: [resource] }), state]);
  const findings = findingsOf([cluster(fresh!)], [cluster(old!)]);
  assert.deepEqual(counts(findings), { 'prune/renamed-kustomization warning': 1 });
  assert.match(
    findings[0]?.message ?? '',
    /: 2 objects, 1 PersistentVolumeClaim among them, may be deleted with it and created again without what they held,/,
  );
});
