import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OwnedObject } from '../../src/flux/state.ts';
import { configMap, kustomization, object } from '../checks/states.ts';
import { child, planOf, short } from '../plan/plans.ts';

/** What becomes of `object` when the Kustomization `apps` stays and the object goes. */
function removed(object: ReturnType<typeof configMap>, spec = '') {
  const { changes } = planOf(
    [kustomization('apps', { spec, objects: [object] })],
    [kustomization('apps', { spec })],
  );
  assert.equal(changes.length, 1);
  return { action: changes[0]?.action, reason: changes[0]?.reasons.join(' ') };
}

test('prune: false orphans', () => {
  assert.deepEqual(removed(configMap('a'), 'prune: false'), {
    action: 'orphan',
    reason: 'Nothing deletes it, because spec.prune of Kustomization flux-system/apps is false.',
  });
});

test('a spec.prune that changes with the removal saves nothing for certain', () => {
  for (const [before, after, reason] of [
    ['false', 'true', /turns true: Flux deletes it, unless it acts by the old spec once more/],
    ['true', 'false', /turns false only now: Flux deletes it if it acts by the old spec once more/],
  ] as const) {
    const { changes } = planOf(
      [kustomization('apps', { spec: `prune: ${before}`, objects: [configMap('a')] })],
      [kustomization('apps', { spec: `prune: ${after}` })],
    );
    assert.deepEqual(changes.map(short), ['prune ConfigMap/shop/a']);
    assert.match(changes[0]?.reasons[0] ?? '', reason);
  }
});

test('a Kustomization that goes to another cluster leaves what it had in this one', () => {
  const remote = 'kubeConfig:\n  secretRef:\n    name: other\n';
  const { changes } = planOf(
    [kustomization('apps', { objects: [configMap('a')] })],
    [kustomization('apps', { spec: remote, objects: [configMap('a')] })],
  );
  assert.deepEqual(changes.map(short), ['create ConfigMap/shop/a', 'orphan ConfigMap/shop/a']);
  assert.match(changes[1]?.reasons[0] ?? '', /applies to another cluster from now on/);
});

test('a removed Kustomization whose parent relabels what it applies stays', () => {
  const changes = withoutChild(
    '',
    'commonMetadata:\n  labels:\n    kustomize.toolkit.fluxcd.io/name: mine\n',
  );
  assert.deepEqual(changes.map(short), ['orphan ConfigMap/shop/a', 'orphan Kustomization/flux-system/apps']);
});

for (const status of ['failed', 'unknown'] as const) {
  test(`a removed Kustomization whose status is ${status} takes along what nobody knows`, () => {
    const apps = child('apps', { parent: 'flux-system/cluster', status });
    const before = kustomization('cluster', { objects: [apps.resource] });
    const { changes } = planOf([before, apps.state], [kustomization('cluster')]);
    assert.deepEqual(changes.map(short), ['prune Kustomization/flux-system/apps']);
    assert.match(changes[0]?.reasons.join(' ') ?? '', /With it goes what it applied, which is not known\./);
  });
}

for (const [key, value] of [
  ['prune', 'Disabled'],
  ['reconcile', 'disabled'],
  ['ssa', 'ignore'],
]) {
  for (const field of ['labels', 'annotations']) {
    test(`${field} ${key}: ${value} orphan`, () => {
      const object = configMap('a', 'x', `${field}:\n  kustomize.toolkit.fluxcd.io/${key}: ${value}\n`);
      const { action, reason } = removed(object);
      assert.equal(action, 'orphan');
      assert.match(reason ?? '', new RegExp(`kustomize.toolkit.fluxcd.io/${key}: ${value}`));
    });
  }
}

test('ssa: Ignore keeps an object from controller 1.8.5 on', () => {
  const object = configMap('a', 'x', 'annotations:\n  kustomize.toolkit.fluxcd.io/ssa: Ignore\n');
  const older = (objects: OwnedObject[]) => ({ ...kustomization('apps', { objects }), deletesIgnored: true });
  assert.deepEqual(planOf([older([object])], [older([])]).changes.map(short), ['prune ConfigMap/shop/a']);
});

