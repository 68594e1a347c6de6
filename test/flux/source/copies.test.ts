import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CopyCase } from '../../oracle/source-watcher/copy-cases.ts';
import { type CopyAnswer, copyOurs } from '../../oracle/source-watcher/ours.ts';

interface Recorded {
  archives: Record<string, string>;
  cases: (CopyCase & { answer: CopyAnswer })[];
}

/** What source-watcher made of random copies, recorded by `test/oracle/source-watcher/compare.ts`. */
const { archives, cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/copies.json'), 'utf8'),
) as Recorded;

test('every copy gives the files that source-watcher copies, or is refused where it refuses', () => {
  const differing = cases.flatMap(({ files, copy, answer }) => {
    const ours = copyOurs({ files: { ...files, ...archives }, copy });
    const same =
      'files' in ours && 'files' in answer
        ? JSON.stringify(ours) === JSON.stringify(answer)
        : 'error' in ours && 'error' in answer;
    return same ? [] : [{ copy, ours, answer }];
  });
  assert.deepEqual(differing, []);
  const made = cases.filter(({ answer }) => 'files' in answer).length;
  assert.ok(made > 50 && made < 150, `${made} of ${cases.length} succeed`);
});
