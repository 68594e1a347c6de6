import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildFiles } from '../../oracle/kustomize/ours.ts';

const FOO = 'apiVersion: example.com/v1\nkind: Foo\nmetadata: {name: foo}\n';

function buildFoo(spec: string, kustomization: string, files: Record<string, string> = {}): string {
  const result = buildFiles({
    'a.yaml': `${FOO}spec: ${spec}\n`,
    'kustomization.yaml': `resources: [a.yaml]\n${kustomization}`,
    ...files,
  });
  return 'out' in result ? result.out : `error: ${result.err}`;
}

function jsonPatch(spec: string, operations: object[]): string {
  return buildFoo(spec, 'patches: [{path: p.json, target: {kind: Foo}}]\n', {
    'p.json': JSON.stringify(operations),
  });
}

describe('a JSON patch', () => {
  test('cannot fill memory by copying a value into itself', () => {
    const operations = Array.from({ length: 60 }, (_, at) => ({
      op: 'copy',
      from: '/spec',
      path: `/spec/x${at}`,
    }));
    assert.match(jsonPatch('{a: 1}', operations), /^error: the copy operations of this patch make more than/);
  });

  test('cannot nest without end', () => {
    const operations = Array.from({ length: 12 }, () => ({ op: 'copy', from: '/spec', path: '/spec/x' }));
    const nested = `${'{x: '.repeat(300)}1${'}'.repeat(300)}`;
    assert.match(jsonPatch(nested, operations.slice(0, 1)), /^apiVersion/);
    const deep = Array.from({ length: 2000 }, (_, at) => ({
      op: 'add',
      path: `/spec${'/x'.repeat(at + 1)}`,
      value: {},
    }));
    assert.match(jsonPatch('{}', deep), /^error: .*exceeded max depth/);
  });

  test('in JSON cannot nest without end', () => {
    const value = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const out = buildFoo('{}', 'patches: [{path: p.json, target: {kind: Foo}}]\n', {
      'p.json': `[{"op": "add", "path": "/spec/x", "value": ${value}}]`,
    });
    assert.match(out, /^error: .*unable to parse SM or JSON patch/s);
  });

  test('takes names of JavaScript for names', () => {
    const operations = [
      { op: 'add', path: '/spec/__proto__', value: { polluted: true } },
      { op: 'add', path: '/spec/constructor', value: 1 },
      { op: 'test', path: '/spec/toString', value: null },
    ];
    const json = JSON.stringify(operations).replace(
      '"/spec/__proto__","value":{',
      '"/spec/__proto__","value":{"__proto__":1,',
    );
    const out = buildFoo('{}', 'patches: [{path: p.json, target: {kind: Foo}}]\n', { 'p.json': json });
    assert.match(out, /spec:\n {2}__proto__:\n {4}__proto__: 1\n {4}polluted: true\n {2}constructor: 1\n/);
    assert.equal('polluted' in {}, false);
  });
});

describe('a strategic merge patch', () => {
  test('takes names of JavaScript for names', () => {
    const patch = `${FOO}spec: {__proto__: {b: 2}, constructor: {a: null}, hasOwnProperty: 1}\n`;
    const out = buildFoo('{__proto__: {a: 1}}', 'patches: [{path: p.yaml}]\n', { 'p.yaml': patch });
    assert.match(
      out,
      /spec:\n {2}__proto__:\n {4}a: 1\n {4}b: 2\n {2}constructor: {}\n {2}hasOwnProperty: 1\n/,
    );
  });

  test('merges long lists by their key', () => {
    const env = Array.from({ length: 20_000 }, (_, at) => `{name: v${at}, value: "${at}"}`).join(', ');
    const pod = (list: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, env: [${list}]}]}\n`;
    const result = buildFiles({
      'a.yaml': pod(env),
      'p.yaml': pod('{name: v19999, value: new}'),
      'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n',
    });
    assert.ok('out' in result);
    assert.match(result.out, /env:\n {4}- name: v19999\n {6}value: new\n {4}- name: v0\n/);
  });

  test('does not compare endless lists element by element', () => {
    const ports = Array.from({ length: 6000 }, (_, at) => `{port: ${at}}`).join(', ');
    const service = (list: string): string =>
      `apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [${list}]}\n`;
    const result = buildFiles({
      'a.yaml': service(ports),
      'p.yaml': service('{port: 1, name: x}'),
      'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n',
    });
    assert.deepEqual(result, {
      err: 'a list of 6001 elements is too long to be merged element by element; the limit is 2000',
    });
  });
});

describe('a target', () => {
  test('may have a regular expression that other engines need for ever for', () => {
    const out = buildFoo(
      '{}',
      `patches: [{patch: '[{"op": "remove", "path": "/spec"}]', target: {name: "(a+)+$|(x|x?)*y"}}]\n`,
    );
    assert.match(out, /^apiVersion.*spec: {}\n$/s);
  });

  test('may not have one that takes too much memory', () => {
    const target = 'target: {name: "((a{100}){100}){100}"}';
    const out = buildFoo('{}', `patches: [{patch: '[{"op": "remove", "path": "/spec"}]', ${target}}]\n`);
    assert.equal(out, 'error: error parsing regexp: invalid repeat count: `{100}`');
  });

  test('may compare an annotation of a million digits', () => {
    const files = {
      'b.yaml': `${FOO.replace('foo}', `bar, annotations: {n: "${'9'.repeat(1_000_000)}"}}`)}`,
    };
    const out = buildFoo(
      '{}',
      `resources: [b.yaml]\npatches: [{patch: '[{"op": "remove", "path": "/spec"}]', target: {annotationSelector: "n>5"}}]\n`,
      files,
    );
    assert.match(out, /^apiVersion/);
  });
});
