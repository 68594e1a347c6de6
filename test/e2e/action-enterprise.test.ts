import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ENTERPRISE_SERVER } from './fake-github.ts';
import { CHANGE, LARGE, MISTAKE } from './fleet.ts';
import { Job } from './job.ts';

const RUN = { serverUrl: 'https://github.example.com', inputs: { 'check-run': 'true' } };

let job: Job;

beforeEach(async () => {
  job = await Job.start(ENTERPRISE_SERVER);
});

afterEach(() => job.end());

test('an Enterprise Server: comment, review, check run, and GraphQL where it has it', async () => {
  const commits = job.clone.propose(MISTAKE);
  await job.runOn(commits, RUN);
  const result = await job.propose(CHANGE, RUN);
  assert.equal(result.status, 0, result.log);
  assert.equal(job.github.comments.length, 1);
  assert.equal(job.github.reviews.comments.length, 1);
  assert.deepEqual(job.github.reviews.open, [], 'resolved, which only GraphQL can');
  assert.equal(job.github.checks.runs.length, 2);
});

test('links lead to the server', async () => {
  const result = await job.propose(LARGE, RUN);
  assert.equal(result.status, 0, result.log.slice(-1000));
  const [comment] = job.github.comments;
  assert.ok(comment?.body.includes('https://github.example.com/acme/fleet/actions/runs/12'));
  assert.ok(!comment?.body.includes('https://github.com'));
});
