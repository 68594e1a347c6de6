import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { createClient } from '../../src/github/client.ts';
import { type Clock, withRetries } from '../../src/github/retry.ts';
import { error, OWNER, PULL_REQUEST, REPO } from '../e2e/fake-answers.ts';
import { FakeGitHub, TOKEN } from '../e2e/fake-github.ts';

const NOW_SECONDS = 1_790_000_000;

let github: FakeGitHub;
let waits: number[];
let clock: Clock;

beforeEach(async () => {
  github = await FakeGitHub.start();
  waits = [];
  clock = {
    now: () => NOW_SECONDS * 1000,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
});

afterEach(async () => {
  await github.stop();
  assert.deepEqual(github.violations, []);
});

function list(token = TOKEN): Promise<unknown> {
  const client = createClient(token, github.url);
  return withRetries(
    () => client.rest.issues.listComments({ owner: OWNER, repo: REPO, issue_number: PULL_REQUEST }),
    clock,
  );
}

test('server errors are retried after growing waits', async () => {
  github.troubles.push(error(502, 'Bad Gateway'), error(500, 'Server Error'));
  await list();
  assert.deepEqual(waits, [1000, 2000]);
  assert.equal(github.requests.length, 3);
});

test('a connection that fails is retried, and its error is kept', async () => {
  const { url } = github;
  await github.stop();
  const client = createClient(TOKEN, url);
  await assert.rejects(
    withRetries(() => client.rest.issues.listComments({ owner: OWNER, repo: REPO, issue_number: 1 }), clock),
    /ECONNREFUSED/,
  );
  assert.deepEqual(waits, [1000, 2000, 4000]);
});

test('after the fourth attempt the error stands', async () => {
  for (let i = 0; i < 9; i++) github.troubles.push(error(503, 'Service Unavailable'));
  await assert.rejects(list(), /Service Unavailable/);
  assert.equal(github.requests.length, 4);
});

test('a secondary rate limit is waited out as long as GitHub says', async () => {
  github.troubles.push(error(403, 'You have exceeded a secondary rate limit', { 'retry-after': '30' }));
  await list();
  assert.deepEqual(waits, [30_000]);
});

test('a secondary rate limit without a time is waited out for the minute that GitHub asks for', async () => {
  github.troubles.push(error(403, 'You have exceeded a secondary rate limit'));
  await list();
  assert.deepEqual(waits, [60_000]);
});

test('a primary rate limit is waited out when it ends soon', async () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW_SECONDS + 45) };
  github.troubles.push(error(429, 'API rate limit exceeded', headers));
  await list();
  assert.deepEqual(waits, [45_000]);
});

test('a wait that would take the whole job is not taken', async () => {
  github.troubles.push(error(429, 'API rate limit exceeded', { 'retry-after': '3600' }));
  await assert.rejects(list(), /rate limit/);
  assert.deepEqual(waits, []);
});

test('all waits together are bounded', async () => {
  for (let i = 0; i < 3; i++) github.troubles.push(error(429, 'Too many', { 'retry-after': '50' }));
  await assert.rejects(list(), /Too many/);
  assert.deepEqual(waits, [50_000, 50_000]);
});

test('what no other attempt can change is not retried', async () => {
  github.troubles.push(error(403, 'Resource not accessible by integration'));
  await assert.rejects(list(), /not accessible/);
  await assert.rejects(list('ghs_wrong'), /Bad credentials/);
  assert.deepEqual(waits, []);
});

test('an error of another kind passes through', async () => {
  await assert.rejects(
    withRetries(() => Promise.reject(new TypeError('a defect')), clock),
    TypeError,
  );
  assert.deepEqual(waits, []);
});
