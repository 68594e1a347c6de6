import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type KubeObject, locate } from '../../../src/kube/object.ts';
import { build } from '../../../src/kustomize/build.ts';
import { BuildError } from '../../../src/kustomize/errors.ts';
import { COMMAND_LINE_OPTIONS } from '../../../src/kustomize/options.ts';
import { memoryTree } from '../../../src/tree/memory.ts';

const OBJECT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {app: web}
spec:
  replicas: 1
  template:
    spec:
      containers:
      - name: app
        image: app:1
`;

function buildOne(files: Record<string, string>): KubeObject {
  const { objects } = build(memoryTree({ 'a.yaml': OBJECT, ...files }), '', COMMAND_LINE_OPTIONS);
  assert.equal(objects.length, 1);
  return objects[0]!;
}

/** `file:line:column` of a part of an object. */
function place(object: KubeObject, ...path: (string | number)[]): string {
  const { file, line, column } = locate(object, path) ?? { file: 'nowhere', line: 0, column: 0 };
  return `${file}:${line}:${column}`;
}

function failure(files: Record<string, string>): string {
  try {
    buildOne(files);
  } catch (error) {
    assert.ok(error instanceof BuildError);
    const { file, line, column } = error.location ?? { file: 'nowhere', line: 0, column: 0 };
    return `${file}:${line}:${column} ${error.message.trimEnd().split('\n').at(-1)}`;
  }
  return assert.fail('the build succeeds');
}

const CONTAINERS = ['spec', 'template', 'spec', 'containers'];

describe('after a strategic merge', () => {
  const object = buildOne({
    'kustomization.yaml': 'resources: [a.yaml]\npatches:\n- path: p.yaml\n',
    'p.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  template:
    spec:
      containers:
      - name: new
        image: new:1
      - name: app
        args:
        - -x
`,
  });

  test('what the patch set is in the patch', () => {
    assert.equal(place(object, 'spec', 'replicas'), 'p.yaml:6:13');
    assert.equal(place(object, ...CONTAINERS, 0, 'image'), 'p.yaml:11:16');
    assert.equal(place(object, ...CONTAINERS, 1, 'args', 0), 'p.yaml:14:11');
  });

  test('what it did not touch is in the object', () => {
    assert.equal(place(object, 'metadata', 'labels', 'app'), 'a.yaml:5:17');
    assert.equal(place(object, ...CONTAINERS, 1, 'image'), 'a.yaml:12:16');
    assert.equal(place(object, 'metadata', 'name'), 'a.yaml:4:9');
  });
});

describe('after a JSON patch', () => {
  const object = buildOne({
    'kustomization.yaml': 'resources: [a.yaml]\npatches:\n- path: p.json\n  target: {kind: Deployment}\n',
    'p.json': `[
  {"op": "replace", "path": "/spec/replicas", "value": 2},
  {"op": "add", "path": "/spec/template/spec/containers/0",
   "value": {"name": "new", "image": "new:1"}}
]
`,
  });

  test('what the patch set is in the patch', () => {
    assert.equal(place(object, 'spec', 'replicas'), 'p.json:2:56');
    assert.equal(place(object, ...CONTAINERS, 0, 'image'), 'p.json:4:38');
  });

  test('what it did not touch is in the object', () => {
    assert.equal(place(object, 'metadata', 'labels', 'app'), 'a.yaml:5:17');
    assert.equal(place(object, ...CONTAINERS, 1, 'image'), 'a.yaml:12:16');
  });
});

test('the values of inline patches are in the kustomization file', () => {
  const object = buildOne({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- patch: |

    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
    spec: {replicas: 2}
- target: {kind: Deployment}
  patch: |-
      - op: add
        path: /spec/paused
        value: true
- target: {kind: Deployment}
  patch: '[{"op": "add", "path": "/spec/revisionHistoryLimit", "value": 1}]'
`,
  });
  assert.equal(place(object, 'spec', 'replicas'), 'kustomization.yaml:8:22');
  assert.equal(place(object, 'spec', 'paused'), 'kustomization.yaml:13:16');
  assert.equal(place(object, 'spec', 'revisionHistoryLimit'), 'kustomization.yaml:15:10');
});

test('a value that a replacement creates is found by its nearest known parent', () => {
  const object = buildOne({
    'kustomization.yaml': `resources: [a.yaml]
replacements:
- sourceValue: x
  targets: [{select: {kind: Deployment}, fieldPaths: [spec.made.here, spec.replicas], options: {create: true}}]
- sourceValue: '3'
  targets: [{select: {kind: Deployment}, fieldPaths: [spec.replicas]}]
`,
  });
  assert.equal(place(object, 'spec', 'made', 'here'), 'a.yaml:7:3');
  assert.equal(place(object, 'spec', 'replicas'), 'a.yaml:7:13');
});

describe('errors name the place of their cause', () => {
  const withPatch = (patch: string, target = '') => ({
    'kustomization.yaml': `resources: [a.yaml]\npatches:\n- path: p.yaml\n${target}`,
    'p.yaml': patch,
  });
  const cases: [name: string, files: Record<string, string>, expected: string][] = [
    [
      'an unknown directive',
      withPatch('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  $patch: foo\n'),
      "p.yaml:5:11 unknown patch strategy 'foo'",
    ],
    [
      'a value of the wrong kind',
      withPatch('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: {a: b}\n'),
      'p.yaml:5:13 {a: b}',
    ],
    [
      'a patch for nothing',
      withPatch('# for nobody\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: other}\n'),
      'p.yaml:2:1 no resource matches strategic merge patch "Deployment.v1.apps/other.[noNs]": no matches for Id Deployment.v1.apps/other.[noNs]; failed to find unique target for patch Deployment.v1.apps/other.[noNs]',
    ],
    [
      'malformed YAML',
      withPatch('apiVersion: apps/v1\nkind: [\n'),
      'p.yaml:3:1 `: unable to parse SM or JSON patch from [path: "p.yaml"]',
    ],
    [
      'malformed JSON',
      withPatch('[\n  {"op": "add" "path": "/x"}\n]\n', '  target: {kind: Deployment}\n'),
      'p.yaml:2:16 `: unable to parse SM or JSON patch from [path: "p.yaml"]',
    ],
    [
      'an operation that cannot be done',
      withPatch(
        '- op: remove\n  path: /spec/replicas\n- op: remove\n  path: /spec/nope\n',
        '  target: {kind: Deployment}\n',
      ),
      "p.yaml:3:3 error in remove for path: '/spec/nope': Unable to remove nonexistent key: nope: missing value",
    ],
    [
      'a replacement without a field',
      {
        'kustomization.yaml':
          'resources: [a.yaml]\nreplacements:\n- sourceValue: x\n  targets:\n  - select: {kind: Deployment}\n    fieldPaths: [spec.nope]\n',
      },
      'kustomization.yaml:5:5 unable to find field "spec.nope" in replacement target',
    ],
  ];
  for (const [name, files, expected] of cases) test(name, () => assert.equal(failure(files), expected));
});
