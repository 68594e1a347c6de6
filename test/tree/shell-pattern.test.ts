import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toByteString } from '../../src/tree/byte-string.ts';
import { matchShellPattern, parseShellPattern } from '../../src/tree/shell-pattern.ts';

/** From the tests of Go's path/filepath: pattern, name, and whether it matches; undefined for a malformed pattern. */
const GO: [pattern: string, name: string, matches: boolean | undefined][] = [
  ['abc', 'abc', true],
  ['*', 'abc', true],
  ['*c', 'abc', true],
  ['a*', 'ab/c', false],
  ['a*/b', 'abc/b', true],
  ['a*b*c*d*e*/f', 'axbxcxdxe/f', true],
  ['a*b?c*x', 'abxbbxdbxebxczzx', true],
  ['a*b?c*x', 'abxbbxdbxebxczzy', false],
  ['ab[c]', 'abc', true],
  ['ab[b-d]', 'abc', true],
  ['ab[^e-g]', 'abc', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'ab', false],
  ['a?b', 'a☺b', true],
  ['a[^a]b', 'a☺b', true],
  ['a???b', 'a☺b', false],
  ['[a-ζ]*', 'α', true],
  ['*[a-ζ]', 'A', false],
  ['a?b', 'a/b', false],
  ['[\\]a]', ']', true],
  ['[\\-x]', '-', true],
  ['[x\\-]', 'z', false],
  ['[]a]', ']', undefined],
  ['[-]', '-', undefined],
  ['[x-]', 'x', undefined],
  ['[a-b-c]', 'a', undefined],
  ['[', 'a', undefined],
  ['[^bc', 'a', undefined],
  ['a[', 'ab', undefined],
  ['*x', 'xxx', true],
  ['', '', true],
];

test("patterns match as Go's filepath.Match", () => {
  for (const [text, name, matches] of GO) {
    const pattern = parseShellPattern(toByteString(text));
    const result = pattern && matchShellPattern(pattern, toByteString(name), '/');
    assert.equal(result, matches, `${text} on ${name}`);
  }
});

test('without a separator, a star takes slashes too', () => {
  const pattern = parseShellPattern('*/c');
  assert.ok(pattern);
  assert.equal(matchShellPattern(pattern, '/a/b/c'), true);
  assert.equal(matchShellPattern(pattern, '/a/b/c', '/'), false);
});
