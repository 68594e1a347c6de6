import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { BuildError } from '../../../src/kustomize/errors.ts';
import { readJson } from '../../../src/kustomize/patch/json-patch/read-json.ts';
import type { Json } from '../../../src/kustomize/patch/json-patch/tree.ts';

function toValue(tree: Json | null): unknown {
  if (tree === null) return null;
  if (tree.kind === 'scalar') return JSON.parse(tree.raw);
  if (tree.kind === 'array') return tree.items.map(toValue);
  return Object.fromEntries([...tree.members].map(([key, { value }]) => [key, toValue(value)]));
}

function read(text: string): { value: unknown } | { error: BuildError } {
  try {
    return { value: toValue(readJson(new SourceText('p.json', text))) };
  } catch (error) {
    if (error instanceof BuildError) return { error };
    throw error;
  }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

test('JSON is read as JavaScript reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      assert.deepEqual(read(text), { value: JSON.parse(text) });
    }),
  );
});

test('what JavaScript refuses is refused, at a place in the text', () => {
  const edited = fc.tuple(
    fc.jsonValue(),
    fc.nat(),
    fc.constantFrom('', ',', '"', '\\', '{', ']', '0', 'e', ' ', '\n', '-', '\u0001'),
  );
  fc.assert(
    fc.property(edited, ([value, at, character]) => {
      const text = JSON.stringify(value);
      const cut = at % (text.length + 1);
      const changed = text.slice(0, cut) + character + text.slice(cut + 1);
      const expected = parse(changed);
      const actual = read(changed);
      if (expected !== undefined) assert.deepEqual(actual, expected);
      else assert.ok('error' in actual && actual.error.location?.file === 'p.json');
    }),
  );
});

test('scalars keep their text and their place', () => {
  const tree = readJson(new SourceText('p.json', '{"a":\n [1.0, -0]}'));
  assert.ok(tree?.kind === 'object');
  const list = tree.members.get('a')?.value;
  assert.ok(list?.kind === 'array');
  const [first] = list.items;
  assert.ok(first?.kind === 'scalar');
  assert.equal(first.raw, '1.0');
  assert.deepEqual(first.place.source?.locate(first.place.offset), { file: 'p.json', line: 2, column: 3 });
});
