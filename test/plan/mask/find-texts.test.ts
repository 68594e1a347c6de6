import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textMasker } from '../../../src/plan/mask/find-texts.ts';

const mask = (sentence: string, ...texts: string[]): string => textMasker(new Set(texts))(sentence);

test('every occurrence of every text is replaced, the longest one first', () => {
  assert.equal(mask('hunter2 and hunter2-old', 'hunter2', 'hunter2-old'), '*** and ***');
});

test('texts that overlap are replaced as one: no part of either is left', () => {
  assert.equal(mask('in abcdefghijkl here', 'abcdefgh', 'efghijkl'), 'in *** here');
  assert.equal(mask('(a;b;c;d;)', 'a;b;c;', 'b;c;d;'), '(***)');
});

test('a short text has to be words of the sentence, a long one may stand within a word', () => {
  assert.equal(mask('trail of rail, rail_x, rail-x', 'rail'), 'trail of ***, ***_x, ***-x');
  assert.equal(mask('xhunter22x', 'hunter22'), 'x***x');
  assert.equal(mask('x:rail:x', ':rail:'), 'x***x');
});

test('texts of less than four characters are left', () => {
  assert.equal(mask('a 123 b', '123'), 'a 123 b');
});

test('what is a regular expression or a replacement elsewhere is a text here', () => {
  assert.equal(mask("a $& b .* c $' d", '.* c', "$' d"), 'a $& b *** ***');
});

test('a sentence without end is cut, and no text at the cut is left in part', () => {
  const text = 'hunter22'.repeat(5);
  const masked = mask(`${'x '.repeat(9_990)}${text}${' y'.repeat(100_000)}`, text);
  assert.ok(masked.length < 20_010);
  assert.ok(!masked.includes('hunter'));
});

test('of many texts with one beginning, and a sentence full of beginnings, nothing is shown', () => {
  const texts = Array.from({ length: 50_000 }, (_, at) => `aaaa${at}bbbb`);
  assert.equal(mask('a'.repeat(200_000), ...texts, `${'a'.repeat(5_000)}b`), '***');
});
