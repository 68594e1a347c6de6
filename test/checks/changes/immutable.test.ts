import assert from 'node:assert/strict';
import { test } from 'node:test';
import { immutableChange } from '../../../src/checks/changes/immutable.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a changed selector, at the label that changed', () => {
  const findings = fixtureFindings('changes/immutable', 'fires');
  assert.deepEqual(counts(findings), { 'changes/immutable error': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'apps/api.yaml', line: 9, column: 12 });
  assert.equal(
    findings[0]?.message,
    'spec.selector of Deployment/shop/api cannot be changed: the API server refuses it, Flux applies nothing of Kustomization flux-system/apps that comes with it, and prunes nothing.',
  );
});

test('silent when other fields change', () => {
  assert.deepEqual(fixtureFindings('changes/immutable', 'silent'), []);
});

function found(
  kind: string,
  apiVersion: string,
  [before, after]: [string, string],
  owners: [string, string],
) {
  const make = (spec: string) =>
    object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, namespace: b}\nspec: {${spec}}\n`);
  const state = (holder: string, spec: string) =>
    environment('production', [
      kustomization('one', { spec: 'force: false', objects: holder === 'one' ? [make(spec)] : [] }),
      kustomization('forced', { spec: 'force: true', objects: holder === 'forced' ? [make(spec)] : [] }),
    ]);
  return findingsOf([state(owners[1], after)], [state(owners[0], before)], [immutableChange]).map(
    ({ severity, message, help }) => [severity, message, help],
  );
}

const template: [string, string] = ['template: {x: 1}', 'template: {x: 2}'];

test('with force it is recreated: a warning, or information for a Job', () => {
  assert.deepEqual(found('Job', 'batch/v1', template, ['forced', 'forced']), [
    [
      'info',
      'spec.template of Job/b/a cannot be changed, and force is set: Flux deletes it and creates it again.',
      undefined,
    ],
  ]);
  assert.equal(
    found('Deployment', 'apps/v1', ['selector: {a: b}', 'selector: {a: c}'], ['forced', 'forced'])[0]?.[0],
    'warning',
  );
});

test('a warning when it may be possible after all', () => {
  const sizes: [string, string] = ['2Gi', '1Gi'].map(
    (size) => `resources: {requests: {storage: ${size}}}`,
  ) as [string, string];
  const [finding] = found('PersistentVolumeClaim', 'v1', sizes, ['one', 'one']);
  assert.equal(finding?.[0], 'warning');
  assert.match(
    finding?.[1] ?? '',
    /^spec\.resources\.requests\.storage of .* cannot be changed, unless it takes back a growth/,
  );
  assert.match(finding?.[2] ?? '', /copy the data/);
});

test('silent when the object may be deleted on its way to another Kustomization anyway', () => {
  assert.deepEqual(found('Job', 'batch/v1', template, ['forced', 'one']), []);
});

test('what is recreated and takes its data along is told once, with the data', () => {
  const claim = (storage: string) =>
    kustomization('apps', {
      spec: 'force: true',
      objects: [
        object(
          `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a, namespace: b}\nspec: {storageClassName: ${storage}}\n`,
        ),
      ],
    });
  const findings = findingsOf([environment('c', [claim('two')])], [environment('c', [claim('one')])]);
  assert.deepEqual(counts(findings), { 'prune/data-loss warning': 1 });
});
