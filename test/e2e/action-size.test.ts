import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Files } from './clone.ts';
import { clusters, configMaps } from './fleet.ts';
import { Job } from './job.ts';

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

/** `objects` ConfigMaps in each of `environments` environments, one value of each changed. */
async function run(objects: number, environments: number) {
  const apps = (colour: string): Files => ({ 'apps/settings.yaml': configMaps(objects, { colour }) });
  job.clone.commit({ ...clusters(environments - 1), ...apps('green') });
  return job.propose(apps('blue'), { inputs: { 'check-run': 'true' } });
}

for (const [objects, environments] of [
  [1, 1],
  [1000, 1],
  [5000, 20],
] as const) {
  test(`${objects * environments} changed objects: every surface within its limit, the verdict in its first line`, async () => {
    const result = await run(objects, environments);
    assert.equal(result.status, 0, result.log.slice(-1000));
    assert.equal(result.outputs.changes, String(objects * environments));
    assert.ok(Buffer.byteLength(result.summary) <= 1024 * 1024);
    assert.equal(job.github.checks.runs.length, environments);
    const texts = [
      job.github.comments[0]?.body.replace(/^<!--.*-->\n/, '') ?? '',
      result.summary,
      ...job.github.checks.runs.map(({ summary }) => summary),
    ];
    for (const text of texts) {
      assert.match(text.split('\n')[0] ?? '', new RegExp(`^\\*\\*.*\\*\\* ${objects} to apply$`));
      assert.equal(text.match(/<details>/g)?.length, text.match(/<\/details>/g)?.length);
    }
    assert.ok(job.github.checks.runs.every(({ title }) => title === `${objects} to apply`));
  });
}
