import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CHANNELS, canaryRepository, leaks } from '../support/canary-repository.ts';
import { Job } from './job.ts';

const canaryOf = (side: string) => (channel: string) => `canary-${channel}-${side}-0f3d`;
const canaries = ['one', 'two'].flatMap((side) => CHANNELS.map(canaryOf(side)));
const KEY = 'canary-of-the-key-itself';

for (const key of ['', KEY]) {
  test(`no secret of a repository leaves a run${key === '' ? '' : ' that has a key for fingerprints'}`, async () => {
    const job = await Job.start();
    job.clone.commit({ ...canaryRepository(canaryOf('one')), 'apps/settings.yaml': null });
    const inputs = { 'report-file': 'report.md', 'fingerprint-key': key };
    const result = await job.propose(canaryRepository(canaryOf('two')), { inputs });
    const [comment] = job.github.comments;
    const texts = {
      log: result.log,
      summary: result.summary,
      outputs: JSON.stringify(result.outputs),
      plan: readFileSync(result.outputs.plan ?? '', 'utf8'),
      report: readFileSync(join(job.clone.folder, 'report.md'), 'utf8'),
      requests: job.github.received.join('\n'),
    };
    await job.end();
    assert.equal(result.outputs.changes, '14', result.log);
    for (const [name, text] of Object.entries(texts))
      assert.deepEqual(leaks(text, [...canaries, KEY]), [], name);
    for (const text of [texts.log, texts.summary, texts.report, comment?.body ?? ''])
      assert.ok(text.includes('password: '));
    assert.equal(/\*\*\* \(after [0-9a-f]{6}\)/.test(texts.plan), key !== '');
  });
}
