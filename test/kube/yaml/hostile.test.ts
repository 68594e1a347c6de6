import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goJson } from '../../../src/kube/go-json.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { fromJson } from '../../../src/kube/yaml/from-json.ts';
import { clone, type Node } from '../../../src/kube/yaml/node.ts';
import { readDocument } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { toJson, toJsonV2 } from '../../../src/kube/yaml/value.ts';

function read(text: string): Node {
  return readDocument(new SourceText('file.yaml', text))!;
}

const DEPTH = 500;

const NESTED: Record<string, (depth: number) => string> = {
  'block sequences': (depth) => `${'- '.repeat(depth)}a\n`,
  'block maps': (depth) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
  'flow sequences': (depth) => '['.repeat(depth) + ']'.repeat(depth),
  'flow maps': (depth) => `${'{a: '.repeat(depth)}b${'}'.repeat(depth)}`,
};

for (const [kind, make] of Object.entries(NESTED)) {
  test(`${kind} nest ${DEPTH} deep, and no deeper`, () => {
    const node = read(make(DEPTH));
    const value = toJson(clone(node));
    assert.equal(emitYaml(toJson(fromJson(value))), emitYaml(value));
    assert.equal(goJson(toJsonV2(node)), goJson(value));
    assert.throws(() => read(make(DEPTH + 1)), { message: /exceeded max depth of 500/ });
    assert.throws(() => read(make(2 * DEPTH)), { message: /exceeded max depth of 500/ });
  });
}

test('aliases do not nest any deeper', () => {
  const deep = (name: string, inner: string) =>
    `${name}: &${name} ${'['.repeat(300)}${inner}${']'.repeat(300)}\n`;
  assert.throws(() => read(deep('a', 'x') + deep('b', '*a')), {
    message: 'yaml: exceeded max depth of 500',
    location: { file: 'file.yaml', line: 2, column: 307 },
  });
});

test('aliases of aliases do not grow without bound', () => {
  const lines = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
  for (let at = 1; at < 12; at++)
    lines.push(
      `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(',')}]`,
    );
  assert.throws(() => read(lines.join('\n')), { message: 'yaml: document contains excessive aliasing' });
});

test('keys that JavaScript knows are keys like any other', () => {
  const text = '__proto__:\n  polluted: true\nconstructor: a\ntoString: b\n';
  const value = toJson(read(text));
  assert.equal(emitYaml(value), text);
  assert.equal(
    goJson(toJsonV2(read(text))),
    '{"__proto__":{"polluted":true},"constructor":"a","toString":"b"}',
  );
  assert.equal(emitYaml(toJson(fromJson(value))), text);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('a repeated key is found however many keys there are', () => {
  const text = `${Array.from({ length: 20_000 }, (_, at) => `k${at}: v\n`).join('')}k7: w\n`;
  assert.throws(() => toJson(read(text)), {
    message: /line 20001: mapping key "k7" already defined at line 8$/,
  });
});

test('a file of comments that look like JSON is no burden', () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `# {"a"\nk${at}: # {"b"\n- x\n`).join('');
  const node = read(text);
  assert.ok(node.kind === 'map');
  assert.equal(node.entries.length, 20_000);
  assert.equal(node.schemaComments, undefined);
});
