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
  [
    'ReplicaSet',
    'apps/v1',
    'spec: {selector: {matchLabels: {a: b}}}',
    'spec: {selector: {matchLabels: {a: c}}}',
  ],
  ['StatefulSet', 'apps/v1', 'spec: {replicas: 1}', 'spec: {podManagementPolicy: Parallel}'],
  [
    'StatefulSet',
    'apps/v1',
    'spec: {volumeClaimTemplates: [{spec: {resources: {requests: {storage: 1Gi}}}}]}',
    'spec: {volumeClaimTemplates: [{spec: {resources: {requests: {storage: 2Gi}}}}]}',
  ],
  ['Job', 'batch/v1', 'spec: {completions: 1}', 'spec: {completions: 2}'],
  [
    'PersistentVolumeClaim',
    'v1',
    'spec: {resources: {requests: {storage: 2Gi}}}',
    'spec: {resources: {requests: {storage: 2000Mi}}}',
  ],
  ['PersistentVolume', 'v1', 'spec: {nfs: {path: /a}}', 'spec: {nfs: {path: /b}}'],
  ['PersistentVolume', 'v1', 'spec: {nfs: {path: /a}}', 'spec: {hostPath: {path: /a}}'],
  ['Service', 'v1', 'spec: {type: ClusterIP}', 'spec: {clusterIP: None}'],
  ['StorageClass', 'storage.k8s.io/v1', 'provisioner: a', 'provisioner: a\nreclaimPolicy: Retain'],
  ['CSIDriver', 'storage.k8s.io/v1', 'spec: {}', 'spec: {attachRequired: false}'],
  ['PriorityClass', 'scheduling.k8s.io/v1', 'value: 1', 'value: 2'],
  ['IngressClass', 'networking.k8s.io/v1', 'spec: {controller: a.b/c}', 'spec: {controller: a.b/d}'],
  ['RuntimeClass', 'node.k8s.io/v1', 'handler: a', 'handler: b'],
  [
    'CustomResourceDefinition',
    'apiextensions.k8s.io/v1',
    'spec: {scope: Cluster}',
    'spec: {scope: Namespaced}',
  ],
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
  [
    'StatefulSet',
    'apps/v1',
    'spec: {replicas: 1, ordinals: {start: 0}, minReadySeconds: 1, updateStrategy: {type: OnDelete}}',
    'spec: {replicas: 2, ordinals: {start: 1}, minReadySeconds: 2, updateStrategy: {type: RollingUpdate}}',
  ],
  [
    'StatefulSet',
    'apps/v1',
    'spec: {volumeClaimTemplates: [{metadata: {name: data}, spec: {resources: {requests: {storage: 1Gi}}}}]}',
    'spec: {podManagementPolicy: OrderedReady, volumeClaimTemplates: [{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {volumeMode: Filesystem, resources: {requests: {storage: 1024Mi}}}}]}',
  ],
  [
    'Job',
    'batch/v1',
    'spec: {template: {spec: {x: 1}}}',
    'spec: {template: {spec: {x: 1, dnsPolicy: ClusterFirst}}}',
  ],
  ['Job', 'batch/v1', 'spec: {suspend: true, template: {a: b}}', 'spec: {template: {a: c}}'],
  [
    'Job',
    'batch/v1',
    'spec: {completionMode: Indexed, completions: 1}',
    'spec: {completionMode: Indexed, completions: 2}',
  ],
  ['Job', 'batch/v1', `spec: {template: {a: "\${UNKNOWN}"}}`, 'spec: {template: {a: c}}'],
  ['Service', 'v1', 'spec: {type: ClusterIP}', 'spec: {clusterIP: 10.0.0.1}'],
  ['Service', 'v1', 'spec: {clusterIP: None}', 'spec: {type: ClusterIP}'],
  [
    'StorageClass',
    'storage.k8s.io/v1',
    'provisioner: a',
    'provisioner: a\nparameters: {}\nreclaimPolicy: Delete',
  ],
  ['StorageClass', 'storage.k8s.io/v1', 'mountOptions: [a]', 'allowVolumeExpansion: true'],
  [
    'RoleBinding',
    'rbac.authorization.k8s.io/v1',
    'roleRef: {kind: Role, name: a}',
    'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: a}',
  ],
  [
    'PersistentVolume',
    'v1',
    'spec: {csi: {driver: a, volumeHandle: b}, capacity: {storage: 1Gi}}',
    'spec: {csi: {driver: a, volumeHandle: b, nodeExpandSecretRef: {name: c}}, capacity: {storage: 2Gi}}',
  ],
  [
    'PersistentVolumeClaim',
    'v1',
    'spec: {resources: {requests: {storage: 1Gi}}}',
    'spec: {volumeAttributesClassName: b}',
  ],
  [
    'Secret',
    'v1',
    'immutable: true\ndata: {a: "ENC[AES256_GCM,data:x]"}',
    'immutable: true\ndata: {a: "ENC[AES256_GCM,data:y]"}',
  ],
  ['Deployment', 'example.com/v1', 'spec: {selector: {a: b}}', 'spec: {selector: {a: c}}'],
];
for (const [kind, apiVersion, before, after] of updates) {
  test(`${apiVersion} ${kind} from '${before}' to '${after.replace('\n', ', ')}' is an update`, () => {
    const make = (fields: string) =>
      object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, namespace: b}\n${fields}\n`);
    assert.equal(changed(make(before), make(after), 'force: true').action, 'update');
  });
}

test('what cannot be told from the files is said', () => {
  const job = (image: string) =>
    object(
      `apiVersion: batch/v1\nkind: Job\nmetadata: {name: a, namespace: b}\nspec: {ttlSecondsAfterFinished: 60, template: {image: ${image}}}\n`,
    );
  assert.match(
    changed(job('1'), job('2')).reasons[0]!,
    /^spec\.template cannot be changed, unless the Job has finished and ttlSecondsAfterFinished has removed it:/,
  );
});
