import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { secretFleet } from './fleet.ts';
import { Job } from './job.ts';

const CANARIES = ['canary-one-5f3a9c', 'canary-two-8e1b7d'] as const;

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

test('no secret value is in what is logged, written, or sent to GitHub, before or after a change of it', async () => {
  job.clone.commit(secretFleet(CANARIES[0], ''));
  // The second value stands beside a variable that nothing defines, so that there are findings, too.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how Flux writes a variable
  const commits = job.clone.propose(secretFleet(CANARIES[1], '${MISSING}'));
  const inputs = { 'check-run': 'true', 'report-file': 'report.md' };
  const result = await job.runOn(commits, { inputs });
  assert.equal(result.status, 1, result.log);
  assert.equal(job.github.comments.length, 1);
  assert.equal(job.github.reviews.comments.length, 1);
  assert.equal(job.github.checks.runs.length, 1);
  const channels = {
    log: result.log,
    summary: result.summary,
    outputs: JSON.stringify(result.outputs),
    plan: readFileSync(result.outputs.plan ?? '', 'utf8'),
    report: readFileSync(join(job.clone.folder, 'report.md'), 'utf8'),
    requests: job.github.bodies.join('\n'),
  };
  for (const [name, text] of Object.entries(channels)) {
    assert.ok(text.includes('MISSING') || name === 'outputs', `${name} has the finding`);
    for (const canary of CANARIES) {
      assert.ok(!text.includes(canary), `${name}: ${canary}`);
      assert.ok(!text.includes(Buffer.from(canary).toString('base64')), `${name}: ${canary} in base64`);
    }
  }
});
