import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a source of another namespace where the controller refuses it', () => {
  const [finding, ...more] = fixtureFindings('sources/cross-namespace', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'sources/cross-namespace error': 1 });
  assert.match(
    finding?.message ?? '',
    /^Kustomization\/tenant\/tenant refers to the GitRepository flux-system\/flux-system of another namespace/,
  );
  assert.deepEqual(finding?.location, { file: 'clusters/production/tenant.yaml', line: 13, column: 16 });
});

test('silent where nothing says that the cluster is locked', () => {
  assert.deepEqual(fixtureFindings('sources/cross-namespace', 'silent'), []);
});

const release = object(`apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: podinfo, namespace: tenant}
spec:
  interval: 10m
  chartRef: {kind: OCIRepository, name: podinfo, namespace: flux-system}
`);

function controller(name: string, args: string[]) {
  return object(`apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: flux-system}
spec: {template: {spec: {containers: [{name: manager, args: ${JSON.stringify(args)}}]}}}
`);
}

function found(...objects: ReturnType<typeof object>[]): Record<string, number> {
  return counts(
    findingsOf([environment('production', [kustomization('apps', { objects: [release, ...objects] })])]),
  );
}

test('each controller has its own flag, and the last one counts', () => {
  const flag = '--no-cross-namespace-refs';
  assert.deepEqual(found(controller('helm-controller', [flag])), { 'sources/cross-namespace error': 1 });
  assert.deepEqual(found(controller('helm-controller', [`${flag}=true`, `${flag}=false`])), {});
  assert.deepEqual(found(controller('kustomize-controller', [flag])), {});
});

test('a FluxInstance for tenants locks all controllers', () => {
  const instance = (multitenant: boolean) =>
    object(`apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec: {cluster: {multitenant: ${multitenant}}}
`);
  assert.deepEqual(found(instance(true)), { 'sources/cross-namespace error': 1 });
  assert.deepEqual(found(instance(false)), {});
});
