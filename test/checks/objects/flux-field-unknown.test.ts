// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClusterState } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a field of kustomize, a misspelt one, and a value of the wrong form, each at its place', () => {
  const findings = fixtureFindings('objects/flux-field-unknown', 'fires');
  assert.deepEqual(counts(findings), { 'objects/flux-field-unknown error': 3 });
  assert.deepEqual(
    findings.map(({ message, location, help }) => [message.split(':')[0], location, help]),
    [
      [
        'HelmRelease/default/podinfo has a spec.interval that has to be a duration such as 1m30s',
        { file: 'apps/podinfo.yaml', line: 7, column: 13 },
        'Correct the value.',
      ],
      [
        'HelmRelease/default/podinfo has the field spec.chart.spec.vesion, which its kind does not have',
        { file: 'apps/podinfo.yaml', line: 11, column: 7 },
        'Is it version?',
      ],
      [
        'Kustomization/flux-system/apps has the field spec.configMapGenerator, which its kind does not have',
        { file: 'clusters/production/apps.yaml', line: 13, column: 3 },
        "configMapGenerator is a field of kustomize's kustomization file, in the directory of spec.path.",
      ],
    ],
  );
});

test('silent about fields that are there, and about values of a chart', () => {
  assert.deepEqual(fixtureFindings('objects/flux-field-unknown', 'silent'), []);
});

function found(yaml: string, more: Partial<ClusterState> = {}, others: ReturnType<typeof object>[] = []) {
  const apps = kustomization('apps', { objects: [object(yaml), ...others] });
  return findingsOf([{ ...environment('production', [apps]), ...more }]);
}

const FLUX = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: shop, namespace: shop}
spec:
  sourceRef: {kind: GitRepository, name: fleet}
`;

test('names the place where a field belongs', () => {
  const [finding] = found(`${FLUX}  interval: 10m\n  prune: true\n  substituteFrom: []\n`);
  assert.equal(finding?.help, 'Is it spec.postBuild.substituteFrom?');
});

test('a required field that is missing', () => {
  const findings = found(`${FLUX}  interval: 10m\n`);
  assert.deepEqual(counts(findings), { 'objects/flux-field-unknown error': 1 });
  assert.match(findings[0]?.message ?? '', /lacks the required field spec\.prune/);
  assert.equal(findings[0]?.help, 'Add spec.prune.');
});

test('values that are not known are not judged', () => {
  const spec =
    '  interval: ${INTERVAL}\n  prune: ${PRUNE}\n  timeout: null\n  deletionPolicy: ${POLICY:=Delete}\n';
  assert.deepEqual(found(FLUX + spec), []);
});

test('a newer Flux than the known ones may have more fields', () => {
  const yaml = `${FLUX}  interval: 10m\n  prune: true\n  brandNew: true\n`;
  assert.deepEqual(counts(found(yaml, { fluxVersion: [2, 10] })), { 'objects/flux-field-unknown error': 1 });
  assert.deepEqual(found(yaml, { fluxVersion: [2, 99] }), []);
});

test('the definition that the environment applies has the last word', () => {
  const definition = object(`apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: kustomizations.kustomize.toolkit.fluxcd.io}
spec:
  group: kustomize.toolkit.fluxcd.io
  scope: Namespaced
  names: {kind: Kustomization}
  versions:
  - name: v1
    served: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec:
            type: object
            properties:
              sourceRef: {type: object, x-kubernetes-preserve-unknown-fields: true}
              brandNew: {type: boolean}
`);
  const findings = found(`${FLUX}  brandNew: true\n  prune: true\n`, {}, [definition]);
  assert.deepEqual(counts(findings), { 'objects/flux-field-unknown error': 1 });
  assert.match(findings[0]?.message ?? '', /has the field spec\.prune/);
});

test('what keeps a Kustomization from being read is told once', () => {
  const broken = kustomization('shop', {
    namespace: 'shop',
    status: 'failed',
    problem: {
      message: 'spec.interval has to be a string, not the number 5; put it in quotes',
      cause: 'spec',
    },
  });
  const parent = kustomization('apps', { objects: [object(`${FLUX}  interval: 5\n  prune: true\n`)] });
  const findings = findingsOf([environment('production', [parent, broken])]);
  assert.deepEqual(counts(findings), { 'build/failed error': 1 });
});
