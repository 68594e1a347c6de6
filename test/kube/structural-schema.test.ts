// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isObject, type JsonValue } from '../../src/kube/json.ts';
import { schemaViolations } from '../../src/kube/structural-schema.ts';
import { readDocument } from '../../src/kube/yaml/read.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';
import { toJson } from '../../src/kube/yaml/value.ts';

function json(yaml: string): JsonValue {
  const node = readDocument(new SourceText('test.yaml', yaml));
  assert.ok(node);
  return toJson(node);
}

const SCHEMA = json(`
type: object
required: [spec]
properties:
  apiVersion: {type: string}
  spec:
    type: object
    required: [name, mode]
    properties:
      name: {type: string, minLength: 1, maxLength: 5}
      mode: {type: string, enum: [fast, slow], default: fast}
      size: {type: integer}
      share: {type: number}
      port: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}
      every: {type: string, pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$'}
      id: {type: string, pattern: 'b+$'}
      odd: {type: string, pattern: '('}
      labels: {type: object, additionalProperties: {type: string}}
      values: {x-kubernetes-preserve-unknown-fields: true}
      open: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {flag: {type: boolean}}}
      template: {type: object, x-kubernetes-embedded-resource: true}
      steps: {type: array, items: {type: object, required: [run], properties: {run: {type: string}}}}
`);

/** The violations of a spec, as `kind path wanted`. */
function violations(spec: string): string[] {
  const resource = json(
    `apiVersion: v1\nkind: A\nmetadata: {extra: true}\nstatus: {extra: true}\nspec: ${spec}\n`,
  );
  assert.ok(isObject(resource));
  return schemaViolations(SCHEMA, resource).map(({ kind, path, wanted }) =>
    `${kind} ${path.join('.')} ${wanted}`.trim(),
  );
}

test('what fits is left alone', () => {
  assert.deepEqual(
    violations(
      '{name: abc, size: 3, share: 0.5, port: 80, every: 1h30m, id: abb, labels: {any: x}, values: {a: {b: 1}}, open: {flag: true, more: 1}, template: {kind: X}, steps: [{run: a}]}',
    ),
    [],
  );
});

for (const [spec, expected] of [
  ['{name: abc, nam: 1}', 'unknown spec.nam'],
  ['{name: abc, __proto__: 1}', 'unknown spec.__proto__'],
  ['{name: abc, constructor: 1}', 'unknown spec.constructor'],
  ['{name: abc, labels: {a: 1}}', 'type spec.labels.a a string'],
  ['{name: abc, open: {flag: 1}}', 'type spec.open.flag true or false'],
  ['{size: 3}', 'missing spec.name'],
  ["{name: ''}", 'value spec.name not empty'],
  ['{name: abcdef}', 'value spec.name 5 characters or less'],
  ['{name: abc, mode: other}', 'value spec.mode one of fast, slow'],
  ["{name: abc, size: '3'}", 'type spec.size an integer'],
  ['{name: abc, size: 3.5}', 'type spec.size an integer'],
  ['{name: abc, share: many}', 'type spec.share a number'],
  ['{name: abc, every: 10 minutes}', 'value spec.every a duration such as 1m30s'],
  ['{name: abc, id: abc}', 'value spec.id a text that matches b+$'],
  ['{name: abc, steps: {}}', 'type spec.steps a list'],
  ['{name: abc, steps: [{run: a}, {}]}', 'missing spec.steps.1.run'],
  ['[]', 'type spec a map'],
] as const) {
  test(`refused: ${spec}`, () => assert.deepEqual(violations(spec), [expected]));
}

test('what is not known is not judged: null, expressions, patterns that cannot be read', () => {
  assert.deepEqual(
    violations('{name: abc, mode: null, size: "${SIZE}", every: "${A}m", "${KEY}": 1, odd: x}'),
    [],
  );
  assert.deepEqual(violations('{"${KEY}": abc}'), []);
});

test('without a schema nothing is known', () => {
  assert.deepEqual(schemaViolations(undefined, { spec: 1 }), []);
});
