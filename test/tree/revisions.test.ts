import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GitError } from '../../src/tree/git-command.ts';
import { chooseCommits, resolveCommit } from '../../src/tree/revisions.ts';
import { shallowClone, TestRepository } from '../support/repository.ts';

/** A pull request whose base has moved on since it was opened, with the test merge that GitHub makes. */
function pullRequest() {
  const origin = new TestRepository();
  const start = origin.commit({ 'a.yaml': 'a: 1\n' });
  origin.git('checkout', '--quiet', '-b', 'pr');
  const headSha = origin.commit({ 'b.yaml': 'b: 1\n' });
  origin.git('checkout', '--quiet', 'main');
  const baseSha = origin.commit({ 'a.yaml': 'a: 2\n' });
  origin.git('checkout', '--quiet', '--detach', 'main');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'pr');
  const mergeSha = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/1/merge', mergeSha);
  origin.git('checkout', '--quiet', 'main');
  return { origin, start, baseSha, headSha, mergeSha };
}

test('a pull request is its test merge against the first parent', () => {
  const { origin, baseSha, headSha, mergeSha } = pullRequest();
  const { base, head } = chooseCommits(origin.path, { kind: 'pullRequest', baseSha, headSha, mergeSha });
  assert.deepEqual({ base, head }, { base: baseSha, head: mergeSha });
});

test('in a shallow clone of the test merge, the first parent is fetched by its id', () => {
  const { origin, baseSha, headSha, mergeSha } = pullRequest();
  const clone = shallowClone(origin, mergeSha);
  assert.throws(() => resolveCommit(clone.path, baseSha), GitError);
  const { base, head } = chooseCommits(clone.path, { kind: 'pullRequest', baseSha, headSha, mergeSha });
  assert.deepEqual({ base, head }, { base: baseSha, head: mergeSha });
  assert.equal(resolveCommit(clone.path, base), baseSha);
});

test('without a test merge, the head is compared with the common ancestor', () => {
  const { origin, start, baseSha, headSha } = pullRequest();
  const { base, head } = chooseCommits(origin.path, { kind: 'pullRequest', baseSha, headSha });
  assert.deepEqual({ base, head }, { base: start, head: headSha });
});

test('a test merge of an older head does not count', () => {
  const { origin, start, baseSha, mergeSha } = pullRequest();
  origin.git('checkout', '--quiet', 'pr');
  const headSha = origin.commit({ 'b.yaml': 'b: 2\n' });
  const { base, head } = chooseCommits(origin.path, { kind: 'pullRequest', baseSha, headSha, mergeSha });
  assert.deepEqual({ base, head }, { base: start, head: headSha });
});

test('a shallow clone of the head is deepened until the common ancestor is there', () => {
  const { origin, start, baseSha, headSha } = pullRequest();
  const clone = shallowClone(origin, headSha);
  const { base, head } = chooseCommits(clone.path, { kind: 'pullRequest', baseSha, headSha });
  assert.deepEqual({ base, head }, { base: start, head: headSha });
});

test('a branch that the clone lacks is fetched by its name', () => {
  const { origin, start, headSha } = pullRequest();
  const clone = shallowClone(origin, headSha);
  const { base } = chooseCommits(clone.path, { kind: 'sinceBranch', base: 'main', head: headSha });
  assert.equal(base, start);
});

test('two commits are compared as they are', () => {
  const { origin, baseSha, headSha } = pullRequest();
  const { base, head } = chooseCommits(origin.path, { kind: 'exactly', base: 'main', head: 'pr' });
  assert.deepEqual({ base, head }, { base: baseSha, head: headSha });
});

test('a revision that is nowhere is an error that says what to do', () => {
  const { origin } = pullRequest();
  const missing = {
    kind: 'exactly',
    base: '0123456789012345678901234567890123456789',
    head: 'main',
  } as const;
  assert.throws(
    () => chooseCommits(origin.path, missing),
    /is not in this clone and could not be fetched.*fetch-depth: 0/s,
  );
  assert.throws(() => chooseCommits(origin.path, { ...missing, base: '--upload-pack=x' }), GitError);
});
