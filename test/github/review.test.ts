import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planKey, reviewMarker } from '../../src/github/marker.ts';
import { withRetries } from '../../src/github/retry.ts';
import { publishReview, type ReviewComment, type ReviewResult } from '../../src/github/review.ts';
import { BOT, MALLORY, OWNER, PULL_REQUEST, REPO } from '../e2e/fake-answers.ts';
import { loopbackPerTest } from './loopback.ts';

const HEAD = 'a'.repeat(40);
const KEY = planKey(['plan', '.']);
const TARGET = { owner: OWNER, repo: REPO, number: PULL_REQUEST, headSha: HEAD };
const CLOCK = { now: () => 0, sleep: async () => {} };

const loopback = loopbackPerTest();

function comment(number: number): ReviewComment {
  const fingerprint = number.toString(16).padStart(16, '0');
  return { fingerprint, file: 'apps/api.yaml', line: number, body: `finding ${number}` };
}

function comments(count: number): ReviewComment[] {
  return Array.from({ length: count }, (_, at) => comment(at + 1));
}

function publish(wanted: ReviewComment[], others: ReviewComment[] = []): Promise<ReviewResult> {
  const present = new Set([...wanted, ...others].map(({ fingerprint }) => fingerprint));
  return withRetries(() => publishReview(loopback.client, TARGET, KEY, wanted, present), CLOCK);
}

const lines = () => loopback.github.reviews.comments.map(({ line }) => line);
const posts = () => loopback.github.requests.filter((line) => line.endsWith('/reviews')).length;

test('all comments are one review of the head', async () => {
  const result = await publish(comments(3));
  assert.deepEqual(result, { written: 3, refused: [], closed: 0 });
  assert.deepEqual(
    loopback.github.reviews.reviews.map(({ commit, comments: count }) => [commit, count]),
    [[HEAD, 3]],
  );
  const [first] = loopback.github.reviews.comments;
  assert.equal(first?.body, `${reviewMarker(KEY, comment(1).fingerprint)}\nfinding 1`);
});

test('nothing is said twice, wherever the line has moved', async () => {
  await publish(comments(2));
  const moved = { ...comment(1), line: 99 };
  const result = await publish([moved, comment(2), comment(3)]);
  assert.deepEqual(result, { written: 1, refused: [], closed: 0 });
  assert.deepEqual(lines(), [1, 2, 3]);
  await publish([moved, comment(2), comment(3)]);
  assert.equal(posts(), 2);
});

test('a finding that is gone: its thread is resolved and says so, and comes back as a new one', async () => {
  await publish(comments(2));
  assert.equal((await publish([comment(2)])).closed, 1);
  const [gone] = loopback.github.reviews.comments;
  assert.equal(gone?.resolved, true);
  assert.match(gone?.body ?? '', /no more.*\n\nfinding 1$/);
  assert.deepEqual(
    loopback.github.reviews.open.map(({ line }) => line),
    [2],
  );
  assert.equal((await publish([comment(2)])).closed, 0);
  assert.equal((await publish(comments(2))).written, 1);
  assert.deepEqual(lines(), [1, 2, 1]);
});

test('a finding that is there, though it is no comment any more, is not called gone', async () => {
  await publish(comments(2));
  assert.equal((await publish([comment(2)], [comment(1)])).closed, 0);
  assert.equal(loopback.github.reviews.open.length, 2);
});

test('a thread that a person has resolved is left alone as long as its finding is there', async () => {
  await publish(comments(1));
  const [own] = loopback.github.reviews.comments;
  if (own !== undefined) own.resolved = true;
  assert.deepEqual(await publish(comments(1)), { written: 0, refused: [], closed: 0 });
  assert.equal(loopback.github.reviews.comments.length, 1);
});

test('a token that may not resolve: the comment alone says that the finding is gone, once', async () => {
  loopback.github.reviews.mayResolve = false;
  await publish(comments(1));
  await publish([]);
  const [gone] = loopback.github.reviews.comments;
  assert.equal(gone?.resolved, false);
  assert.match(gone?.body ?? '', /no more/);
  assert.equal((await publish([])).closed, 0);
});

test('comments of other accounts and of other plans are left alone', async () => {
  const { fingerprint } = comment(1);
  const copied = `${reviewMarker(KEY, fingerprint)}\nall is well`;
  loopback.github.reviews.add(MALLORY, 'apps/api.yaml', 1, copied);
  loopback.github.reviews.add(
    BOT,
    'apps/api.yaml',
    1,
    `${reviewMarker(planKey(['other']), fingerprint)}\ntext`,
  );
  assert.deepEqual(await publish([]), { written: 0, refused: [], closed: 0 });
  assert.equal((await publish(comments(1))).written, 1);
  assert.deepEqual(
    loopback.github.reviews.comments.map(({ resolved }) => resolved),
    [false, false, false],
  );
});

test('threads are found behind more than a page of others', async () => {
  for (let i = 0; i < 150; i++) loopback.github.reviews.add(MALLORY, 'a.yaml', 1, `remark ${i}`);
  await publish(comments(1));
  assert.equal((await publish(comments(1))).written, 0);
});

for (const bad of [[1], [8], [4, 5]]) {
  test(`lines ${bad} that GitHub refuses are dropped, and the others are written`, async () => {
    loopback.github.reviews.isInDiff = (_, line) => !bad.includes(line);
    const { written, refused } = await publish(comments(8));
    assert.equal(written, 8 - bad.length);
    assert.deepEqual(
      refused.map(({ line }) => line),
      bad,
    );
    assert.deepEqual(
      lines(),
      [1, 2, 3, 4, 5, 6, 7, 8].filter((line) => !bad.includes(line)),
    );
  });
}

test('when GitHub refuses all, the search for the good ones ends', async () => {
  loopback.github.reviews.isInDiff = () => false;
  const { written, refused } = await publish(comments(30));
  assert.deepEqual([written, refused.length, posts()], [0, 30, 16]);
});

test('a review that was written, though its answer was lost, is not written again', async () => {
  loopback.github.lostAnswers.push((line) => line.endsWith('/reviews'));
  await publish(comments(2));
  assert.equal(loopback.github.reviews.reviews.length, 1);
});

test('a server error between the halves of a review: only what is missing follows', async () => {
  loopback.github.reviews.isInDiff = (_, line) => line !== 4;
  // The whole is refused, the first half is written and its answer lost; the second attempt begins with what is there.
  loopback.github.lostAnswers.push((line) => line.endsWith('/reviews') && lines().length === 2);
  const { refused } = await publish(comments(4));
  assert.deepEqual(
    refused.map(({ line }) => line),
    [4],
  );
  assert.deepEqual(lines(), [1, 2, 3]);
});

test('where GraphQL is closed: nothing is repeated, and nothing resolved', async () => {
  loopback.github.graphqlOpen = false;
  loopback.github.reviews.add(MALLORY, 'a.yaml', 1, `${reviewMarker(KEY, comment(1).fingerprint)}\ncopied`);
  await publish(comments(2));
  assert.deepEqual(await publish([comment(2)]), { written: 0, refused: [], closed: 0 });
  assert.deepEqual(lines(), [1, 1, 2]);
  assert.equal(loopback.github.reviews.open.length, 3);
});

test('a token that may not write is an error for whoever asked', async () => {
  loopback.github.mayWrite = false;
  await assert.rejects(publish(comments(1)), /not accessible/);
  assert.deepEqual(await publish([]), { written: 0, refused: [], closed: 0 });
});
