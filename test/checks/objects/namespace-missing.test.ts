import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OwnedObject } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('an object that a change puts into a namespace that nothing creates', () => {
  const [finding, ...more] = fixtureFindings('objects/namespace-missing', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'objects/namespace-missing warning': 1 });
  assert.match(
    finding?.message ?? '',
    /^1 object is put into the namespace shopp, which nothing in the environment creates/,
  );
  assert.deepEqual(finding?.location, { file: 'apps/checkout.yaml', line: 5, column: 14 });
  assert.equal(finding?.help, 'Is it shop? Otherwise add the Namespace shopp.');
});

test('silent about a namespace that is there', () => {
  assert.deepEqual(fixtureFindings('objects/namespace-missing', 'silent'), []);
});

const namespace = object('apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n');
const inside = (name: string) =>
  object(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app, namespace: ${name}}\n`);
const release = (install: string, metadata = 'name: web, namespace: flux-system') =>
  object(`apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {${metadata}}
spec: {interval: 1h, targetNamespace: web, install: ${install}, chartRef: {kind: OCIRepository, name: web}}
`);

function found(before: OwnedObject[], after: OwnedObject[]): Record<string, number> {
  const state = (objects: OwnedObject[]) => environment('production', [kustomization('apps', { objects })]);
  return counts(findingsOf([state(after)], [state(before)]));
}

const WARNING = { 'objects/namespace-missing warning': 1 };

test('what was used before is there by other means, and so may others be', () => {
  assert.deepEqual(found([namespace], [namespace, inside('web')]), WARNING);
  assert.deepEqual(found([inside('web')], [inside('web')]), {});
  assert.deepEqual(found([namespace, inside('other')], [namespace, inside('other'), inside('web')]), {});
  assert.deepEqual(found([], [inside('web')]), {});
});

test('a HelmRelease may create the namespace of its release', () => {
  const source = object(
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: web, namespace: flux-system}\nspec: {interval: 1h, url: "oci://example.com/web"}\n',
  );
  const withRelease = (install: string) => [namespace, source, inside('web'), release(install)];
  assert.deepEqual(found([namespace], withRelease('{createNamespace: true}')), {});
  assert.deepEqual(found([namespace], withRelease('{createNamespace: false}')), WARNING);
});

test('so may the templates of a ResourceSet, and a tenant', () => {
  const set = object(
    'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: tenants, namespace: flux-system}\n',
  );
  const tenant = object('apiVersion: capsule.clastix.io/v1beta2\nkind: Tenant\nmetadata: {name: oil}\n');
  assert.deepEqual(found([namespace], [namespace, inside('web'), set]), {});
  assert.deepEqual(found([namespace], [namespace, inside('web'), tenant]), {});
});

test('silent about what Kubernetes and Flux begin with, and without a change', () => {
  const usual = ['default', 'kube-system', 'flux-system'].map(inside);
  assert.deepEqual(found([namespace], [namespace, ...usual]), {});
  const alone = environment('production', [kustomization('apps', { objects: [inside('web')] })]);
  assert.deepEqual(findingsOf([alone]), []);
});
