import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinSchemas, customSchemas } from '../../../src/kube/schema/schemas.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';

const DOCUMENT = `
definitions:
  com.example.v1.Foo:
    x-kubernetes-group-version-kind:
    - {group: example.com, version: v1, kind: Foo}
    properties:
      spec: {$ref: '#/definitions/com.example.v1.FooSpec'}
      circle: {$ref: '#/definitions/com.example.v1.Circle'}
      pod: {$ref: '#/definitions/io.k8s.api.core.v1.PodSpec'}
  com.example.v1.FooSpec:
    properties:
      list:
        type: array
        items: {type: object}
        x-kubernetes-patch-strategy: merge
        x-kubernetes-patch-merge-key: id
    additionalProperties:
      type: array
      x-kubernetes-patch-strategy: merge
  com.example.v1.Circle: {$ref: '#/definitions/com.example.v1.Circle'}
  core: {x-kubernetes-group-version-kind: [{version: v1, kind: Service}]}
`;

const custom = (keepBuiltin: boolean) => customSchemas(new SourceText('schema.yaml', DOCUMENT), keepBuiltin);

describe('a custom OpenAPI document', () => {
  test('names the merge keys of its kinds', () => {
    const spec = custom(false).forKind('example.com/v1', 'Foo')?.field('spec');
    assert.deepEqual(spec?.field('list')?.mergeKeys, ['id']);
    assert.deepEqual(spec?.field('any other')?.mergeKeys, []);
  });

  test('takes the place of the built-in schemas on the command line, all but those of kustomize itself', () => {
    const schemas = custom(false);
    assert.equal(schemas.forKind('apps/v1', 'Deployment'), undefined);
    assert.ok(schemas.forKind('kustomize.config.k8s.io/v1beta1', 'Kustomization'));
  });

  test('adds to the built-in schemas in Flux, can refer to them, and wins over them', () => {
    const schemas = custom(true);
    assert.ok(schemas.forKind('apps/v1', 'Deployment'));
    const pod = schemas.forKind('example.com/v1', 'Foo')?.field('pod');
    assert.deepEqual(pod?.field('containers')?.mergeKeys, ['name']);
    assert.equal(schemas.forKind('v1', 'Service')?.field('spec'), undefined);
  });

  test('may refer to itself without end', () => {
    assert.equal(custom(false).forKind('example.com/v1', 'Foo')?.field('circle'), undefined);
  });

  test('may be JSON', () => {
    const text =
      '{"definitions": {"a": {"x-kubernetes-group-version-kind": [{"version": "v1", "kind": "A"}]}}}';
    assert.ok(customSchemas(new SourceText('schema.json', text), false).forKind('v1', 'A'));
  });

  test('may say nothing', () => {
    for (const text of ['', '# empty\n', 'definitions: 5\n', '[]', 'definitions: {a: 1}\n']) {
      assert.equal(customSchemas(new SourceText('schema.yaml', text), false).forKind('v1', 'Pod'), undefined);
    }
  });
});

describe('a comment', () => {
  test('gives a schema, or refers to one', () => {
    const text =
      '{"type": "array", "x-kubernetes-patch-strategy": "merge", "x-kubernetes-list-map-keys": ["a", "b"]}';
    assert.deepEqual(builtinSchemas.fromComment(text)?.mergeKeys, ['a', 'b']);
    const reference = builtinSchemas.fromComment('{"$ref": "#/definitions/io.k8s.api.core.v1.PodSpec"}');
    assert.deepEqual(reference?.field('containers')?.mergeKeys, ['name']);
  });

  test('that is a JSON object takes the schema away, and an empty one does not', () => {
    assert.equal(builtinSchemas.fromComment('{"$imagepolicy": "flux-system:app"}')?.mergeKeys, undefined);
    assert.ok(builtinSchemas.fromComment('{"$imagepolicy": "flux-system:app"}'));
    assert.equal(builtinSchemas.fromComment('{}'), undefined);
  });
});
