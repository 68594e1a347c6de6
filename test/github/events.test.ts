import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActionContext } from '../../src/github/context.ts';
import { ActionError } from '../../src/github/errors.ts';
import {
  checkedCommitOf,
  pullRequestCommitsOf,
  pullRequestOf,
  revisionsOf,
} from '../../src/github/events.ts';
import { payload, set } from '../e2e/webhook-payloads.ts';

const SHA = 'f'.repeat(40);
const BASE_SHA = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e';
const HEAD_SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';

function context(eventName: string, event = {}, ref = 'refs/heads/topic'): ActionContext {
  return {
    apiUrl: 'https://api.github.com',
    eventName,
    owner: 'acme',
    payload: event,
    ref,
    repo: 'fleet',
    run: '1.1',
    rulesUrl: undefined,
    runUrl: 'https://github.com/acme/fleet/actions/runs/1',
    sha: SHA,
    summaryFile: undefined,
    temporaryFolder: '/temp',
    workflow: 'Plan',
    workspace: '/workspace',
  };
}

const fails = (pattern: RegExp) => (error: unknown) =>
  error instanceof ActionError && pattern.test(error.message);

test('pull_request: the merge commit that the run is for', () => {
  const pull = context('pull_request', payload('pull_request'));
  const expected = { kind: 'pullRequest', baseSha: BASE_SHA, headSha: HEAD_SHA, mergeSha: SHA };
  assert.deepEqual(revisionsOf(pull, ''), expected);
  assert.deepEqual(pullRequestOf(pull), { number: 2, headSha: HEAD_SHA, readOnlyToken: false });
});

test('pull_request_target: the commit of the run is the base branch, and the payload names the merge, if any', () => {
  const event = payload('pull_request');
  const expected = { kind: 'pullRequest', baseSha: BASE_SHA, headSha: HEAD_SHA };
  assert.deepEqual(revisionsOf(context('pull_request_target', event), ''), expected);
  set(event, ['pull_request', 'merge_commit_sha'], 'a'.repeat(40));
  assert.deepEqual(revisionsOf(context('pull_request_target', event), ''), {
    ...expected,
    mergeSha: 'a'.repeat(40),
  });
});

test('a pull request from a fork, also from one that was deleted, runs with a token that may only read', () => {
  const fork = payload('pull_request');
  set(fork, ['pull_request', 'head', 'repo', 'full_name'], 'mallory/Hello-World');
  const deleted = payload('pull_request');
  set(deleted, ['pull_request', 'head', 'repo'], null);
  for (const event of [fork, deleted]) {
    assert.equal(pullRequestOf(context('pull_request', event))?.readOnlyToken, true);
    assert.equal(pullRequestOf(context('pull_request_target', event))?.readOnlyToken, false);
  }
});

test('merge_group: the two commits that it names, and no pull request', () => {
  const group = context('merge_group', payload('merge_group'));
  assert.deepEqual(revisionsOf(group, ''), {
    kind: 'exactly',
    base: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
    head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
  });
  assert.equal(pullRequestOf(group), undefined);
});

test('push: what the push brought', () => {
  const event = payload('push of a new branch');
  set(event, ['before'], BASE_SHA);
  set(event, ['after'], HEAD_SHA);
  const expected = { kind: 'exactly', base: BASE_SHA, head: HEAD_SHA };
  assert.deepEqual(revisionsOf(context('push', event), ''), expected);
});

test('push of a new branch: what it has brought since it left the default branch', () => {
  const expected = { kind: 'sinceBranch', base: 'master', head: SHA };
  assert.deepEqual(revisionsOf(context('push', payload('push of a new branch')), ''), expected);
});

test('push that creates the default branch itself, or deletes anything: a sentence', () => {
  const first = context('push', payload('push of a new branch'), 'refs/heads/master');
  assert.throws(() => revisionsOf(first, ''), fails(/set the input 'base'/));
  const deleted = context('push', payload('push of a deleted tag'));
  assert.throws(() => revisionsOf(deleted, ''), fails(/nothing to plan/));
});

test('workflow_dispatch: on another branch against the default branch, on that one only with a base', () => {
  const event = payload('workflow_dispatch');
  const topic = context('workflow_dispatch', event);
  assert.deepEqual(revisionsOf(topic, ''), { kind: 'sinceBranch', base: 'main', head: SHA });
  const main = context('workflow_dispatch', event, 'refs/heads/main');
  assert.throws(() => revisionsOf(main, ''), fails(/set the input 'base'/));
  assert.deepEqual(revisionsOf(main, 'v1'), { kind: 'exactly', base: 'v1', head: SHA });
});

test('schedule: only with a base', () => {
  assert.throws(
    () => revisionsOf(context('schedule', { schedule: '0 4 * * *' }), ''),
    fails(/set the input 'base'/),
  );
  assert.deepEqual(revisionsOf(context('schedule'), 'v1'), { kind: 'exactly', base: 'v1', head: SHA });
});

test('a base that is given goes before what the event says', () => {
  const event = payload('pull_request');
  const pull = revisionsOf(context('pull_request', event), 'production');
  assert.deepEqual(pull, { kind: 'exactly', base: 'production', head: SHA });
  const target = revisionsOf(context('pull_request_target', event), 'production');
  assert.deepEqual(target, { kind: 'exactly', base: 'production', head: HEAD_SHA });
});

test('any other event: a sentence that names the supported ones', () => {
  const supported =
    /'issue_comment'.*pull_request, pull_request_target, merge_group, push, workflow_dispatch, schedule/;
  assert.throws(() => revisionsOf(context('issue_comment'), ''), fails(supported));
  assert.throws(() => revisionsOf(context('issue_comment'), 'main'), fails(supported));
});

test('a payload that lacks what its event should have: a sentence that names the field', () => {
  assert.throws(() => revisionsOf(context('merge_group'), ''), fails(/'merge_group\.base_sha'/));
});

test('checks are for the head of a pull request, the commit of a merge group, and else the commit of the run', () => {
  assert.equal(checkedCommitOf(context('pull_request', payload('pull_request'))), HEAD_SHA);
  assert.equal(checkedCommitOf(context('pull_request_target', payload('pull_request'))), HEAD_SHA);
  const group = context('merge_group', payload('merge_group'));
  assert.equal(checkedCommitOf(group), '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d');
  for (const name of ['push of a new branch', 'workflow_dispatch'] as const) {
    assert.equal(checkedCommitOf(context(name.split(' ')[0] ?? '', payload(name))), SHA);
  }
});

test('the commits of a pull request, whatever base the plan has', () => {
  const commits = pullRequestCommitsOf(context('pull_request', payload('pull_request')));
  assert.deepEqual(commits, { kind: 'pullRequest', baseSha: BASE_SHA, headSha: HEAD_SHA, mergeSha: SHA });
  assert.equal(pullRequestCommitsOf(context('merge_group', payload('merge_group'))), undefined);
});
