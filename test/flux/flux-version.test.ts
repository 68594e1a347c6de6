import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FluxFacts, isStrictByDefault, NO_FACTS } from '../../src/flux/flux-version.ts';
import { stringAt } from '../../src/kube/json.ts';
import { find, kustomization, owned, reconcile, sync } from './support.ts';

/** The image after an entry of the file and one of the spec, with what the cluster says of its Flux. */
function imageWith(flux: string): string | undefined {
  const state = reconcile({
    'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
    'clusters/one/flux-system/gotk-components.yaml': flux,
    'clusters/one/app.yaml': kustomization('app', 'app', 'images: [{name: example/api, newTag: "2"}]\n'),
    'app/kustomization.yaml':
      'resources: [pod.yaml]\nimages: [{name: example/api, newName: mirror.example.com/api}]\n',
    'app/pod.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: api, namespace: shop}\nspec: {containers: [{name: api, image: "example/api:1"}]}\n',
  });
  return stringAt(owned(find(state, 'app'), 'api').value, 'spec', 'containers', 0, 'image');
}

const controller = (image: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: kustomize-controller, namespace: flux-system}\nspec: {template: {spec: {containers: [{name: manager, image: "${image}"}]}}}\n`;

for (const [version, flux, image] of [
  ['no version', '', 'mirror.example.com/api:2'],
  ['controller 1.9.4', controller('ghcr.io/fluxcd/kustomize-controller:v1.9.4'), 'mirror.example.com/api:2'],
  ['controller 1.9.3', controller('ghcr.io/fluxcd/kustomize-controller:v1.9.3'), 'example/api:2'],
  ['controller 1.7.0', controller('ghcr.io/fluxcd/kustomize-controller:v1.7.0@sha256:0'), 'example/api:2'],
  [
    'Flux 2.8',
    'apiVersion: v1\nkind: Namespace\nmetadata: {name: flux-system, labels: {app.kubernetes.io/part-of: flux, app.kubernetes.io/version: v2.8.1}}\n',
    'example/api:2',
  ],
] as const) {
  test(`images of the spec merge from controller 1.9.4 on, and replace before: ${version}`, () => {
    assert.equal(imageWith(flux), image);
  });
}

test('a controller before 1.8.5 deletes objects with ssa: Ignore', () => {
  const deletes = (flux: string) =>
    reconcile({
      'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
      'clusters/one/flux-system/gotk-components.yaml': flux,
    }).kustomizations[0]?.deletesIgnored;
  const image = 'ghcr.io/fluxcd/kustomize-controller';
  assert.equal(deletes(controller(`${image}:v1.8.4`)), true);
  assert.equal(deletes(controller(`${image}:v1.8.5`)), undefined);
  assert.equal(deletes(''), undefined);
});

/** Whether a patch merges the containers of a Pod by name, when a custom schema says nothing of Pods. */
function mergesByName(flux: string): boolean {
  const state = reconcile({
    'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
    'clusters/one/flux-system/gotk-components.yaml': flux,
    'clusters/one/app.yaml': kustomization('app', 'app'),
    'app/kustomization.yaml':
      'resources: [pod.yaml]\nopenapi: {path: schema.json}\npatches: [{patch: "{apiVersion: v1, kind: Pod, metadata: {name: api, namespace: shop}, spec: {containers: [{name: side}]}}"}]\n',
    'app/schema.json': '{"definitions": {}}',
    'app/pod.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: api, namespace: shop}\nspec: {containers: [{name: api}]}\n',
  });
  return stringAt(owned(find(state, 'app'), 'api').value, 'spec', 'containers', 1, 'name') !== undefined;
}

test('a custom schema adds to the built-in one from controller 1.9.3 on, and replaces it before', () => {
  const image = 'ghcr.io/fluxcd/kustomize-controller';
  assert.equal(mergesByName(controller(`${image}:v1.9.3`)), true);
  assert.equal(mergesByName(controller(`${image}:v1.9.1`)), false);
});

test('undefined variables fail from controller 1.9 on, which comes with Flux 2.9', () => {
  const strict = (facts: Partial<FluxFacts>): boolean => isStrictByDefault({ ...NO_FACTS, ...facts });
  assert.equal(strict({}), true);
  assert.equal(strict({ version: [2, 8] }), false);
  assert.equal(strict({ version: [2, 9] }), true);
  assert.equal(strict({ version: [3, 0] }), true);
  assert.equal(strict({ version: [0, 41] }), false);
  assert.equal(strict({ controller: [1, 8, 5] }), false);
  assert.equal(strict({ controller: [1, 9, 0], version: [2, 8] }), true);
  assert.equal(strict({ controller: [0, 41, 0] }), false);
  assert.equal(strict({ controller: [1, 9, 0], strictGate: false }), false);
});
