import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configMap, environment, kustomization } from '../checks/states.ts';
import { deployment, planOf, planOfStates, short } from './plans.ts';

test('create, update and prune, sorted, each with its diff', () => {
  const base = kustomization('apps', { objects: [configMap('old'), deployment('api:1'), configMap('same')] });
  const head = kustomization('apps', { objects: [configMap('same'), deployment('api:2'), configMap('new')] });
  const { changes, withheld } = planOf([base], [head]);
  assert.deepEqual(withheld, []);
  assert.deepEqual(changes.map(short), [
    'create ConfigMap/shop/new',
    'prune ConfigMap/shop/old',
    'update Deployment/shop/api',
  ]);
  assert.equal(
    changes[0]?.diff,
    '@@ -0,0 +1,7 @@\n+apiVersion: v1\n+data:\n+  key: x\n+kind: ConfigMap\n+metadata:\n+  name: new\n+  namespace: shop\n',
  );
  assert.deepEqual(changes[1]?.reasons, ['Kustomization flux-system/apps no longer contains it.']);
  assert.match(changes[2]?.diff ?? '', /\n- {6}- image: api:1\n\+ {6}- image: api:2\n/);
});

test('the API version is no part of the identity, the group is', () => {
  const ingress = (apiVersion: string) => {
    const made = configMap('web');
    return { ...made, apiVersion, kind: 'Ingress', value: { ...made.value, apiVersion, kind: 'Ingress' } };
  };
  const plan = (before: string, after: string) =>
    planOf(
      [kustomization('apps', { objects: [ingress(before)] })],
      [kustomization('apps', { objects: [ingress(after)] })],
    ).changes.map(short);
  assert.deepEqual(plan('networking.k8s.io/v1beta1', 'networking.k8s.io/v1'), ['update Ingress/shop/web']);
  assert.deepEqual(plan('extensions/v1beta1', 'networking.k8s.io/v1'), [
    'prune Ingress/shop/web',
    'create Ingress/shop/web',
  ]);
});

test('the namespace of a cluster-scoped object is no part of the identity', () => {
  const namespace = (value: string) => {
    const made = configMap('shop', value);
    return { ...made, kind: 'Namespace', namespace: value, value: { ...made.value, kind: 'Namespace' } };
  };
  const { changes } = planOf(
    [kustomization('apps', { objects: [namespace('')] })],
    [kustomization('apps', { objects: [namespace('other')] })],
  );
  assert.deepEqual(
    changes.map(({ action }) => action),
    ['update'],
  );
});

test('a new environment is created, and a removed one is left running', () => {
  const apps = kustomization('apps', { objects: [configMap('a')] });
  const state = environment('production', [apps]);
  assert.deepEqual(planOfStates([], [state]).environments[0]?.changes.map(short), [
    'create ConfigMap/shop/a',
  ]);
  const [removed] = planOfStates([state], []).environments;
  assert.deepEqual(removed?.changes.map(short), ['orphan ConfigMap/shop/a']);
  assert.match(removed?.changes[0]?.reasons[0] ?? '', /environment is no longer in the repository/);
  assert.deepEqual(removed?.kustomizations, []);
});

test('Kustomizations with their state at head, and the counts of everything', () => {
  const head = [
    kustomization('b', { status: 'unknown', problem: { message: 'another repository' } }),
    kustomization('a', { objects: [configMap('a'), configMap('b')] }),
  ];
  const plan = planOfStates(
    [],
    [environment('z', head), environment('production', head)],
    [
      { rule: 'build/failed', severity: 'error', message: 'm', environments: ['z'], existing: false },
      { rule: 'build/failed', severity: 'error', message: 'm', environments: ['z'], existing: true },
      { rule: 'build/failed', severity: 'warning', message: 'm', environments: ['z'], existing: false },
      { rule: 'build/failed', severity: 'info', message: 'm', environments: ['z'], existing: false },
    ],
  );
  assert.deepEqual(plan.summary, {
    create: 4,
    update: 0,
    prune: 0,
    orphan: 0,
    move: 0,
    recreate: 0,
    heldBack: 0,
    errors: 1,
    warnings: 1,
  });
  assert.deepEqual(
    plan.environments.map(({ name }) => name),
    ['production', 'z'],
  );
  assert.deepEqual(plan.environments[0]?.kustomizations, [
    {
      namespace: 'flux-system',
      name: 'a',
      path: 'apps/a',
      status: 'rendered',
      objects: 2,
      dependsOn: [],
      wave: 1,
      heldBackBy: [],
      affected: false,
    },
    {
      namespace: 'flux-system',
      name: 'b',
      path: 'apps/b',
      status: 'unknown',
      objects: 0,
      reason: 'another repository',
      dependsOn: [],
      wave: 1,
      heldBackBy: [],
      affected: false,
    },
  ]);
});
