import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differingPaths, standIn } from '../../../src/flux/variables/stand-in.ts';

test('a stand-in differs in its length and at every letter and digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (secret) => {
      const other = [...standIn(secret)];
      const chars = [...secret];
      assert.notEqual(other.length, chars.length);
      for (const [i, char] of chars.entries())
        if (/[\p{L}\p{N}]/u.test(char) && char !== 'x') assert.notEqual(other[i], char);
    }),
  );
});

test('a number stays a number, and what surrounds values stays', () => {
  assert.match(standIn('8080'), /^[1-9]\d+$/);
  assert.match(standIn('0'), /^[1-9]\d*$/);
  assert.equal(standIn('{"a": [1]}'), '{"b": [2]}x');
});

test('values differ at the shallowest path below which they have another shape', () => {
  const a = { keep: 1, text: 'a', list: [1, 2], map: { x: 1 }, same: [{ y: 'z' }] };
  const b = { keep: 1, text: 'b', list: [1, 2, 3], map: { w: 1 }, same: [{ y: 'Z' }] };
  assert.deepEqual(differingPaths(a, b), [['text'], ['list'], ['map'], ['same', 0, 'y']]);
  assert.deepEqual(differingPaths(a, structuredClone(a)), []);
  assert.deepEqual(differingPaths({ a: 1n }, { a: 1 }), [['a']]);
});
