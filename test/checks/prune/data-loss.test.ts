import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataLoss } from '../../../src/checks/prune/data-loss.ts';
import type { OwnedObject } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { configMap, environment, findingsOf, kustomization, object } from '../states.ts';

test('a namespace and a volume claim that go, with what goes along', () => {
  const findings = fixtureFindings('prune/data-loss', 'fires');
  assert.deepEqual(counts(findings), { 'prune/data-loss warning': 2 });
  assert.deepEqual(
    findings.map(({ message }) => message),
    [
      'Namespace/shop is deleted, and everything in it: 2 objects of flux-system/apps, which stay in the repository, 1 PersistentVolumeClaim among them, and what else the cluster has there.',
      'PersistentVolumeClaim/default/backup is deleted, and its data with it, unless the reclaim policy of its volume is Retain.',
    ],
  );
});

test('silent when what goes takes no data along, and when a claim stays', () => {
  assert.deepEqual(fixtureFindings('prune/data-loss', 'silent'), []);
});

/** What is found when the objects leave the Kustomization `apps`, in an environment that has `others` too. */
function without(objects: OwnedObject[], others: OwnedObject[] = [], spec = '') {
  const more = kustomization('more', { objects: others });
  return findingsOf(
    [environment('production', [kustomization('apps', { spec }), more])],
    [environment('production', [kustomization('apps', { spec, objects }), more])],
    [dataLoss],
  ).map(({ severity, message }) => `${severity}: ${message}`);
}

const claim = (spec: string) =>
  object(
    `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data, namespace: shop}\nspec: {${spec}}\n`,
  );

for (const [spec, other, expected] of [
  [
    'storageClassName: fast',
    'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: fast}\nreclaimPolicy: Retain\n',
    'info: PersistentVolumeClaim/shop/data is deleted, and its volume stays, because StorageClass fast says reclaimPolicy: Retain.',
  ],
  [
    'storageClassName: fast',
    'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: fast}\n',
    'warning: PersistentVolumeClaim/shop/data is deleted, and its data with it: StorageClass fast says reclaimPolicy: Delete.',
  ],
  [
    'volumeName: disk',
    'apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: disk}\nspec: {nfs: {path: /}}\n',
    'info: PersistentVolumeClaim/shop/data is deleted, and its volume stays, because PersistentVolume disk says persistentVolumeReclaimPolicy: Retain.',
  ],
] as const) {
  test(`the reclaim policy of a claim with ${spec}: ${expected.split(':')[0]}`, () => {
    assert.deepEqual(without([claim(spec)], [object(other)]), [expected]);
  });
}

const statefulSet = (spec: string) =>
  object(`apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db, namespace: shop}\nspec: {${spec}}\n`);
const templates = 'volumeClaimTemplates: [{metadata: {name: data}}, {metadata: {name: wal}}]';

test('the claims of a StatefulSet stay, unless it says otherwise', () => {
  assert.deepEqual(without([statefulSet('replicas: 1')]), []);
  assert.deepEqual(without([statefulSet(templates)]), [
    'info: StatefulSet/shop/db is deleted, and the PersistentVolumeClaims of its pods (data and wal) stay.',
  ]);
  assert.deepEqual(
    without([statefulSet(`${templates}, persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete}`)]),
    [
      'warning: StatefulSet/shop/db is deleted, and the PersistentVolumeClaims of its pods (data and wal) with it: persistentVolumeClaimRetentionPolicy.whenDeleted is Delete.',
    ],
  );
});

test('a definition takes the objects of its kind along, and counts those of its own group', () => {
  const definition = object(
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: shops.example.com}\nspec: {group: example.com, names: {kind: Shop}}\n',
  );
  const shop = (name: string, group: string) =>
    object(`apiVersion: ${group}/v1\nkind: Shop\nmetadata: {name: ${name}, namespace: shop}\n`);
  const others = [shop('a', 'example.com'), shop('b', 'example.com'), shop('c', 'example.org')];
  assert.deepEqual(without([definition], others), [
    'warning: CustomResourceDefinition/shops.example.com is deleted, and every Shop of the cluster with it: 2 objects of flux-system/more, which stay in the repository, and what others made.',
  ]);
});

