import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildFiles } from '../../oracle/kustomize/ours.ts';

const OBJECT = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: x, b: "{}"}\n';

function buildWith(kustomization: string, object = OBJECT): string {
  const result = buildFiles({
    'a.yaml': object,
    'kustomization.yaml': `resources: [a.yaml]\n${kustomization}`,
  });
  return 'out' in result ? result.out : `error: ${result.err}`;
}

describe('replacements', () => {
  const double = (source: string, target: string, options: string): string =>
    `- source: {kind: ConfigMap, fieldPath: ${source}}\n  targets: [{select: {kind: ConfigMap}, fieldPaths: [${target}], options: {${options}}}]\n`;

  test('cannot fill memory by writing a text into itself', () => {
    const entries = double('data.a', 'data.a', 'delimiter: "-", index: 99').repeat(40);
    assert.match(
      buildWith(`replacements:\n${entries}`),
      /^error: the replacements write more than objects can hold/,
    );
  });

  test('cannot fill memory by writing a map into itself', () => {
    const entries = Array.from({ length: 40 }, (_, at) => double('data', `data.x${at}`, 'create: true')).join(
      '',
    );
    assert.match(
      buildWith(`replacements:\n${entries}`),
      /^error: the replacements write more than objects can hold/,
    );
  });

  test('cannot nest without end', () => {
    const entries = Array.from({ length: 11 }, (_, at) =>
      double('data', `data${'.m'.repeat(2 ** at)}`, 'create: true'),
    );
    assert.match(
      buildWith(`replacements:\n${entries.join('')}`),
      /^error: .* nested too deep$|^error: a field path may/,
    );
    const long = double('data.a', 'x'.repeat(100_000).split('').join('.'), 'create: true');
    assert.equal(buildWith(`replacements:\n${long}`), 'error: a field path may have 500 steps, not 100000');
  });

  test('end where upstream would go on creating elements', () => {
    const entry =
      '- sourceValue: x\n  targets: [{select: {kind: ConfigMap}, fieldPaths: ["list.[name=^a.$].v"], options: {create: true}}]\n';
    assert.equal(
      buildWith(`replacements:\n${entry}`),
      'error: unable to find or create field "list.[name=^a.$].v" in replacement target: the element created for [name=^a.$] is not one that it selects',
    );
  });

  test('take names of JavaScript for names', () => {
    const entry =
      '- sourceValue: x\n  targets: [{select: {kind: ConfigMap}, fieldPaths: [data.__proto__.a, data.b.__proto__.c, data.constructor], options: {create: true}}]\n';
    assert.match(
      buildWith(`replacements:\n${entry}`),
      /data:\n {2}__proto__:\n {4}a: x\n {2}a: x\n {2}b: '{"__proto__":{"c":"x"}}'\n {2}constructor: x\n/,
    );
  });
});

describe('vars', () => {
  test('cannot fill memory', () => {
    const big = 'x'.repeat(100_000);
    const object = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {a: "${'$(V)'.repeat(5000)}"}}\ndata: {big: ${big}}\n`;
    const kustomization =
      'vars: [{name: V, objref: {kind: ConfigMap, name: a, apiVersion: v1}, fieldref: {fieldpath: data.big}}]\n';
    assert.match(buildWith(kustomization, object), /the vars write more than objects can hold/);
  });

  test('are looked for in a text of references that never end', () => {
    const object = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {a: ")${'$('.repeat(300_000)}"}}\n`;
    const kustomization = 'vars: [{name: V, objref: {kind: ConfigMap, name: a, apiVersion: v1}}]\n';
    assert.match(buildWith(kustomization, object), /^apiVersion: v1\n/);
  });
});
