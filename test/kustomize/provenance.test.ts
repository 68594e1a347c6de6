import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KubeObject, locate } from '../../src/kube/object.ts';
import { configMap, type Files, objectsOf, only } from './support.ts';

function place(object: KubeObject, ...path: (string | number)[]): string {
  const location = locate(object, path);
  return location === undefined ? '' : `${location.file}:${location.line}:${location.column}`;
}

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  template:
    spec:
      containers:
      - name: web
        image: nginx:1
`;

const FILES: Files = {
  'kustomization.yaml': `resources:
- base
namespace: web
labels:
- pairs:
    team: blue
images:
- name: nginx
  newTag: "2"
replicas:
- name: web
  count: 3
configMapGenerator:
- name: settings
  literals:
  - color=blue
  files:
  - app.conf
`,
  'app.conf': 'x\n',
  'base/kustomization.yaml': 'resources:\n- all.yaml\n',
  'base/all.yaml': `${configMap('first')}---\n${DEPLOYMENT}`,
};

test('an object comes from its place in the file, and what nothing has changed stays there', () => {
  const deployment = only(objectsOf(FILES), 'Deployment');
  assert.deepEqual(deployment.origin, { file: 'base/all.yaml', line: 6, column: 1 });
  assert.equal(place(deployment, 'metadata', 'name'), 'base/all.yaml:9:9');
  assert.equal(place(deployment, 'spec', 'template', 'spec', 'containers', 0, 'name'), 'base/all.yaml:15:15');
});

test('what a kustomization sets leads to where it says so', () => {
  const deployment = only(objectsOf(FILES), 'Deployment');
  assert.equal(place(deployment, 'metadata', 'namespace'), 'kustomization.yaml:3:12');
  assert.equal(place(deployment, 'metadata', 'labels', 'team'), 'kustomization.yaml:6:11');
  assert.equal(place(deployment, 'spec', 'replicas'), 'kustomization.yaml:11:3');
  assert.equal(
    place(deployment, 'spec', 'template', 'spec', 'containers', 0, 'image'),
    'kustomization.yaml:8:3',
  );
});

test('a generated object comes from its entry, and its data from their sources', () => {
  const objects = objectsOf(FILES).filter(({ name }) => name.startsWith('settings-'));
  const settings = only(objects, 'ConfigMap');
  assert.deepEqual(settings.origin, {
    file: 'kustomization.yaml',
    line: 14,
    column: 3,
    generator: 'ConfigMapGenerator',
  });
  assert.equal(place(settings, 'data', 'color'), 'kustomization.yaml:16:5');
  assert.equal(place(settings, 'data', 'app.conf'), 'kustomization.yaml:18:5');
});

test('members of a list keep their places', () => {
  const list = `apiVersion: v1\nkind: ConfigMapList\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: a\n`;
  const files = {
    'kustomization.yaml': 'resources: [l.yaml, b.yaml]\n',
    'l.yaml': list,
    'b.yaml': configMap('b'),
  };
  const [a] = objectsOf(files);
  assert.ok(a !== undefined);
  assert.equal(place(a), 'l.yaml:4:3');
  assert.equal(place(a, 'metadata', 'name'), 'l.yaml:7:11');
});

test('annotations keep their places although they are written anew', () => {
  const files = {
    'kustomization.yaml': 'resources: [a.yaml]\n',
    'a.yaml': configMap('a', '  annotations:\n    b: 1\n    a: x\n'),
  };
  const [object] = objectsOf(files);
  assert.ok(object !== undefined);
  assert.equal(place(object, 'metadata', 'annotations', 'b'), 'a.yaml:6:8');
  assert.equal(place(object, 'metadata', 'annotations'), 'a.yaml:6:5');
});

test('nodes have the shape of the value', () => {
  for (const object of objectsOf(FILES)) {
    assert.deepEqual(object.node.entries.map(({ key }) => key.text).sort(), Object.keys(object.value).sort());
  }
});
