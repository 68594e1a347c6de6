import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fitBytes, MAX_SUMMARY_BYTES, writeSummary } from '../../src/github/summary.ts';

/** A report of one character, cut to the length asked for. */
const report = (character: string, length: number) => (maxLength: number) =>
  character.repeat(Math.min(length, Math.floor(maxLength / character.length)));

for (const [name, character] of [
  ['one byte', 'a'],
  ['two bytes', 'é'],
  ['three bytes', '語'],
  ['four bytes', '🚀'],
] as const) {
  const size = Buffer.byteLength(character);
  const most = Math.floor(MAX_SUMMARY_BYTES / size);

  test(`characters of ${name}: what fits is kept whole`, () => {
    assert.equal(Buffer.byteLength(fitBytes(MAX_SUMMARY_BYTES, report(character, most))), most * size);
    assert.equal(
      Buffer.byteLength(fitBytes(MAX_SUMMARY_BYTES, report(character, most - 1))),
      (most - 1) * size,
    );
  });

  test(`characters of ${name}: what does not fit is cut to nearly the limit`, () => {
    for (const length of [most + 1, 10 * most]) {
      const bytes = Buffer.byteLength(fitBytes(MAX_SUMMARY_BYTES, report(character, length)));
      assert.ok(bytes <= MAX_SUMMARY_BYTES);
      assert.ok(bytes > MAX_SUMMARY_BYTES - 8);
    }
  });
}

test('a report whose wide characters come first, and are not cut, still fits', () => {
  const wide = '語'.repeat(300_000);
  const text = fitBytes(MAX_SUMMARY_BYTES, (maxLength) => (wide + 'a'.repeat(800_000)).slice(0, maxLength));
  assert.ok(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES);
});

test('the summary is added to the file, behind what another part of the step wrote', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'flux-plan-test-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'summary');
  assert.equal(writeSummary(file, 'one'), undefined);
  assert.equal(writeSummary(file, 'two\n'), undefined);
  assert.equal(readFileSync(file, 'utf8'), 'one\ntwo\n');
});

test('a runner without a job summary, and one whose file cannot be written', () => {
  assert.match(writeSummary(undefined, 'one') ?? '', /none/);
  assert.match(writeSummary(tmpdir(), 'one') ?? '', /EISDIR/);
});
