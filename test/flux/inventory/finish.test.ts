import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finishObjects } from '../../../src/flux/inventory/finish.ts';
import { locate } from '../../../src/kube/object.ts';
import { indent, kustomization, objectOf, place } from '../support.ts';

/** The objects as plain data, and the notes. What is expected was seen of fluxcd/pkg/ssa v0.77.0. */
function finish(yaml: string, commonMetadata = '') {
  const spec = commonMetadata === '' ? '' : `commonMetadata:\n${indent(commonMetadata, 2)}`;
  const owner = objectOf(kustomization('app', 'app', spec), 'ks.yaml');
  const { objects, notes } = finishObjects([objectOf(yaml)], owner);
  return { objects, notes, values: objects.map(({ value }) => JSON.parse(JSON.stringify(value))) };
}

const thing = (metadata: string, more = ''): string =>
  `apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: a\n${indent(metadata, 2)}${more}`;

test('a label that is no string makes Flux lose all labels', () => {
  const { values, notes } = finish(thing('labels: {a: x, b: 1}'), 'labels: {c: d}');
  assert.deepEqual(values[0].metadata.labels, { c: 'd' });
  assert.deepEqual(
    notes.map(({ message, location }) => `${message} @${place(location)}`),
    ["Thing/a loses all its labels: 'b' is a number without quotes, and no string @object.yaml:5"],
  );
});

test('an object whose name is no string is left out', () => {
  const { values, notes } = finish('apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: 12\n');
  assert.deepEqual(values, []);
  assert.deepEqual(
    notes.map(({ message, location }) => `${message} @${place(location)}`),
    ['a Thing is left out: its name is a number without quotes, and no string @object.yaml:4'],
  );
});

test('a label without a value is empty', () => {
  assert.deepEqual(finish(thing('labels: {a: null, b: x}')).values[0].metadata.labels, { a: '', b: 'x' });
});

test('an annotation that is no string goes only when others are set', () => {
  assert.deepEqual(finish(thing('annotations: {a: 1}')).values[0].metadata.annotations, { a: 1 });
  const { values } = finish(thing('annotations: {a: 1}'), 'annotations: {b: x}');
  assert.deepEqual(values[0].metadata.annotations, { b: 'x' });
});

test('stringData becomes data, and leads back to where it was written', () => {
  const { objects, values } = finish(
    'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: b2xk, c: eA==}\nstringData:\n  a: new\n',
  );
  assert.deepEqual(values[0].data, { a: Buffer.from('new').toString('base64'), c: 'eA==' });
  assert.equal('stringData' in values[0], false);
  assert.equal(place(objects[0] && locate(objects[0], ['data', 'a'])), 'object.yaml:6');
});

test('status and creationTimestamp are not applied, but for the status of a CustomResourceDefinition', () => {
  const { values } = finish(thing('creationTimestamp: null', 'status: {ready: true}\n'));
  assert.deepEqual(values, [{ apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'a' } }]);
  const crd =
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\nstatus: {x: 1}\n';
  assert.deepEqual(finish(crd).values[0].status, { x: 1 });
});

test('lists are unpacked, and kustomization files dropped', () => {
  const item = '  - {apiVersion: v1, kind: ConfigMap, metadata: {name: x}}\n';
  assert.deepEqual(
    finish(thing('', `items:\n${item}  - {kind: Nameless}\n`)).objects.map(({ name }) => name),
    ['x'],
  );
  assert.deepEqual(
    finish(
      thing('')
        .replace('example.com/v1', 'kustomize.config.k8s.io/v1beta1')
        .replace('Thing', 'Kustomization'),
    ).objects,
    [],
  );
});

test('commonMetadata leads back to the Flux Kustomization', () => {
  const { objects } = finish(thing(''), 'labels:\n  team: shop\n');
  assert.equal(place(objects[0] && locate(objects[0], ['metadata', 'labels', 'team'])), 'ks.yaml:15');
});