test('a HelmRelease is uninstalled, unless it is suspended', () => {
  const release = (spec: string) =>
    object(
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: db, namespace: shop}\nspec: {${spec}}\n`,
    );
  assert.deepEqual(without([release('interval: 1h')]), [
    'info: HelmRelease/shop/db is deleted, and helm-controller uninstalls its release: what the chart made goes with it.',
  ]);
  assert.deepEqual(without([release('suspend: true')]), []);
});

test('a volume goes with its own object where a driver deletes it', () => {
  const volume = (spec: string) =>
    object(
      `apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: disk}\nspec: {persistentVolumeReclaimPolicy: ${spec}}\n`,
    );
  assert.equal(without([volume('Delete, csi: {driver: a}')]).length, 1);
  assert.deepEqual(without([volume('Retain, csi: {driver: a}')]), []);
  assert.deepEqual(without([volume('Delete, nfs: {path: /}')]), []);
});

test('a database of CloudNativePG goes with its volumes; another Cluster is just an object', () => {
  const cluster = (group: string) =>
    object(`apiVersion: ${group}/v1\nkind: Cluster\nmetadata: {name: db, namespace: shop}\n`);
  assert.deepEqual(without([cluster('postgresql.cnpg.io')]), [
    'warning: Cluster/shop/db is deleted, and the PersistentVolumeClaims of its database with it, and their data, unless the reclaim policy of the volumes is Retain.',
  ]);
  assert.deepEqual(without([cluster('cluster.x-k8s.io')]), []);
});

const namespace = object('apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n');

test('what is in a namespace that goes is told with the namespace, in the same cluster only', () => {
  assert.deepEqual(without([namespace, claim('volumeName: a')]), [
    'warning: Namespace/shop is deleted, and everything in it: 1 object of flux-system/apps, 1 PersistentVolumeClaim among them, and what else the cluster has there.',
  ]);
  const remote = 'kubeConfig:\n  secretRef:\n    name: other\n';
  assert.deepEqual(without([namespace], [configMap('a')], remote), [
    'warning: Namespace/shop is deleted, and everything in it: 0 objects, and what else the cluster has there.',
  ]);
});

test('silent for what is kept', () => {
  assert.deepEqual(without([claim('volumeName: a'), namespace], [], 'prune: false'), []);
});

test('a claim that is recreated, or that moves without an order', () => {
  const find = (base: Parameters<typeof environment>[1], head: Parameters<typeof environment>[1]) =>
    findingsOf([environment('production', head)], [environment('production', base)], [dataLoss]).map(
      ({ message, help }) => [message, help?.split(',')[1]],
    );
  const force = 'force: true';
  assert.deepEqual(
    find(
      [kustomization('apps', { spec: force, objects: [claim('storageClassName: a')] })],
      [kustomization('apps', { spec: force, objects: [claim('storageClassName: b')] })],
    ),
    [
      [
        'PersistentVolumeClaim/shop/data is deleted and created again, for spec.storageClassName cannot be changed and force is set, and its data with it, unless the reclaim policy of its volume is Retain.',
        ' take the change back',
      ],
    ],
  );
  assert.deepEqual(
    find(
      [kustomization('one', { objects: [claim('a: b')] }), kustomization('two')],
      [kustomization('one'), kustomization('two', { objects: [claim('a: b')] })],
    ),
    [
      [
        'PersistentVolumeClaim/shop/data may be deleted on its way from flux-system/one to flux-system/two, and its data with it, unless the reclaim policy of its volume is Retain.',
        ' annotate it with kustomize.toolkit.fluxcd.io/prune: disabled',
      ],
    ],
  );
});
