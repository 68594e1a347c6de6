import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configMap, environment, kustomization } from '../checks/states.ts';
import { child, planOf, planOfStates, short } from './plans.ts';

const broken = kustomization('broken', { status: 'failed', problem: { message: 'no such file' } });
const waits = 'dependsOn: [{name: broken}]';

test('every change of a Kustomization that is held back says what holds it back, and is counted', () => {
  const base = [
    kustomization('broken'),
    kustomization('apps', { objects: [configMap('old'), configMap('a')] }),
  ];
  const head = [
    broken,
    kustomization('apps', { spec: waits, objects: [configMap('a', 'y'), configMap('new')] }),
    kustomization('beside', { objects: [configMap('b')] }),
  ];
  const plan = planOfStates([environment('production', base)], [environment('production', head)]);
  const changes = plan.environments[0]?.changes ?? [];
  assert.deepEqual(
    changes.map((change) => [short(change), change.heldBackBy]),
    [
      ['update ConfigMap/shop/a', ['flux-system/broken']],
      ['create ConfigMap/shop/new', ['flux-system/broken']],
      ['prune ConfigMap/shop/old', ['flux-system/broken']],
      ['create ConfigMap/shop/b', undefined],
    ],
  );
  assert.equal(plan.summary.heldBack, 3);
});

test('a Kustomization that the change removes is deleted by those that applied it, when they are applied', () => {
  const gone = child('gone', { parent: 'flux-system/root', objects: [configMap('a')] });
  const { changes } = planOf(
    [kustomization('broken'), kustomization('root', { objects: [gone.resource] }), gone.state],
    [broken, kustomization('root', { spec: waits })],
  );
  assert.deepEqual(
    changes.map((change) => [short(change), change.heldBackBy]),
    [
      ['prune ConfigMap/shop/a', ['flux-system/broken']],
      ['prune Kustomization/flux-system/gone', ['flux-system/broken']],
    ],
  );
});

test('a move to one that is held back loses the object, and is not held back itself', () => {
  const object = configMap('a');
  const moved = (oldSpec: string) =>
    planOf(
      [
        kustomization('broken'),
        kustomization('old', { spec: oldSpec, objects: [object] }),
        kustomization('new'),
      ],
      [
        broken,
        kustomization('old', { spec: oldSpec }),
        kustomization('new', { spec: waits, objects: [object] }),
      ],
    ).changes[0];
  const lost = moved('');
  assert.equal(lost?.action, 'move');
  assert.equal(lost?.heldBackBy, undefined);
  assert.equal(
    lost?.reasons.at(-1),
    'Kustomization flux-system/new is held back by flux-system/broken: the object is gone until it is applied.',
  );
  const safe = moved('dependsOn: [{name: new}]');
  assert.deepEqual(safe?.heldBackBy, ['flux-system/broken']);
  const kept = moved('prune: false');
  assert.deepEqual(kept?.heldBackBy, ['flux-system/broken']);
  assert.equal(kept?.reasons.length, 1);
});

test('unchanged but affected: what waits for a change, or is held back', () => {
  const head = (value: string) => [
    broken,
    kustomization('crds', { objects: [configMap('a', value)] }),
    kustomization('apps', { spec: 'dependsOn: [{name: crds}]' }),
    kustomization('far', { spec: 'dependsOn: [{name: apps}]' }),
    kustomization('held', { spec: waits }),
    kustomization('idle', { status: 'suspended', spec: 'dependsOn: [{name: crds}]' }),
    kustomization('other'),
  ];
  const { kustomizations } = planOf(head('x'), head('y'));
  assert.deepEqual(
    kustomizations.filter(({ affected }) => affected).map(({ name }) => name),
    ['apps', 'far', 'held'],
  );
});
