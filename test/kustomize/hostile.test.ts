import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printObjects } from '../../src/kustomize/print.ts';
import { configMap, type Files, failureOf, objectsOf } from './support.ts';

test('keys that mean something to JavaScript are keys like any other', () => {
  const files = {
    'kustomization.yaml': 'labels:\n- pairs: {__proto__: label, constructor: x}\nresources: [a.yaml]\n',
    'a.yaml': configMap('a', 'data:\n  __proto__: a\n  toString: b\n'),
  };
  assert.equal(
    printObjects(objectsOf(files)),
    `apiVersion: v1
data:
  __proto__: a
  toString: b
kind: ConfigMap
metadata:
  labels:
    __proto__: label
    constructor: x
  name: a
`,
  );
  const error = failureOf({ 'kustomization.yaml': '__proto__: x\nresources: []\n' });
  assert.equal(error.message, 'invalid Kustomization: json: unknown field "__proto__"');
});

test('bases that double in every layer end in an error', () => {
  const files: Files = { 'l40/kustomization.yaml': 'resources: []\n' };
  for (let layer = 0; layer < 40; layer++) {
    for (const side of ['a', 'b']) {
      files[`l${layer}/${side}/kustomization.yaml`] = `resources: [../../l${layer + 1}]\n`;
    }
    files[`l${layer}/kustomization.yaml`] = 'resources: [a, b]\n';
  }
  assert.match(failureOf(files, {}, 'l0').message, /more than 10000 kustomizations/);
});

test('bases that are nested without end, and components that quote each other, end in a short error', () => {
  for (const field of ['resources', 'components']) {
    const kind = field === 'components' ? 'kind: Component\n' : '';
    const files: Files = {};
    for (let layer = 0; layer < 500; layer++) {
      files[`l${layer}/kustomization.yaml`] = `${kind}${field}: [../l${layer + 1}]\n`;
    }
    const { message } = failureOf(files, {}, 'l0');
    assert.match(message, /nested more than 100 deep|accumulateDirectory/);
    assert.ok(message.length < 100_000, `${message.length} characters`);
  }
});

test('the same file under many names is an error before it fills the memory', () => {
  const documents = Array.from({ length: 5000 }, (_, i) => configMap(`c${i}`)).join('---\n');
  const files: Files = { 'all.yaml': documents };
  const bases = Array.from({ length: 30 }, (_, i) => `b${i}`);
  for (const base of bases)
    files[`${base}/kustomization.yaml`] = `namePrefix: ${base}-\nresources: [../all.yaml]\n`;
  files['kustomization.yaml'] = `resources: [${bases.join(', ')}]\n`;
  assert.match(failureOf(files).message, /more than 100000 resources/);
});

test('deep nesting is an error, not a crash', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const error = failureOf({
    'kustomization.yaml': 'resources: [a.yaml]\n',
    'a.yaml': configMap('a', `data: ${deep}\n`),
  });
  assert.match(error.message, /MalformedYAMLError/);
});

test('definitions of crds that refer to each other end in an error', () => {
  const definition = (refs: string): string =>
    `{"Schema": {"properties": {"kind": {}, "apiVersion": {}, "metadata": {}, ${refs}}}}`;
  const files = {
    'kustomization.yaml': 'crds: [c.json]\n',
    'c.json': `{"a.A": ${definition('"x": {"$ref": "a.A"}, "y": {"$ref": "a.A"}')}}`,
  };
  assert.match(failureOf(files).message, /too many references/);
});

test('an image name that backtracking would never finish is matched at once', () => {
  const files = {
    'kustomization.yaml': 'images:\n- name: (a+)+b\n  newTag: x\nresources: [a.yaml]\n',
    'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - image: ${'a'.repeat(2000)}\n`,
  };
  assert.equal(objectsOf(files).length, 1);
  const bad = { ...files, 'kustomization.yaml': 'images:\n- name: "("\n  newTag: x\nresources: [a.yaml]\n' };
  assert.match(failureOf(bad).message, /the image name '\(' is not a regular expression/);
});

test('bytes that are no text are an error with their file', () => {
  const error = failureOf({
    'kustomization.yaml': 'resources: [a.yaml]\n',
    'a.yaml': new Uint8Array([0xff, 0xfe, 0x00]),
  });
  assert.match(error.message, /the file is not UTF-8 text/);
  assert.equal(error.location?.file, 'a.yaml');
});
