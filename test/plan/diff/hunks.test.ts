import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { unifiedDiff } from '../../../src/plan/diff/hunks.ts';
import type { Line } from '../../../src/plan/diff/print-lines.ts';

const lines = (texts: readonly string[], place = ''): Line[] =>
  texts.map((text) => ({ text, place, isText: false }));
const file = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

const texts = fc.array(fc.constantFrom('a', 'b', 'c', '- x', '  - x', '+ y', '', '@@ -1 +1 @@'));

test('applied to the old text, a diff gives the new one', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const diff = unifiedDiff(lines(before), lines(after));
      assert.equal(diff === '', file(before) === file(after));
      if (diff !== '') assert.equal(applyPatch(file(before), `--- a\n+++ b\n${diff}`), file(after));
    }),
    { numRuns: 500 },
  );
});

test('of texts with thousands of differences, what they share is found by the lines that are there once', () => {
  const side = (name: string) =>
    Array.from({ length: 20_000 }, (_, at) => (at % 10 === 0 ? `shared ${at}` : `${name} ${at}`));
  const [before, after] = [side('old'), side('new')];
  const diff = unifiedDiff(lines(before), lines(after));
  assert.equal(applyPatch(file(before), `--- a\n+++ b\n${diff}`), file(after));
  assert.equal(diff.match(/^ shared/gm)?.length, 2000);
});

test('texts that share nothing: the old one goes and the new one comes', () => {
  const side = (name: string) => Array.from({ length: 5000 }, (_, at) => `${name} ${at}`);
  const diff = unifiedDiff(lines(side('old')), lines(side('new')));
  assert.match(diff, /^@@ -1,5000 \+1,5000 @@\n-old 0\n-old 1\n/);
});

test('a hunk names the path of its first change, on one line, and says whether that is a text', () => {
  const before: Line[] = [
    { text: 'a', place: 'spec', isText: false },
    { text: 'b', place: 'data["a\nb"]', isText: true },
  ];
  assert.equal(unifiedDiff(before, before.slice(0, 1)), '@@ -1,2 +1,1 @@ data["a b"] |\n a\n-b\n');
});

test('what is added begins where a key or an item begins, not in the middle of the one before', () => {
  const before = ['env:', '- name: A', '  value: x', '- name: C', '  value: x', 'image: a'];
  const after = [
    'env:',
    '- name: A',
    '  value: x',
    '- name: B',
    '  value: x',
    '- name: C',
    '  value: x',
    'image: a',
  ];
  assert.match(
    unifiedDiff(lines(before), lines(after)),
    /\n {3}value: x\n\+- name: B\n\+ {2}value: x\n - name: C\n/,
  );
});
