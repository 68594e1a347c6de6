import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/plan/unified-diff.ts';

const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', '- x', '+ y', '', '@@ -1 +1 @@'))
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

test('applied to the old text, a diff gives the new one', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const diff = unifiedDiff(before, after);
      assert.equal(diff === '', before === after);
      if (diff !== '') assert.equal(applyPatch(before, `--- a\n+++ b\n${diff}`), after);
    }),
  );
});

test('texts with thousands of differences: the old one goes and the new one comes', () => {
  const lines = (prefix: string) => Array.from({ length: 5000 }, (_, at) => `${prefix}${at}\n`).join('');
  const diff = unifiedDiff(lines('old'), lines('new'));
  assert.match(diff, /^@@ -1,5000 \+1,5000 @@\n-old0\n/);
  assert.equal(applyPatch(lines('old'), `--- a\n+++ b\n${diff}`), lines('new'));
});
