import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchDoubleStar } from '../../../src/flux/source/double-star.ts';

/** Checked against bmatcuk/doublestar v4.10.0. */
const CASES: [pattern: string, path: string, matches: boolean][] = [
  ['*.md', 'a.md', true],
  ['*.md', 'a/b.md', false],
  ['**/*.md', 'a.md', true],
  ['**/testdata/**', 'a/testdata/b/c', true],
  ['a/**', 'a', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a**', 'ab', true],
  ['a**', 'a/b', false],
  ['*.{md,yaml}', 'x.yaml', true],
  ['{a/b,d}/*', 'a/b/c', true],
  ['[!a]', 'b', true],
  ['[!a]', 'a', false],
];

test('patterns match as doublestar', () => {
  for (const [pattern, path, matches] of CASES)
    assert.equal(matchDoubleStar(pattern, path), matches, `${pattern} on ${path}`);
});

test('alternatives of alternatives come to an end', () => {
  assert.equal(matchDoubleStar('{a,b}'.repeat(40), 'c'.repeat(40)), false);
});
