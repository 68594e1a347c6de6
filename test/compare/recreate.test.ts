import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OwnedObject } from '../../src/flux/state.ts';
import { kustomization, object } from '../checks/states.ts';
import { deployment, planOf } from '../plan/plans.ts';

function changed(before: OwnedObject, after: OwnedObject, spec = '') {
  const { changes } = planOf(
    [kustomization('apps', { spec, objects: [before] })],
    [kustomization('apps', { spec, objects: [after] })],
  );
  assert.equal(changes.length, 1);
  return changes[0]!;
}

test('a changed selector: recreated with force, refused without', () => {
  const [before, after] = [deployment('api:1'), deployment('api:1', { selector: 'web' })];
  const forced = changed(before, after, 'force: true');
  assert.equal(forced.action, 'recreate');
  assert.match(forced.reasons[0]!, /^spec\.selector cannot be changed, and force is set/);
  const refused = changed(before, after);
  assert.equal(refused.action, 'update');
  assert.match(refused.reasons[0]!, /^spec\.selector cannot be changed: the API server refuses/);
});

test('force of the object itself', () => {
  const metadata = '  annotations:\n    kustomize.toolkit.fluxcd.io/force: Enabled\n';
  const after = deployment('api:1', { selector: 'web', metadata });
  assert.equal(changed(deployment('api:1'), after).action, 'recreate');
});

test('other fields of the same kind are updates, force or not', () => {
  assert.deepEqual(changed(deployment('api:1'), deployment('api:2'), 'force: true').reasons, []);
});

const cases: [string, string, string, string][] = [
  ['Job', 'batch/v1', 'spec: {template: {spec: {x: 1}}}', 'spec: {template: {spec: {x: 2}}}'],
  ['StatefulSet', 'apps/v1', 'spec: {serviceName: a}', 'spec: {serviceName: b}'],
  [
    'StatefulSet',
    'apps/v1',
    'spec: {replicas: 1}',
    'spec: {volumeClaimTemplates: [{metadata: {name: data}}]}',
  ],
  ['PersistentVolumeClaim', 'v1', 'spec: {storageClassName: a}', 'spec: {storageClassName: b}'],
  ['Service', 'v1', 'spec: {clusterIP: None}', 'spec: {clusterIP: 10.0.0.1}'],
  ['RoleBinding', 'rbac.authorization.k8s.io/v1', 'roleRef: {name: a}', 'roleRef: {name: b}'],
  ['ClusterRoleBinding', 'rbac.authorization.k8s.io/v1', 'roleRef: {name: a}', 'roleRef: {name: b}'],
  ['StorageClass', 'storage.k8s.io/v1', 'parameters: {type: a}', 'parameters: {type: b}'],
  ['ConfigMap', 'v1', 'immutable: true\ndata: {a: b}', 'immutable: true\ndata: {a: c}'],
  ['ConfigMap', 'v1', 'immutable: true', 'immutable: false'],
  ['Secret', 'v1', 'type: Opaque', 'type: kubernetes.io/tls'],
];
for (const [kind, apiVersion, before, after] of cases) {
  test(`${kind} from '${before.replace('\n', ', ')}' to '${after.replace('\n', ', ')}' is recreated under force`, () => {
    const make = (fields: string) =>
      object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, namespace: b}\n${fields}\n`);
    assert.equal(changed(make(before), make(after), 'force: true').action, 'recreate');
  });
}

const updates: [string, string, string, string][] = [
  [
    'PersistentVolumeClaim',
    'v1',
    'spec: {resources: {requests: {storage: 1Gi}}}',
    'spec: {resources: {requests: {storage: 2Gi}}}',
  ],
  ['PersistentVolumeClaim', 'v1', 'spec: {volumeMode: Filesystem}', 'spec: {}'],
  [
    'Service',
    'v1',
    'spec: {type: ExternalName, clusterIP: None}',
    'spec: {type: ClusterIP, clusterIP: 10.0.0.1}',
  ],
  ['ConfigMap', 'v1', 'data: {a: b}', 'immutable: true\ndata: {a: c}'],
  ['Deployment', 'example.com/v1', 'spec: {selector: {a: b}}', 'spec: {selector: {a: c}}'],
];
for (const [kind, apiVersion, before, after] of updates) {
  test(`${apiVersion} ${kind} from '${before}' to '${after.replace('\n', ', ')}' is an update`, () => {
    const make = (fields: string) =>
      object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, namespace: b}\n${fields}\n`);
    assert.equal(changed(make(before), make(after), 'force: true').action, 'update');
  });
}
