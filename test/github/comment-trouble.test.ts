import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { createClient } from '../../src/github/client.ts';
import { commentMarker, publishComment } from '../../src/github/comment.ts';
import { commentTrouble } from '../../src/github/comment-trouble.ts';
import { error, FakeGitHub, OWNER, PULL_REQUEST, REPO, TOKEN } from '../e2e/fake-github.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start();
});

afterEach(async () => {
  await github.stop();
  assert.deepEqual(github.violations, []);
});

/** What people are told when a comment is written to this server. */
async function told({ token = TOKEN, number = PULL_REQUEST, readOnlyToken = false } = {}): Promise<string> {
  const client = createClient(token, github.url);
  const target = { owner: OWNER, repo: REPO, number };
  try {
    await publishComment(client, target, commentMarker(['key']), 'text', true);
  } catch (caught) {
    return commentTrouble(caught, readOnlyToken);
  }
  return 'no trouble';
}

test('a token that may not write: the permission to add', async () => {
  github.mayWrite = false;
  const message = await told();
  assert.match(message, /403 \(Resource not accessible by integration/);
  assert.match(message, /Add 'pull-requests: write' to the 'permissions:' of the job/);
});

test('a pull request that the token cannot see: the permission to add', async () => {
  assert.match(await told({ number: 8 }), /404 .*'pull-requests: write'/);
});

test('a pull request from a fork: why no permission helps, and where the plan is', async () => {
  github.mayWrite = false;
  assert.match(
    await told({ readOnlyToken: true }),
    /from a fork.*only read.*'pull-requests: write'.*job summary/,
  );
});

test('a token that is none', async () => {
  assert.match(await told({ token: 'ghs_wrong' }), /401 .*'github-token'/);
});

test('a rate limit is not mistaken for a missing permission', async () => {
  github.troubles.push(error(403, 'You have exceeded a secondary rate limit', { 'retry-after': '3600' }));
  const message = await told();
  assert.match(message, /Too many requests/);
  assert.doesNotMatch(message, /permissions/);
});

test('a server error', async () => {
  github.troubles.push(error(502, 'Bad Gateway'));
  assert.match(await told(), /502 .*job summary/);
});
