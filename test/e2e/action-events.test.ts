import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Clone, shallowClone } from './clone.ts';
import { PULL_REQUEST } from './fake-answers.ts';
import { CHANGE, FLEET } from './fleet.ts';
import { commandsNamed, Job } from './job.ts';
import { payload, set } from './webhook-payloads.ts';

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

test('in the shallow clone that actions/checkout makes by default', async () => {
  const commits = job.clone.propose(CHANGE);
  const workspace = join(job.root, 'shallow');
  shallowClone(job.clone.folder, workspace, 'refs/pull/7/merge');
  const result = await job.runOn(commits, { workspace });
  assert.equal(result.status, 0, result.log);
  assert.equal(result.outputs.changes, '2');
});

test('a clone in a folder of its own', async () => {
  const workspace = join(job.root, 'outer');
  mkdirSync(workspace);
  const inner = new Clone(join(workspace, 'fleet'), FLEET);
  const commits = inner.propose(CHANGE);
  const result = await job.runOn(commits, { clone: inner, workspace, inputs: { path: 'fleet' } });
  assert.equal(result.status, 0, result.log);
  assert.equal(result.outputs.changes, '2');
});

test('pull_request_target, whose run is for the base branch: what the head has brought', async () => {
  const { base, head } = job.clone.propose(CHANGE);
  job.clone.git('checkout', '--quiet', '--detach', base);
  const event = payload('pull_request');
  set(event, ['pull_request', 'number'], PULL_REQUEST);
  set(event, ['pull_request', 'base', 'sha'], base);
  set(event, ['pull_request', 'head', 'sha'], head);
  const result = await job.run({ eventName: 'pull_request_target', payload: event, sha: base });
  assert.equal(result.status, 0, result.log);
  assert.equal(result.outputs.changes, '2');
  assert.equal(job.github.comments.length, 1);
});

test('a merge queue and a push are planned without a comment', async () => {
  const { base, merge } = job.clone.propose(CHANGE);
  const group = payload('merge_group');
  set(group, ['merge_group', 'base_sha'], base);
  set(group, ['merge_group', 'head_sha'], merge);
  const push = payload('push of a new branch');
  set(push, ['before'], base);
  set(push, ['after'], merge);
  for (const [eventName, event] of [
    ['merge_group', group],
    ['push', push],
  ] as const) {
    const result = await job.run({
      eventName,
      payload: event,
      sha: merge,
      ref: 'refs/heads/main',
    });
    assert.equal(result.status, 0, result.log);
    assert.equal(result.outputs.changes, '2');
    assert.ok(result.summary.includes('features'));
  }
  assert.deepEqual(job.github.requests, []);
});

test('started by hand on a branch, in a shallow clone: against the default branch, or a base that is named', async () => {
  job.clone.git('tag', 'empty', 'main');
  job.clone.git('checkout', '--quiet', '-B', 'topic', 'main');
  const sha = job.clone.commit(CHANGE);
  for (const base of ['', 'main', 'empty']) {
    const workspace = join(job.root, `shallow-${base}`);
    shallowClone(job.clone.folder, workspace, 'topic');
    const result = await job.run({
      workspace,
      eventName: 'workflow_dispatch',
      payload: payload('workflow_dispatch'),
      sha,
      ref: 'refs/heads/topic',
      inputs: { base },
    });
    assert.equal(result.status, 0, result.log);
    assert.equal(result.outputs.changes, '2', `base '${base}'`);
  }
});

test('an event that says nothing of revisions: one sentence, no stack', async () => {
  const result = await job.run({
    eventName: 'issue_comment',
    payload: {},
    sha: job.clone.git('rev-parse', 'HEAD'),
  });
  assert.equal(result.status, 1);
  const [command, ...others] = commandsNamed(result, 'error');
  assert.match(command?.message ?? '', /^the event 'issue_comment' .*pull_request/);
  assert.deepEqual(others, []);
  assert.doesNotMatch(result.log, /\n\s+at /);
});
