import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { commentPage } from './fake-github.ts';
import { CHANGE, HOSTILE, LARGE, MISTAKE, NO_CHANGE } from './fleet.ts';
import { changesOf, commandsNamed, Job } from './job.ts';

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

test('the first run on a pull request: one comment, the outputs, the summary', async () => {
  const result = await job.propose(CHANGE);
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(changesOf(result).sort(), [
    'production create ConfigMap shop/features',
    'production update ConfigMap shop/settings',
  ]);
  assert.equal(job.github.comments.length, 1);
  const [comment] = job.github.comments;
  const { plan: _, verdict, ...outputs } = result.outputs;
  assert.deepEqual(outputs, {
    changes: '2',
    creates: '1',
    updates: '1',
    prunes: '0',
    errors: '0',
    warnings: '0',
    'comment-url': commentPage(comment?.id ?? 0),
  });
  assert.equal(verdict, 'production: 2 to apply');
  assert.equal(comment?.body.split('\n')[1]?.replaceAll('*', ''), verdict);
  for (const text of ['features', 'settings', 'green', 'blue']) {
    assert.ok(comment?.body.includes(text), text);
    assert.ok(result.summary.includes(text), text);
  }
  assert.deepEqual(commandsNamed(result, 'error', 'warning', 'notice'), []);
});

test('a plan too large for a comment and for the summary is cut to what they hold', async () => {
  const result = await job.propose(LARGE);
  assert.equal(result.status, 0, result.log.slice(0, 1000));
  assert.equal(result.outputs.creates, '30');
  assert.equal(job.github.comments.length, 1);
  assert.ok(Buffer.byteLength(result.summary) <= 1024 * 1024);
  assert.ok(job.github.comments[0]?.body.includes('https://github.com/acme/fleet/actions/runs/12'));
});

test('a mistake fails the run, at its line, and not with fail-on: never', async () => {
  const commits = job.clone.propose(MISTAKE);
  const result = await job.runOn(commits);
  assert.equal(result.status, 1, result.log);
  assert.notEqual(result.outputs.errors, '0');
  assert.equal(job.github.comments.length, 1);
  const files = job.github.reviews.comments.map(({ path, line }) => `${path}:${line}`);
  assert.deepEqual(files, ['apps/kustomization.yaml:6']);
  const lenient = await job.runOn(commits, { inputs: { 'fail-on': 'never' } });
  assert.equal(lenient.status, 0, lenient.log);
  assert.equal(lenient.outputs.errors, result.outputs.errors);
});

test('a mistake that the base had already fails nothing and is a notice', async () => {
  job.clone.commit(MISTAKE);
  const result = await job.propose(NO_CHANGE);
  assert.equal(result.status, 0, result.log);
  assert.equal(result.outputs.errors, '0');
  assert.deepEqual(commandsNamed(result, 'error'), []);
  assert.notDeepEqual(commandsNamed(result, 'notice'), []);
});

test('text of the repository never becomes a command, and the token never appears', async () => {
  const result = await job.propose(HOSTILE);
  assert.equal(result.status, 0, result.log);
  assert.ok(result.log.includes('::error::forged'), 'the log shows the diff');
  assert.deepEqual(
    result.commands.map(({ name }) => name),
    ['add-mask', 'group', 'endgroup'],
  );
  const [mask] = commandsNamed(result, 'add-mask');
  assert.notEqual(mask?.message, '');
  const shown = result.log.replace(`::add-mask::${mask?.message}\n`, '') + result.summary;
  assert.ok(!shown.includes(mask?.message ?? ''));
});
