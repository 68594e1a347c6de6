import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a new custom resource whose new CRD comes from a Kustomization that nothing puts first', () => {
  const findings = fixtureFindings('dependencies/missing', 'fires');
  assert.deepEqual(counts(findings), { 'dependencies/missing warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'backups/nightly.yaml', line: 1, column: 1 });
  assert.equal(findings[0]?.object, 'example.com/v1/Backup/default/nightly');
});

test('silent when it depends on it', () => {
  assert.deepEqual(fixtureFindings('dependencies/missing', 'silent'), []);
});

const namespace = object('apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n');
const configs = ['a', 'b', 'c'].map((name) =>
  object(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\n`),
);
const ROOT = 'flux-system/root';
const empty = environment('production', []);

const change = (...kustomizations: ReturnType<typeof kustomization>[]) =>
  findingsOf([environment('production', kustomizations)], [empty]);

test('one finding for all objects that need what the other one applies', () => {
  const findings = change(
    kustomization('namespaces', { objects: [namespace] }),
    kustomization('apps', { objects: configs.toReversed(), spec: 'retryInterval: 2m\n' }),
  );
  assert.deepEqual(counts(findings), { 'dependencies/missing warning': 1 });
  assert.equal(
    findings[0]?.message,
    'ConfigMap/shop/a and 2 more of flux-system/apps need what flux-system/namespaces applies, such as Namespace/shop, and nothing lets flux-system/namespaces come first: if it does not, Flux applies nothing of flux-system/apps until it tries again after 2m.',
  );
});

test('silent when the other one comes first: a parent, what the parent depends on, a child that a dependency waits for', () => {
  const apps = (options: Parameters<typeof kustomization>[1]) =>
    kustomization('apps', { objects: configs, parent: ROOT, ...options });
  assert.deepEqual(
    change(kustomization('p', { objects: [namespace] }), apps({ parent: 'flux-system/p' })),
    [],
  );
  const namespaces = kustomization('namespaces', { objects: [namespace] });
  const parent = kustomization('p', { spec: 'dependsOn:\n- name: namespaces\n', parent: ROOT });
  assert.deepEqual(change(namespaces, parent, apps({ parent: 'flux-system/p' })), []);
  const waiting = kustomization('p', {
    spec: 'wait: true\n',
    objects: [{ ...namespaces.object, secretPaths: [] }],
  });
  const child = { ...namespaces, parent: 'flux-system/p' };
  assert.deepEqual(change(waiting, child, apps({ spec: 'dependsOn:\n- name: p\n' })), []);
  const hasty = kustomization('p', { objects: waiting.objects });
  assert.deepEqual(counts(change(hasty, child, apps({ spec: 'dependsOn:\n- name: p\n' }))), {
    'dependencies/missing warning': 1,
    'dependencies/not-gated info': 1,
  });
});

test('silent when the namespace is there already, when it applies the namespace itself, and in a new environment', () => {
  const namespaces = kustomization('namespaces', { objects: [namespace] });
  const apps = kustomization('apps', { objects: configs });
  const both = environment('production', [namespaces, apps]);
  assert.deepEqual(findingsOf([both], [environment('production', [namespaces])]), []);
  assert.deepEqual(
    change(namespaces, kustomization('apps', { objects: [namespace, ...configs] })).filter(
      ({ rule }) => rule === 'dependencies/missing',
    ),
    [],
  );
  assert.deepEqual(findingsOf([both], []), []);
});
