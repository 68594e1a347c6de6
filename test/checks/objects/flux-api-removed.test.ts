import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClusterState } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a version that the Flux of the repository has dropped', () => {
  const [finding, ...more] = fixtureFindings('objects/flux-api-removed', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'objects/flux-api-removed error': 1 });
  assert.match(finding?.message ?? '', /helm\.toolkit\.fluxcd\.io\/v2beta2, which Flux 2\.8 does not serve/);
  assert.deepEqual(finding?.location, { file: 'apps/podinfo.yaml', line: 1, column: 13 });
  assert.match(finding?.help ?? '', /^Use helm\.toolkit\.fluxcd\.io\/v2;/);
});

test('silent while the Flux of the repository serves it', () => {
  assert.deepEqual(fixtureFindings('objects/flux-api-removed', 'silent'), []);
});

const of = (apiVersion: string, kind: string) =>
  object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: one, namespace: shop}\n`);

function found(objects: ReturnType<typeof object>[], fluxVersion?: ClusterState['fluxVersion']) {
  const state = environment('production', [kustomization('apps', { objects })]);
  return findingsOf([fluxVersion === undefined ? state : { ...state, fluxVersion }]);
}

// The first release without it: config/crd/bases of the controllers at the tags that each Flux release installs.
for (const [apiVersion, kind, minor, replacement] of [
  ['kustomize.toolkit.fluxcd.io/v1beta1', 'Kustomization', 7, 'kustomize.toolkit.fluxcd.io/v1'],
  ['kustomize.toolkit.fluxcd.io/v1beta2', 'Kustomization', 8, 'kustomize.toolkit.fluxcd.io/v1'],
  ['source.toolkit.fluxcd.io/v1beta1', 'Bucket', 7, 'source.toolkit.fluxcd.io/v1'],
  ['source.toolkit.fluxcd.io/v1beta2', 'OCIRepository', 8, 'source.toolkit.fluxcd.io/v1'],
  ['helm.toolkit.fluxcd.io/v2beta1', 'HelmRelease', 7, 'helm.toolkit.fluxcd.io/v2'],
  ['notification.toolkit.fluxcd.io/v1beta1', 'Alert', 7, 'notification.toolkit.fluxcd.io/v1beta3'],
  ['notification.toolkit.fluxcd.io/v1beta2', 'Receiver', 9, 'notification.toolkit.fluxcd.io/v1'],
  ['image.toolkit.fluxcd.io/v1beta1', 'ImagePolicy', 7, 'image.toolkit.fluxcd.io/v1'],
  ['image.toolkit.fluxcd.io/v1beta2', 'ImageUpdateAutomation', 9, 'image.toolkit.fluxcd.io/v1'],
] as const) {
  test(`${kind} ${apiVersion} is gone from Flux 2.${minor} on`, () => {
    const objects = [of(apiVersion, kind)];
    assert.deepEqual(counts(found(objects, [2, minor - 1])), {});
    assert.deepEqual(counts(found(objects, [2, minor])), { 'objects/flux-api-removed error': 1 });
    const [finding] = found(objects);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding?.message ?? '', new RegExp(`does not serve from 2\\.${minor} on`));
    assert.ok(finding?.help?.startsWith(`Use ${replacement};`), finding?.help);
  });
}

test('the definition that the environment applies has the last word', () => {
  const definition = object(`apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: helmreleases.helm.toolkit.fluxcd.io}
spec:
  group: helm.toolkit.fluxcd.io
  scope: Namespaced
  names: {kind: HelmRelease}
  versions:
  - {name: v2, served: true}
  - {name: v2beta2, served: true}
  - {name: v2beta1, served: false}
`);
  const releases = (version: string) => [definition, of(`helm.toolkit.fluxcd.io/${version}`, 'HelmRelease')];
  assert.deepEqual(counts(found(releases('v2beta2'), [2, 9])), {});
  const findings = found(releases('v2beta1'), [2, 6]);
  assert.deepEqual(counts(findings), { 'objects/flux-api-removed error': 1 });
  assert.equal(findings[0]?.help, 'It serves v2 and v2beta2.');
});

test('where nothing says which Flux it is, one warning for all objects of a version', () => {
  const releases = ['a', 'b', 'c'].map((name) =>
    object(
      `apiVersion: helm.toolkit.fluxcd.io/v2beta1\nkind: HelmRelease\nmetadata: {name: ${name}, namespace: shop}\n`,
      `${name}.yaml`,
    ),
  );
  const findings = found(releases);
  assert.deepEqual(counts(findings), { 'objects/flux-api-removed warning': 1 });
  assert.deepEqual(
    findings[0]?.related?.map(({ message, location }) => [message, location.file]),
    [
      ['so has HelmRelease/shop/b', 'b.yaml'],
      ['so has HelmRelease/shop/c', 'c.yaml'],
    ],
  );
  assert.deepEqual(counts(found(releases, [2, 8])), { 'objects/flux-api-removed error': 3 });
});

test('that warning is no new one when a change adds or removes one of several objects', () => {
  const of = (...names: string[]) => [
    environment('production', [
      kustomization('apps', {
        objects: names.map((name) =>
          object(
            `apiVersion: helm.toolkit.fluxcd.io/v2beta1\nkind: HelmRelease\nmetadata: {name: ${name}, namespace: shop}\n`,
          ),
        ),
      }),
    ]),
  ];
  for (const names of [['b'], ['a', 'b', 'c']]) {
    const findings = findingsOf(of(...names), of('a', 'b')).filter(
      ({ rule }) => rule === 'objects/flux-api-removed',
    );
    assert.deepEqual(
      findings.map(({ existing }) => existing),
      [true],
    );
  }
  assert.equal(findingsOf(of('a'), of())[0]?.existing, false);
});
