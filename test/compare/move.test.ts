import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OwnedObject } from '../../src/flux/state.ts';
import { configMap, kustomization } from '../checks/states.ts';
import { child, planOf, short } from '../plan/plans.ts';

interface Owners {
  oldSpec?: string;
  newSpec?: string;
  object?: ReturnType<typeof configMap>;
}

function moved({ oldSpec = '', newSpec = '', object = configMap('a') }: Owners) {
  const { changes } = planOf(
    [kustomization('old', { spec: oldSpec, objects: [object] }), kustomization('new', { spec: newSpec })],
    [kustomization('old', { spec: oldSpec }), kustomization('new', { spec: newSpec, objects: [object] })],
  );
  assert.deepEqual(changes.map(short), ['move ConfigMap/shop/a flux-system/old → flux-system/new']);
  return changes[0]!;
}

test('an object that changes owner is a move, without a diff when it stays the same', () => {
  assert.equal(moved({}).diff, '');
});

test('without an order the object may be deleted on the way', () => {
  assert.match(
    moved({}).reasons[0]!,
    /^Nothing decides whether flux-system\/old or flux-system\/new comes first/,
  );
});

test('safe when the old owner waits for the new one, also through others', () => {
  const waits = 'dependsOn:\n- name: new\n';
  assert.match(moved({ oldSpec: waits }).reasons[0]!, /^Safe: flux-system\/old waits for flux-system\/new/);
  const old = { spec: 'dependsOn:\n- name: middle\n' };
  const middle = kustomization('middle', { spec: 'dependsOn:\n- name: new\n' });
  const { changes } = planOf(
    [kustomization('old', { ...old, objects: [configMap('a')] }), middle, kustomization('new')],
    [kustomization('old', old), middle, kustomization('new', { objects: [configMap('a')] })],
  );
  assert.match(changes[0]?.reasons[0] ?? '', /^Safe: flux-system\/old waits for/);
});

test('deleted for certain when the new owner waits for the old one', () => {
  assert.match(
    moved({ newSpec: 'dependsOn:\n- name: old\n' }).reasons[0]!,
    /deleted first, and then created again/,
  );
});

/** The move of one object from `old` to `new`, of which each has a spec before and after the change. */
function moveBetween(old: [string, string], to: [string, string]) {
  const { changes } = planOf(
    [
      kustomization('old', { spec: old[0], objects: [configMap('a')] }),
      kustomization('new', { spec: to[0] }),
    ],
    [
      kustomization('old', { spec: old[1] }),
      kustomization('new', { spec: to[1], objects: [configMap('a')] }),
    ],
  );
  assert.deepEqual(changes.map(short), ['move ConfigMap/shop/a flux-system/old → flux-system/new']);
  return changes[0]!.reasons[0]!;
}

const source = (name: string) => `sourceRef:\n  kind: GitRepository\n  name: ${name}\n`;

test('an order that comes with the change, or with a removed one, decides nothing', () => {
  const waits = 'dependsOn:\n- name: new\n';
  assert.match(moveBetween(['', waits], ['', '']), /^Nothing decides/);
  assert.match(moveBetween([waits, ''], ['', '']), /^Nothing decides/);
  const waitsForOld = 'dependsOn:\n- name: old\n';
  assert.match(moveBetween(['', ''], ['', waitsForOld]), /^Nothing decides/);
  assert.match(moveBetween(['', ''], [waitsForOld, waitsForOld]), /deleted first/);
});

test('a Kustomization of another source is not waited for at its new revision, nor one with a readyExpr', () => {
  const waits = `${source('one')}dependsOn:\n- name: new\n`;
  assert.match(moveBetween([waits, waits], [source('one'), source('one')]), /^Safe/);
  assert.match(moveBetween([waits, waits], [source('two'), source('two')]), /^Nothing decides/);
  const expression = 'dependsOn:\n- name: new\n  readyExpr: "true"\n';
  assert.match(moveBetween([expression, expression], ['', '']), /^Nothing decides/);
});

test('a new Kustomization that waits for the old owner gets the object after its deletion', () => {
  const { changes } = planOf(
    [kustomization('old', { objects: [configMap('a')] })],
    [
      kustomization('old'),
      kustomization('new', { spec: 'dependsOn:\n- name: old\n', objects: [configMap('a')] }),
    ],
  );
  assert.match(changes[0]?.reasons[0] ?? '', /deleted first, and then created again/);
});

for (const [key, value, fate] of [
  ['ssa', 'IfNotPresent', 'creates it again later'],
  ['ssa', 'Ignore', 'nothing creates it again'],
  ['reconcile', 'disabled', 'nothing creates it again'],
]) {
  test(`a new owner that leaves the object alone (${key}: ${value}) does not save it`, () => {
    const annotated = configMap('a', 'x', `annotations:\n  kustomize.toolkit.fluxcd.io/${key}: ${value}\n`);
    const waits = 'dependsOn:\n- name: new\n';
    const { changes } = planOf(
      [kustomization('old', { spec: waits, objects: [configMap('a')] }), kustomization('new')],
      [kustomization('old', { spec: waits }), kustomization('new', { objects: [annotated] })],
    );
    assert.match(
      changes[0]?.reasons[0] ?? '',
      new RegExp(`flux-system/old deletes what moves, and .*${fate}`),
    );
  });
}

