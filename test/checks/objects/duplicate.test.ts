// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KustomizationState, OwnedObject } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { configMap, environment, findingsOf, kustomization, object } from '../states.ts';

test('a namespace that two Kustomizations apply, and which of them would delete it', () => {
  const [finding, ...more] = fixtureFindings('objects/duplicate', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'objects/duplicate warning': 1 });
  assert.match(
    finding?.message ?? '',
    /^Namespace\/shop is applied by both Kustomizations flux-system\/apps and flux-system\/monitoring, with different content: .* When flux-system\/apps or flux-system\/monitoring no longer contains Namespace\/shop and was the last to apply it, Flux deletes it, and everything in the namespace\.$/,
  );
  assert.deepEqual(finding?.location, { file: 'monitoring/namespace.yaml', line: 1, column: 1 });
  assert.deepEqual(finding?.related, [
    {
      message: 'flux-system/apps applies it too',
      location: { file: 'apps/namespace.yaml', line: 1, column: 1 },
    },
  ]);
});

test('silent when each has its own objects', () => {
  assert.deepEqual(fixtureFindings('objects/duplicate', 'silent'), []);
});

function found(a: OwnedObject[], b: OwnedObject[], options: Parameters<typeof kustomization>[1] = {}) {
  const two: KustomizationState[] = [
    kustomization('apps', { ...options, objects: a }),
    kustomization('shop', { ...options, objects: b }),
  ];
  return findingsOf([environment('production', two)]);
}

test('many shared objects of the same two are one finding', () => {
  const objects = ['a', 'b', 'c'].map((name) => configMap(name));
  const findings = found(objects, objects);
  assert.deepEqual(counts(findings), { 'objects/duplicate warning': 1 });
  assert.match(
    findings[0]?.message ?? '',
    /^3 objects, ConfigMap\/shop\/a among them, are applied by both .* with the same content/,
  );
});

test('what comes of one file is shown where each Kustomization begins', () => {
  const [finding] = found([configMap('a')], [configMap('a')], { spec: 'path: ./apps' });
  assert.deepEqual(finding?.location, { file: 'shop.yaml', line: 8, column: 9 });
  assert.deepEqual(finding?.related?.[0]?.location, { file: 'apps.yaml', line: 8, column: 9 });
});

test('information when the content is the same and nobody deletes it', () => {
  const findings = found([configMap('a')], [configMap('a')], { spec: 'prune: false' });
  assert.deepEqual(counts(findings), { 'objects/duplicate info': 1, 'prune/disabled info': 1 });
  const kept = configMap('a', 'x', 'annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}\n');
  assert.deepEqual(counts(found([kept], [kept])), { 'objects/duplicate info': 1 });
});

test('names only the Kustomization that prunes', () => {
  const two = [
    kustomization('apps', { objects: [configMap('a')] }),
    kustomization('shop', { objects: [configMap('a', 'y')], spec: 'prune: false' }),
  ];
  const [finding] = findingsOf([environment('production', two)]);
  assert.match(
    finding?.message ?? '',
    / When flux-system\/apps no longer contains ConfigMap\/shop\/a and was the last/,
  );
});

test('of Secrets nobody can say that they differ', () => {
  const secret = (value: string) =>
    object(
      `apiVersion: v1\nkind: Secret\nmetadata: {name: token, namespace: shop}\ndata: {token: ${value}}\n`,
    );
  const [finding] = found([secret('YQ==')], [secret('Yg==')]);
  assert.match(finding?.message ?? '', /where their values differ, each overwrites the other/);
});

test('silent about other clusters, what is suspended, and what is not applied', () => {
  const objects = [configMap('a')];
  assert.deepEqual(counts(found(objects, objects, { spec: 'kubeConfig: {secretRef: {name: edge}}' })), {});
  assert.deepEqual(counts(found(objects, objects, { status: 'suspended' })), {});
  const ignored = [configMap('a', 'x', 'annotations: {kustomize.toolkit.fluxcd.io/ssa: Ignore}\n')];
  assert.deepEqual(counts(found(ignored, ignored)), {});
});

test('silent about names with a variable that is not known: each of the two may have its own value', () => {
  const objects = [configMap('${APP}')];
  assert.deepEqual(counts(found(objects, objects)), {});
});
