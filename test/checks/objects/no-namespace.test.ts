import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('an object without a namespace, in whatever file, fails its Kustomization', () => {
  const [finding, ...more] = fixtureFindings('objects/no-namespace', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'objects/no-namespace error': 1 });
  assert.match(
    finding?.message ?? '',
    /^ConfigMap\/app has no namespace: Flux refuses to apply Kustomization flux-system\/apps/,
  );
  assert.deepEqual(finding?.location, { file: 'apps/config.yaml', line: 4, column: 3 });
});

test('silent where spec.targetNamespace sets it, and about kinds without namespaces', () => {
  assert.deepEqual(fixtureFindings('objects/no-namespace', 'silent'), []);
});

const bare = (apiVersion: string, kind: string, metadata = '') =>
  object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: one\n${metadata}`);
const definition = (scope: string) =>
  object(`apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: shops.example.com}
spec: {group: example.com, scope: ${scope}, names: {kind: Shop}}
`);

function found(...objects: ReturnType<typeof object>[]) {
  return findingsOf([environment('production', [kustomization('apps', { objects })])]);
}

test('of custom resources, only those whose definition says that they have a namespace', () => {
  const shop = bare('example.com/v1', 'Shop');
  assert.deepEqual(counts(found(shop)), {});
  assert.deepEqual(counts(found(shop, definition('Cluster'))), {});
  assert.deepEqual(counts(found(shop, definition('Namespaced'))), { 'objects/no-namespace error': 1 });
});

test('Flux has namespaces for all its kinds', () => {
  const findings = found(bare('source.toolkit.fluxcd.io/v1beta9', 'GitRepository'));
  assert.deepEqual(counts(findings), { 'objects/no-namespace error': 1 });
});

test('silent about what Flux does not apply', () => {
  const ignored = '  annotations: {kustomize.toolkit.fluxcd.io/ssa: Ignore}\n';
  assert.deepEqual(counts(found(bare('v1', 'ConfigMap', ignored))), {});
});

test('many objects of one Kustomization are one finding', () => {
  const objects = ['Secret', 'Service', 'ConfigMap', 'Pod', 'Endpoints', 'ServiceAccount', 'Event'].map(
    (kind) => bare('v1', kind),
  );
  const findings = found(...objects);
  assert.deepEqual(counts(findings), { 'objects/no-namespace error': 1 });
  assert.match(
    findings[0]?.message ?? '',
    /^Secret\/one, Service\/one, ConfigMap\/one, Pod\/one, Endpoints\/one and 2 more have no namespace/,
  );
});