test('safe when the old owner does not delete it', () => {
  assert.match(
    moved({ oldSpec: 'prune: false' }).reasons[0]!,
    /^Safe: nothing deletes it, because spec\.prune of Kustomization flux-system\/old is false\.$/,
  );
  const object = configMap('a', 'x', 'annotations:\n  kustomize.toolkit.fluxcd.io/prune: disabled\n');
  assert.match(moved({ object }).reasons[0]!, /^Safe: .*prune: disabled/);
});

test('two own the object when the old owner stays in the cluster without its manifest', () => {
  const move = (spec: string) => {
    const old = child('old', { parent: 'flux-system/cluster', spec, objects: [configMap('a')] });
    const cluster = (objects: OwnedObject[]) => kustomization('cluster', { spec: 'prune: false', objects });
    const { changes } = planOf(
      [cluster([old.resource]), old.state, kustomization('new')],
      [cluster([]), kustomization('new', { objects: [configMap('a')] })],
    );
    return changes.find(({ action }) => action === 'move')?.reasons;
  };
  const stays =
    'Kustomization flux-system/old stays in the cluster, because spec.prune of Kustomization flux-system/cluster is false.';
  assert.deepEqual(move(''), [
    `Not deleted, but shared: ${stays} Flux goes on to reconcile it while its path exists. While it does, flux-system/old and flux-system/new overwrite what the other one applies.`,
  ]);
  assert.deepEqual(move('suspend: true'), [`Safe: ${stays}`]);
});

test('a move with a change has a diff', () => {
  const { changes } = planOf(
    [kustomization('old', { objects: [configMap('a', '1')] }), kustomization('new')],
    [kustomization('old'), kustomization('new', { objects: [configMap('a', '2')] })],
  );
  assert.match(changes[0]?.diff ?? '', /- {2}key: 1\n\+ {2}key: 2\n/);
});

test('a renamed Kustomization moves its objects, and dependsOn does not order a deletion', () => {
  const old = child('old', { parent: 'flux-system/cluster', objects: [configMap('a')] });
  const renamed = child('new', {
    parent: 'flux-system/cluster',
    spec: 'dependsOn:\n- name: old\n',
    objects: [configMap('a')],
  });
  const { changes } = planOf(
    [kustomization('cluster', { objects: [old.resource] }), old.state],
    [kustomization('cluster', { objects: [renamed.resource] }), renamed.state],
  );
  assert.deepEqual(changes.map(short), [
    'create Kustomization/flux-system/new',
    'prune Kustomization/flux-system/old',
    'move ConfigMap/shop/a flux-system/old → flux-system/new',
  ]);
  assert.match(changes[2]?.reasons[0] ?? '', /^Nothing decides/);
});

test('a Kustomization whose own resource moves may take everything with it', () => {
  const inBase = child('apps', { parent: 'flux-system/one', objects: [configMap('a')] });
  const { changes } = planOf(
    [kustomization('one', { objects: [inBase.resource] }), kustomization('two'), inBase.state],
    [
      kustomization('one'),
      kustomization('two', { objects: [inBase.resource] }),
      { ...inBase.state, parent: 'flux-system/two' },
    ],
  );
  assert.deepEqual(changes.map(short), [
    'move Kustomization/flux-system/apps flux-system/one → flux-system/two',
  ]);
  assert.match(changes[0]?.reasons.join(' ') ?? '', /With it goes what it applied: 1 object\./);
});

test('the old owner does not build: nothing is pruned for now', () => {
  const { changes } = planOf(
    [kustomization('old', { objects: [configMap('a')] }), kustomization('new')],
    [
      kustomization('old', { status: 'failed', problem: { message: 'bad' } }),
      kustomization('new', { objects: [configMap('a')] }),
    ],
  );
  assert.deepEqual(changes.map(short), ['move ConfigMap/shop/a flux-system/old → flux-system/new']);
  assert.match(changes[0]?.reasons[0] ?? '', /^Safe for now: .*does not build: bad/);
});

test('an object of two owners: one more is no creation, one less no removal', () => {
  const one = kustomization('one', { objects: [configMap('a', '1')] });
  const two = kustomization('two', { objects: [configMap('a', '2')] });
  const [gained, ...rest] = planOf([one, kustomization('two')], [one, two]).changes;
  assert.deepEqual(rest, []);
  assert.equal(gained?.action, 'update');
  assert.match(gained?.reasons[0] ?? '', /flux-system\/one applies it too/);
  const lost = planOf([one, two], [one, kustomization('two')]).changes;
  assert.deepEqual(lost.map(short), ['move ConfigMap/shop/a flux-system/two → flux-system/one']);
});

test('objects of another cluster are never the same', () => {
  const remote = 'kubeConfig:\n  secretRef:\n    name: other\n';
  const { changes } = planOf(
    [kustomization('old', { objects: [configMap('a')] }), kustomization('new', { spec: remote })],
    [kustomization('old'), kustomization('new', { spec: remote, objects: [configMap('a')] })],
  );
  assert.deepEqual(changes.map(short), ['create ConfigMap/shop/a', 'prune ConfigMap/shop/a']);
});
