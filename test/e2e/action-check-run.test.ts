import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { error } from './fake-answers.ts';
import { CHANGE, DOUBT, FLEET, MISTAKE, NO_CHANGE, STAGING, UNDEFINED_VARIABLES } from './fleet.ts';
import { commandsNamed, Job } from './job.ts';
import { payload, set } from './webhook-payloads.ts';

const CHECKED = { inputs: { 'check-run': 'true' } };

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

/** The check runs, as `name conclusion: title`. */
const checks = () =>
  job.github.checks.runs.map(({ name, conclusion, title }) => `${name} ${conclusion}: ${title}`);

test('each environment has a check run on the head of the pull request, which fails by its own findings', async () => {
  job.clone.commit({
    ...STAGING,
    'clusters/staging/apps.yaml':
      FLEET['clusters/production/apps.yaml']?.replace('./apps', './other') ?? null,
    'other/settings.yaml': FLEET['apps/settings.yaml']!,
  });
  const commits = job.clone.propose({ ...MISTAKE, 'other/settings.yaml': CHANGE['apps/settings.yaml']! });
  const result = await job.runOn(commits, CHECKED);
  assert.equal(result.status, 1, result.log);
  assert.deepEqual(checks(), [
    'flux-plan / production failure: no known changes, 1 object not compared, 1 Kustomization does not build, 1 error',
    'flux-plan / staging success: 1 to apply',
  ]);
  const [production, staging] = job.github.checks.runs;
  assert.deepEqual([production?.headSha, staging?.headSha], [commits.head, commits.head]);
  assert.deepEqual(
    production?.annotations.map(({ path, start_line: line }) => `${path}:${line}`),
    ['apps/kustomization.yaml:6'],
  );
  assert.deepEqual(staging?.annotations, []);
  assert.ok(staging?.summary.includes('settings') && !staging.summary.includes('production'));
});

for (const [failOn, conclusion] of [
  ['error', 'success'],
  ['warning', 'failure'],
  ['never', 'success'],
]) {
  test(`fail-on: ${failOn}: a warning makes it a ${conclusion}`, async () => {
    await job.propose(DOUBT, { inputs: { ...CHECKED.inputs, 'fail-on': failOn ?? '' } });
    assert.deepEqual(
      job.github.checks.runs.map((run) => run.conclusion),
      [conclusion],
    );
  });
}

test('by default there is none, and nothing is asked of GitHub for it', async () => {
  await job.propose(CHANGE);
  assert.deepEqual(
    job.github.requests.filter((line) => line.includes('check-runs')),
    [],
  );
});

test('the events without a pull request: on the commit that they are about', async () => {
  const { base, merge } = job.clone.propose(CHANGE);
  const group = payload('merge_group');
  set(group, ['merge_group', 'base_sha'], base);
  set(group, ['merge_group', 'head_sha'], merge);
  const push = payload('push of a new branch');
  set(push, ['before'], base);
  set(push, ['after'], merge);
  for (const [eventName, event, inputs] of [
    ['merge_group', group, {}],
    ['push', push, {}],
    ['workflow_dispatch', payload('workflow_dispatch'), { base }],
    ['schedule', { schedule: '0 4 * * *' }, { base }],
  ] as const) {
    job.github.checks.runs.length = 0;
    const result = await job.run({
      eventName,
      payload: event,
      sha: merge,
      ref: 'refs/heads/main',
      inputs: { ...CHECKED.inputs, ...inputs },
    });
    assert.equal(result.status, 0, result.log);
    assert.equal(result.outputs.changes, '2');
    assert.deepEqual(checks(), ['flux-plan / production success: 2 to apply'], eventName);
    assert.equal(job.github.checks.runs[0]?.headSha, merge, eventName);
  }
  assert.deepEqual(
    job.github.writes.filter((line) => !line.includes('check-runs')),
    [],
  );
});

test('more than fifty annotations are written in batches', async () => {
  const result = await job.propose(UNDEFINED_VARIABLES, CHECKED);
  assert.equal(result.status, 1, result.log);
  const [run, ...others] = job.github.checks.runs;
  assert.deepEqual(others, []);
  const undefineds = run?.annotations.filter(({ title }) => title === 'variables/undefined') ?? [];
  assert.equal(new Set(undefineds.map(({ start_line: line }) => line)).size, 60);
  // Beside them, the variable that is defined is used by nothing.
  assert.equal(run?.annotations.length, 61);
  assert.equal(job.github.requests.filter((line) => line.startsWith('PATCH')).length, 1);
  assert.equal(result.outputs.errors, '60');
});

test('another attempt on the same commit writes a check run that replaces the one before', async () => {
  const commits = job.clone.propose(CHANGE);
  await job.runOn(commits, CHECKED);
  await job.runOn(commits, { ...CHECKED, attempt: '2' });
  const [first, second] = job.github.checks.runs;
  assert.deepEqual([second?.name, second?.headSha], [first?.name, first?.headSha]);
  assert.notEqual(second?.externalId, first?.externalId);
});

test('the plan of a folder names it', async () => {
  job.clone.commit(Object.fromEntries(Object.entries(FLEET).map(([path, text]) => [`gitops/${path}`, text])));
  await job.propose(NO_CHANGE, { inputs: { ...CHECKED.inputs, path: 'gitops' } });
  assert.deepEqual(checks(), ['flux-plan / production (gitops) success: no changes']);
});

test('a token without the permission: a warning that names it, and all else as ever', async () => {
  job.github.mayCheck = false;
  const result = await job.propose(CHANGE, CHECKED);
  assert.equal(result.status, 0, result.log);
  assert.equal(job.github.comments.length, 1);
  const messages = commandsNamed(result, 'warning').map(({ message }) => message);
  assert.equal(messages.length, 1);
  assert.match(
    messages[0] ?? '',
    /Add 'checks: write' to the 'permissions:' of the job, or set 'check-run: false'/,
  );
  const failed = await job.propose(MISTAKE, CHECKED);
  assert.equal(failed.status, 1, failed.log);
});

test('a server error, an answer that was lost, a rate limit that ends soon', async () => {
  const inputs = { ...CHECKED.inputs, comment: 'never', review: 'false' };
  const resets = String(Math.ceil(Date.now() / 1000) + 1);
  job.github.troubles.push(
    error(502, 'Bad Gateway'),
    error(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resets }),
  );
  job.github.lostAnswers.push((line) => line.startsWith('POST') && job.github.checks.runs.length === 1);
  const result = await job.propose(CHANGE, { inputs });
  assert.equal(result.status, 0, result.log);
  assert.equal(job.github.checks.runs.length, 1);
  assert.deepEqual(commandsNamed(result, 'warning'), []);
});
