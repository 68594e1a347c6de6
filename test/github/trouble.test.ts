import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { createClient } from '../../src/github/client.ts';
import { publishComment } from '../../src/github/comment.ts';
import { commentMarker } from '../../src/github/marker.ts';
import { CHECK_RUN, COMMENT, type Surface, type Trouble, troubleOf } from '../../src/github/trouble.ts';
import { error, OWNER, PULL_REQUEST, REPO } from '../e2e/fake-answers.ts';
import { FakeGitHub, TOKEN } from '../e2e/fake-github.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start();
});

afterEach(async () => {
  await github.stop();
  assert.deepEqual(github.violations, []);
});

/** What people are told when a comment cannot be written to this server. */
async function told({
  token = TOKEN,
  number = PULL_REQUEST,
  readOnlyToken = false,
  surface = COMMENT,
}: {
  token?: string;
  number?: number;
  readOnlyToken?: boolean;
  surface?: Surface;
} = {}): Promise<Trouble> {
  const client = createClient(token, github.url);
  const target = { owner: OWNER, repo: REPO, number };
  try {
    await publishComment(client, target, commentMarker('key'), 'text', true);
  } catch (caught) {
    return troubleOf(caught, surface, readOnlyToken);
  }
  throw new Error('no trouble');
}

test('a token that may not write: the permission to add', async () => {
  github.mayWrite = false;
  const { message, fork } = await told();
  assert.match(message, /403 \(Resource not accessible by integration/);
  assert.match(
    message,
    /Add 'pull-requests: write' to the 'permissions:' of the job, or set 'comment: never'/,
  );
  assert.equal(fork, false);
});

test('each surface names its own permission, and the input that does without', async () => {
  github.mayWrite = false;
  const { message } = await told({ surface: CHECK_RUN });
  assert.match(message, /check runs.*'checks: write'.*'check-run: false'/);
});

test('a pull request that the token cannot see: the permission to add', async () => {
  assert.match((await told({ number: 8 })).message, /404 .*'pull-requests: write'/);
});

test('a pull request from a fork: why no permission helps, and where the plan is', async () => {
  github.mayWrite = false;
  const { message, fork } = await told({ readOnlyToken: true });
  assert.match(message, /from a fork.*only read.*'pull-requests: write'.*job summary.*'mode: publish'/);
  assert.equal(fork, true);
});

test('a token that is none', async () => {
  const { message, fork } = await told({ token: 'ghs_wrong', readOnlyToken: true });
  assert.match(message, /401 .*'github-token'/);
  assert.equal(fork, false);
});

test('a rate limit is not mistaken for a missing permission', async () => {
  github.troubles.push(error(403, 'You have exceeded a secondary rate limit', { 'retry-after': '3600' }));
  const { message, fork, rateLimited } = await told({ readOnlyToken: true });
  assert.match(message, /Too many requests/);
  assert.doesNotMatch(message, /permissions/);
  assert.deepEqual([fork, rateLimited], [false, true]);
});

test('a server error', async () => {
  github.troubles.push(error(502, 'Bad Gateway'));
  assert.match((await told()).message, /502 .*job summary/);
});

test('an error of another kind is told in its own words', () => {
  const { message } = troubleOf(new TypeError('no such thing'), COMMENT, true);
  assert.equal(message, 'The plan could not be written as a comment: no such thing.');
});