test('prune: enabled and ssa: IfNotPresent do not keep an object', () => {
  const metadata =
    'annotations:\n  kustomize.toolkit.fluxcd.io/prune: enabled\n  kustomize.toolkit.fluxcd.io/ssa: IfNotPresent\n';
  assert.equal(removed(configMap('a', 'x', metadata)).action, 'prune');
});

test('commonMetadata that overwrites the labels of ownership orphans', () => {
  const spec = 'commonMetadata:\n  labels:\n    kustomize.toolkit.fluxcd.io/name: mine\n';
  assert.equal(removed(configMap('a'), spec).action, 'orphan');
});

/** The changes when the Kustomization `cluster` no longer contains the Kustomization `apps`. */
function withoutChild(appsSpec: string, clusterSpec = '') {
  const apps = child('apps', { parent: 'flux-system/cluster', spec: appsSpec, objects: [configMap('a')] });
  if (/suspend: true/.test(appsSpec)) apps.state.status = 'suspended';
  const before = kustomization('cluster', { spec: clusterSpec, objects: [apps.resource] });
  return planOf([before, apps.state], [kustomization('cluster', { spec: clusterSpec })]).changes;
}

for (const [spec, action] of [
  ['', 'prune'],
  ['prune: false', 'orphan'],
  ['prune: false\ndeletionPolicy: Delete', 'prune'],
  ['deletionPolicy: WaitForTermination', 'prune'],
  ['deletionPolicy: Orphan', 'orphan'],
  ['deletionPolicy: Delete\nsuspend: true', 'orphan'],
] as const) {
  test(`a removed Kustomization with '${spec.replace('\n', ', ')}': ${action} what it applied`, () => {
    const changes = withoutChild(spec);
    assert.deepEqual(changes.map(short), [
      `${action} ConfigMap/shop/a`,
      'prune Kustomization/flux-system/apps',
    ]);
    assert.match(
      changes[1]?.reasons.join(' ') ?? '',
      action === 'prune' ? /With it goes what it applied: 1 object\./ : /What it applied stays \(1 object\)/,
    );
  });
}

test('a removed Kustomization that its parent does not prune stays, and its objects too', () => {
  const changes = withoutChild('', 'prune: false');
  assert.deepEqual(changes.map(short), ['orphan ConfigMap/shop/a', 'orphan Kustomization/flux-system/apps']);
  assert.match(
    changes[0]?.reasons[0] ?? '',
    /flux-system\/apps stays in the cluster, because spec.prune of .* Flux goes on to reconcile it while its path exists\.$/,
  );
  assert.equal(changes[1]?.reasons.length, 1);
});

for (const [kind, apiVersion, consequence] of [
  ['Namespace', 'v1', 'Everything in the namespace goes with it.'],
  ['CustomResourceDefinition', 'apiextensions.k8s.io/v1', 'Every object of its kind goes with it.'],
] as const) {
  test(`the removal of a ${kind} says what goes with it`, () => {
    const made = object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\n`);
    assert.equal(
      removed(made).reason,
      `Kustomization flux-system/apps no longer contains it. ${consequence}`,
    );
  });
}

test('the removal of a Kustomization goes down through the Kustomizations that it applied', () => {
  const inner = child('inner', { parent: 'flux-system/apps', objects: [configMap('a')] });
  const apps = child('apps', { parent: 'flux-system/cluster', objects: [inner.resource] });
  const before = kustomization('cluster', { objects: [apps.resource] });
  const { changes } = planOf([before, apps.state, inner.state], [kustomization('cluster')]);
  assert.deepEqual(changes.map(short), [
    'prune Kustomization/flux-system/inner',
    'prune Kustomization/flux-system/apps',
    'prune ConfigMap/shop/a',
  ]);
});

test('a Kustomization that nothing applies outlives its manifest; one that applies itself does not', () => {
  const alone = kustomization('apps', { objects: [configMap('a')] });
  const other = kustomization('other');
  assert.deepEqual(planOf([alone, other], [other]).changes.map(short), ['orphan ConfigMap/shop/a']);
  const self = child('apps', { objects: [configMap('a')] });
  self.state.objects.push(self.resource);
  assert.deepEqual(planOf([self.state, other], [other]).changes.map(short), [
    'prune ConfigMap/shop/a',
    'prune Kustomization/flux-system/apps',
  ]);
});
