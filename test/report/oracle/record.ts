// Records how GitHub's own Markdown engine renders comments about hostile plans:
//   pip install cmarkgfm && node test/report/oracle/record.ts
// Without a number, the cases of test/report/recorded/comments.json are made anew. With one, as many random comments are
// rendered and checked, and nothing is written.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { markdown } from '../../../src/report/markdown.ts';
import { checkComment, type RecordedComment } from '../comment-check.ts';
import { hostilePlans } from '../hostile.ts';

const RECORDED = 12;

function record(plans: RecordedComment['plan'][]): RecordedComment[] {
  const comments = plans.map((plan) => ({ plan, markdown: markdown.render(plan, {}) }));
  const output = execFileSync('python3', [join(import.meta.dirname, 'render.py')], {
    input: JSON.stringify(comments.map((comment) => comment.markdown)),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const pages: string[] = JSON.parse(output);
  return comments.map((comment, at) => ({ ...comment, html: pages[at]! }));
}

const tries = Number(process.argv[2] ?? 0);
const recorded = record(fc.sample(hostilePlans, tries === 0 ? { numRuns: RECORDED, seed: 1 } : tries));
for (const comment of recorded) checkComment(comment);
if (tries === 0) {
  assert.equal(recorded.length, RECORDED);
  writeFileSync(
    join(import.meta.dirname, '../recorded/comments.json'),
    `${JSON.stringify(recorded, null, 1)}\n`,
  );
}
process.stdout.write(`${recorded.length} comments are safe\n`);
