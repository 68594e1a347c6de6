import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CommentResult, MAX_COMMENT_LENGTH, publishComment } from '../../src/github/comment.ts';
import { commentMarker, planKey } from '../../src/github/marker.ts';
import { BOT, MALLORY, OWNER, PULL_REQUEST, REPO } from '../e2e/fake-answers.ts';
import { commentPage } from '../e2e/fake-github.ts';
import { loopbackPerTest } from './loopback.ts';

const TARGET = { owner: OWNER, repo: REPO, number: PULL_REQUEST };
const MARKER = commentMarker(planKey(['plan', '.']));

const loopback = loopbackPerTest();

function publish(text: string, { create = true, marker = MARKER } = {}): Promise<CommentResult> {
  return publishComment(loopback.client, TARGET, marker, text, create);
}

test('the first plan creates a comment, with the marker as its hidden first line', async () => {
  const result = await publish('one');
  assert.equal(loopback.github.comments.length, 1);
  const [comment] = loopback.github.comments;
  assert.equal(comment?.body, `${MARKER}\none`);
  assert.deepEqual(result, { outcome: 'created', url: commentPage(comment?.id ?? 0) });
});

test('another plan edits the same comment', async () => {
  await publish('one');
  const result = await publish('two');
  assert.equal(result.outcome, 'updated');
  assert.deepEqual(
    loopback.github.comments.map(({ body }) => body),
    [`${MARKER}\ntwo`],
  );
});

test('an answer of GraphQL that is an error of its own form closes it too', async () => {
  await publish('one');
  loopback.github.troubles.push(
    { status: 200, body: loopback.github.list() },
    { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: 'Not for you' }] } },
  );
  assert.equal((await publish('two')).outcome, 'updated');
});

test('a number of a run in the text itself is a change like any other', async () => {
  const link = '[The whole report](<https://github.com/o/r/actions/runs/1>)';
  await publish(`+url: https://github.com/o/r/actions/runs/7)\n${link}`);
  const result = await publish(`+url: https://github.com/o/r/actions/runs/8)\n${link.replace('1', '2')}`);
  assert.equal(result.outcome, 'updated');
});

test('a link to another run is no difference', async () => {
  await publish('[plan](https://github.com/o/r/actions/runs/1)');
  const result = await publish('[plan](https://github.com/o/r/actions/runs/22)');
  assert.equal(result.outcome, 'unchanged');
});

test('where GraphQL is closed to the token, the comment of github-actions[bot] is its own', async () => {
  loopback.github.graphqlOpen = false;
  loopback.github.add(MALLORY, `${MARKER}\ncopied`);
  await publish('one');
  const result = await publish('two');
  assert.equal(result.outcome, 'updated');
  assert.deepEqual(
    loopback.github.comments.map(({ body }) => body),
    [`${MARKER}\ncopied`, `${MARKER}\ntwo`],
  );
});

test('the same plan writes nothing', async () => {
  const first = await publish('one');
  const before = loopback.github.writes.length;
  const result = await publish('one');
  assert.deepEqual(result, { outcome: 'unchanged', url: first.url ?? '' });
  assert.equal(loopback.github.writes.length, before);
});

test('line ends and space at the end, which GitHub may change, are no difference', async () => {
  const comment = loopback.github.add(BOT, `${MARKER}\r\none\r\ntwo`);
  const result = await publish('one\ntwo\n');
  assert.deepEqual(result, { outcome: 'unchanged', url: commentPage(comment.id) });
});

test('a comment with the marker from another account is left alone', async () => {
  loopback.github.add(MALLORY, `${MARKER}\nNothing to see here.`);
  await publish('one');
  assert.deepEqual(
    loopback.github.comments.map(({ author, body }) => [author.login, body]),
    [
      [MALLORY.login, `${MARKER}\nNothing to see here.`],
      [BOT.login, `${MARKER}\none`],
    ],
  );
});

test('an own comment that only quotes the marker is left alone', async () => {
  loopback.github.add(BOT, `The marker is ${MARKER}`);
  const result = await publish('one');
  assert.equal(result.outcome, 'created');
});

test('the comment is found behind more than a page of others', async () => {
  for (let i = 0; i < 250; i++) loopback.github.add(MALLORY, `comment ${i}`);
  const own = loopback.github.add(BOT, `${MARKER}\none`);
  const result = await publish('two');
  assert.deepEqual(result, { outcome: 'updated', url: commentPage(own.id) });
  assert.equal(loopback.github.requests.filter((line) => line.startsWith('GET ')).length, 3);
});

test('of several own comments the oldest is kept and brought up to date, the others go', async () => {
  const oldest = loopback.github.add(BOT, `${MARKER}\none`);
  loopback.github.add(BOT, `${MARKER}\ntwo`);
  const foreign = loopback.github.add(MALLORY, `${MARKER}\nthree`);
  await publish('two');
  assert.deepEqual(
    loopback.github.comments.map(({ id, body }) => [id, body]),
    [
      [oldest.id, `${MARKER}\ntwo`],
      [foreign.id, `${MARKER}\nthree`],
    ],
  );
});

test('plans with another key have comments of their own', async () => {
  const other = commentMarker(planKey(['plan', 'infra']));
  await publish('one');
  await publish('two', { marker: other });
  await publish('three');
  assert.deepEqual(
    loopback.github.comments.map(({ body }) => body),
    [`${MARKER}\nthree`, `${other}\ntwo`],
  );
});

test('without leave to create, a comment that is there is still brought up to date', async () => {
  assert.deepEqual(await publish('one', { create: false }), { outcome: 'none' });
  assert.deepEqual(loopback.github.writes, []);
  loopback.github.add(BOT, `${MARKER}\none`);
  const result = await publish('two', { create: false });
  assert.equal(result.outcome, 'updated');
});

test('a text of the greatest length is taken, one character more is refused', async () => {
  const room = MAX_COMMENT_LENGTH - MARKER.length - 1;
  await publish('é'.repeat(room));
  await assert.rejects(publish('é'.repeat(room + 1)), /Validation Failed/);
});
