import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configMap, kustomization } from '../checks/states.ts';
import { child, planOf, short } from '../plan/plans.ts';

const failed = { status: 'failed', problem: { message: 'no such file' } } as const;

test('a Kustomization of which one side is not known is neither created nor pruned', () => {
  const good = kustomization('apps', { objects: [configMap('a'), configMap('b')] });
  const bad = kustomization('apps', failed);
  assert.deepEqual(planOf([good], [bad]), {
    name: 'production',
    path: 'clusters/production',
    kustomizations: [
      {
        namespace: 'flux-system',
        name: 'apps',
        path: 'apps/apps',
        status: 'failed',
        objects: 0,
        reason: 'no such file',
        dependsOn: [],
        wave: 1,
        heldBackBy: [],
        affected: false,
      },
    ],
    changes: [],
    withheld: [
      {
        kustomization: 'flux-system/apps',
        objects: 2,
        reason: 'Kustomization flux-system/apps does not build: no such file',
      },
    ],
  });
  const { changes, withheld } = planOf([bad], [good]);
  assert.deepEqual(changes, []);
  assert.deepEqual(
    withheld.map(({ objects, reason }) => [objects, reason]),
    [[2, 'Before the change, Kustomization flux-system/apps did not build: no such file']],
  );
});

test('children of a Kustomization that does not build are neither removed nor new', () => {
  const apps = child('apps', { parent: 'flux-system/cluster', objects: [configMap('a')] });
  const cluster = kustomization('cluster', { objects: [apps.resource] });
  const broken = kustomization('cluster', failed);
  for (const [base, head] of [
    [[cluster, apps.state], [broken]],
    [[broken], [cluster, apps.state]],
  ] as const) {
    const { changes, withheld } = planOf([...base], [...head]);
    assert.deepEqual(changes, []);
    assert.deepEqual(
      withheld.map(({ kustomization, objects }) => [kustomization, objects]),
      [
        ['flux-system/apps', 1],
        ['flux-system/cluster', 1],
      ],
    );
  }
});

test('a suspended Kustomization: what differs is counted, not applied', () => {
  const before = kustomization('apps', { objects: [configMap('a', '1'), configMap('b'), configMap('c')] });
  const after = kustomization('apps', {
    status: 'suspended',
    objects: [configMap('a', '2'), configMap('b'), configMap('d')],
  });
  const { changes, withheld } = planOf([before], [after]);
  assert.deepEqual(changes, []);
  assert.deepEqual(withheld, [
    { kustomization: 'flux-system/apps', objects: 3, reason: 'Kustomization flux-system/apps is suspended' },
  ]);
});

test('a Kustomization that is resumed says that it may bring more', () => {
  const before = kustomization('apps', { status: 'suspended', objects: [configMap('a', '1')] });
  const { changes } = planOf([before], [kustomization('apps', { objects: [configMap('a', '2')] })]);
  assert.deepEqual(changes.map(short), ['update ConfigMap/shop/a']);
  assert.match(changes[0]?.reasons[0] ?? '', /resumed/);
});

test('a suspended parent neither creates nor removes Kustomizations', () => {
  const apps = child('apps', { parent: 'flux-system/cluster', objects: [configMap('a')] });
  const full = kustomization('cluster', { status: 'suspended', objects: [apps.resource] });
  const empty = kustomization('cluster', { status: 'suspended' });
  for (const [base, head] of [
    [[full, apps.state], [empty]],
    [[empty], [full, apps.state]],
  ] as const) {
    const { changes, withheld } = planOf([...base], [...head]);
    assert.deepEqual(changes, []);
    assert.equal(
      withheld.reduce((sum, { objects }) => sum + objects, 0),
      2,
    );
  }
});

test('a suspended parent keeps a changed Kustomization as it is, and an unchanged one goes on', () => {
  const side = (spec: string, value: string) => {
    const changed = child('changed', {
      parent: 'flux-system/cluster',
      spec,
      objects: [configMap('a', value)],
    });
    const same = child('same', { parent: 'flux-system/cluster', objects: [configMap('b', value)] });
    const objects = [changed.resource, same.resource];
    return [kustomization('cluster', { status: 'suspended', objects }), changed.state, same.state];
  };
  const { changes, withheld } = planOf(side('path: ./one', '1'), side('path: ./two', '2'));
  assert.deepEqual(changes.map(short), ['update ConfigMap/shop/b']);
  assert.deepEqual(
    withheld.map(({ kustomization, objects }) => [kustomization, objects]),
    [
      ['flux-system/changed', 1],
      ['flux-system/cluster', 1],
    ],
  );
});

test('an object that goes to a suspended Kustomization is pruned, and not created', () => {
  const { changes, withheld } = planOf(
    [kustomization('old', { objects: [configMap('a')] }), kustomization('new', { status: 'suspended' })],
    [kustomization('old'), kustomization('new', { status: 'suspended', objects: [configMap('a')] })],
  );
  assert.deepEqual(changes.map(short), ['prune ConfigMap/shop/a']);
  assert.deepEqual(
    withheld.map(({ kustomization, objects }) => [kustomization, objects]),
    [['flux-system/new', 1]],
  );
});

for (const [key, value] of [
  ['reconcile', 'disabled'],
  ['ssa', 'Ignore'],
]) {
  test(`objects with ${key}: ${value} are left as they are`, () => {
    const annotation = `annotations:\n  kustomize.toolkit.fluxcd.io/${key}: ${value}\n`;
    const { changes, withheld } = planOf(
      [kustomization('apps', { objects: [configMap('a', '1', annotation)] })],
      [
        kustomization('apps', {
          objects: [configMap('a', '2', annotation), configMap('b', '2', annotation)],
        }),
      ],
    );
    assert.deepEqual(changes, []);
    assert.equal(
      withheld.reduce((sum, { objects }) => sum + objects, 0),
      2,
    );
  });
}

test('an object that no longer says reconcile: disabled is left alone: the live one still says it', () => {
  const annotation = 'annotations:\n  kustomize.toolkit.fluxcd.io/reconcile: disabled\n';
  const { changes, withheld } = planOf(
    [kustomization('apps', { objects: [configMap('a', '1', annotation)] })],
    [kustomization('apps', { objects: [configMap('a', '1')] })],
  );
  assert.deepEqual(changes, []);
  assert.deepEqual(
    withheld.map(({ objects, reason }) => [objects, reason]),
    [[1, 'Flux leaves objects with kustomize.toolkit.fluxcd.io/reconcile: disabled as they are']],
  );
});

test('an object with ssa: IfNotPresent is created, and not updated', () => {
  const annotation = 'annotations:\n  kustomize.toolkit.fluxcd.io/ssa: IfNotPresent\n';
  const { changes, withheld } = planOf(
    [kustomization('apps', { objects: [configMap('a', '1', annotation)] })],
    [kustomization('apps', { objects: [configMap('a', '2', annotation), configMap('b', '2', annotation)] })],
  );
  assert.deepEqual(changes.map(short), ['create ConfigMap/shop/b']);
  assert.equal(withheld[0]?.objects, 1);
});
