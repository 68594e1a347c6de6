import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { BOT, error, MALLORY } from './fake-answers.ts';
import { CHANGE, FLEET, MISTAKE, NO_CHANGE, OTHER_CHANGE } from './fleet.ts';
import { commandsNamed, Job } from './job.ts';

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

test('another plan edits the same comment, the same plan writes nothing', async () => {
  const first = await job.propose(CHANGE);
  const second = await job.propose(OTHER_CHANGE);
  assert.equal(second.status, 0, second.log);
  assert.equal(second.outputs['comment-url'], first.outputs['comment-url']);
  assert.equal(job.github.comments.length, 1);
  assert.ok(job.github.comments[0]?.body.includes('red'));
  assert.ok(!job.github.comments[0]?.body.includes('features'));
  const writes = job.github.writes.length;
  const third = await job.runOn({
    base: job.clone.git('rev-parse', 'main'),
    head: job.clone.git('rev-parse', 'topic'),
    merge: job.clone.git('rev-parse', 'refs/pull/7/merge'),
  });
  assert.equal(third.status, 0, third.log);
  assert.equal(third.outputs['comment-url'], first.outputs['comment-url']);
  assert.equal(job.github.writes.length, writes);
});

test('a copy of the marker in the comment of another account is left alone', async () => {
  await job.propose(CHANGE);
  const [own] = job.github.comments;
  const copy = `${own?.body.split('\n')[0]}\nAll is well.`;
  job.github.comments = [];
  job.github.add(MALLORY, copy);
  const result = await job.propose(OTHER_CHANGE);
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(
    job.github.comments.map(({ author }) => author.login),
    [MALLORY.login, BOT.login],
  );
  assert.equal(job.github.comments[0]?.body, copy);
});

test('two workflow steps with different paths have a comment each', async () => {
  const nested = Object.fromEntries(Object.entries(FLEET).map(([path, text]) => [`gitops/${path}`, text]));
  job.clone.commit(nested);
  const commits = job.clone.propose({
    ...CHANGE,
    'gitops/apps/kustomization.yaml': MISTAKE['apps/kustomization.yaml']!,
  });
  await job.runOn(commits, { inputs: { 'fail-on': 'never' } });
  const result = await job.runOn(commits, { inputs: { path: 'gitops', 'fail-on': 'never' } });
  assert.equal(result.status, 0, result.log);
  assert.equal(job.github.comments.length, 2);
  const files = job.github.reviews.comments.map(({ path }) => path);
  assert.deepEqual(files, ['gitops/apps/kustomization.yaml']);
});

for (const [name, run, level] of [
  ['a token without the permission', {}, 'warning'],
  ['a pull request from a fork', { fork: true }, 'notice'],
] as const) {
  test(`${name}: the run ends by its findings, and a message names the permission`, async () => {
    job.github.mayWrite = false;
    const result = await job.propose(CHANGE, run);
    assert.equal(result.status, 0, result.log);
    assert.equal(result.outputs['comment-url'], '');
    assert.ok(result.summary.includes('features'));
    const messages = commandsNamed(result, 'error', 'warning', 'notice').map((command) => [
      command.name,
      command.message.includes("'pull-requests: write'"),
    ]);
    assert.deepEqual(messages, [[level, true]]);
    const failed = await job.propose(MISTAKE, run);
    assert.equal(failed.status, 1, failed.log);
  });
}

test('a server error and a rate limit that pass', async () => {
  job.github.troubles.push(
    error(502, 'Bad Gateway'),
    error(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' }),
  );
  const result = await job.propose(CHANGE);
  assert.equal(result.status, 0, result.log);
  assert.equal(job.github.comments.length, 1);
  assert.deepEqual(commandsNamed(result, 'warning'), []);
});

test('a rate limit that lasts longer than a run may wait', async () => {
  job.github.troubles.push(error(403, 'You have exceeded a secondary rate limit', { 'retry-after': '3600' }));
  const result = await job.propose(CHANGE);
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(
    commandsNamed(result, 'warning').map(({ message }) => /Too many requests/.test(message)),
    [true],
  );
});

for (const { mode, written } of [
  { mode: 'always', written: [true, true, true] },
  { mode: 'changes', written: [false, true, true] },
  { mode: 'problems', written: [false, false, true] },
  { mode: 'never', written: [false, false, false] },
]) {
  test(`comment: ${mode}`, async () => {
    const seen: boolean[] = [];
    for (const files of [NO_CHANGE, CHANGE, MISTAKE]) {
      job.github.comments = [];
      await job.propose(files, { inputs: { comment: mode, review: 'false' } });
      seen.push(job.github.comments.length === 1);
    }
    assert.deepEqual(seen, written);
    if (mode === 'never') assert.deepEqual(job.github.requests, []);
  });
}

test('a comment that is there is kept up to date when a plan has become empty', async () => {
  await job.propose(CHANGE, { inputs: { comment: 'changes' } });
  await job.propose(NO_CHANGE, { inputs: { comment: 'changes' } });
  assert.equal(job.github.comments.length, 1);
  assert.ok(!job.github.comments[0]?.body.includes('features'));
});

test('without a token: no comment, all else as ever', async () => {
  const result = await job.propose(CHANGE, { inputs: { 'github-token': '' } });
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(job.github.requests, []);
  assert.equal(result.outputs.changes, '2');
});

test('a comment that was written, though its answer was lost, is not written again', async () => {
  job.github.lostAnswers.push((line) => line.startsWith('POST') && line.endsWith('/comments'));
  const result = await job.propose(CHANGE);
  assert.equal(result.status, 0, result.log);
  assert.equal(job.github.comments.length, 1);
  assert.notEqual(result.outputs['comment-url'], '');
});
