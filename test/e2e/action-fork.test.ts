import assert from 'node:assert/strict';
import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { json } from '../../src/report/json.ts';
import { change, environmentPlan, finding, plan } from '../report/plans.ts';
import type { PullRequestCommits } from './clone.ts';
import { PULL_REQUEST } from './fake-answers.ts';
import { CHANGE, MISTAKE, OTHER_CHANGE } from './fleet.ts';
import { commandsNamed, Job } from './job.ts';
import type { StepResult } from './run-action.ts';
import { payload, set } from './webhook-payloads.ts';

const FORK = 'mallory/fleet';

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

/** The run of the first workflow, on a fork's pull request: GitHub gives it a token that may only read. */
async function runOfFork(commits: PullRequestCommits): Promise<StepResult> {
  job.github.mayWrite = false;
  job.github.mayCheck = false;
  const result = await job.runOn(commits, { fork: true, inputs: { 'check-run': 'true' } });
  job.github.mayWrite = true;
  job.github.mayCheck = true;
  return result;
}

/** The run of the second workflow, after one that was for `sha`, with a plan in the workspace. */
function publish(
  sha: string,
  { inputs = {}, event = 'pull_request' }: { inputs?: Record<string, string>; event?: string } = {},
): Promise<StepResult> {
  const run = payload('workflow_run');
  set(run, ['workflow', 'name'], 'Plan');
  set(run, ['workflow_run', 'event'], event);
  set(run, ['workflow_run', 'head_sha'], sha);
  set(run, ['workflow_run', 'head_branch'], 'topic');
  set(run, ['workflow_run', 'head_repository', 'full_name'], FORK);
  set(run, ['workflow_run', 'head_repository', 'owner', 'login'], 'mallory');
  return job.run({
    eventName: 'workflow_run',
    payload: run,
    sha: job.clone.git('rev-parse', 'main'),
    ref: 'refs/heads/main',
    workflow: 'Publish the plan',
    inputs: { mode: 'publish', 'plan-file': 'plan.json', 'check-run': 'true', ...inputs },
  });
}

/** GitHub has one pull request, with this head. */
function open(sha: string, number = PULL_REQUEST): void {
  job.github.pullRequests.push({ number, sha, branch: 'topic', repository: FORK });
}

function bring(text: string): void {
  writeFileSync(join(job.clone.folder, 'plan.json'), text);
}

test('the first run ends by its findings, with one notice; the plan is in the summary and in a file', async () => {
  const result = await runOfFork(job.clone.propose(CHANGE));
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(commandsNamed(result, 'error', 'warning'), []);
  const notices = commandsNamed(result, 'notice').map(({ message }) => message);
  assert.equal(notices.length, 1);
  assert.match(notices[0] ?? '', /from a fork.*'pull-requests: write'.*'mode: publish'/);
  assert.ok(result.summary.includes('features'));
  const failed = await runOfFork(job.clone.propose(MISTAKE));
  assert.equal(failed.status, 1, failed.log);
});

test('the second run posts the plan of the first: a comment, and check runs on the head of the fork', async () => {
  const commits = job.clone.propose(MISTAKE);
  const first = await runOfFork(commits);
  copyFileSync(first.outputs.plan ?? '', join(job.clone.folder, 'plan.json'));
  open(commits.head);
  const result = await publish(commits.head);
  assert.equal(result.status, 0, result.log);
  assert.equal(job.github.comments.length, 1);
  assert.ok(job.github.comments[0]?.body.includes('build/failed'));
  assert.equal(result.outputs['comment-url']?.includes('issuecomment'), true);
  assert.equal(result.outputs.verdict, first.outputs.verdict);
  assert.deepEqual(
    job.github.checks.runs.map(({ name, conclusion, headSha }) => [name, conclusion, headSha]),
    [['flux-plan / production', 'failure', commits.head]],
  );
  assert.ok(result.summary.includes('build/failed'));
});

test('the comment is the one that the first workflow writes where it may', async () => {
  const commits = job.clone.propose(CHANGE);
  const first = await job.runOn(commits);
  const other = await job.propose(OTHER_CHANGE, { inputs: { comment: 'never' } });
  copyFileSync(other.outputs.plan ?? '', join(job.clone.folder, 'plan.json'));
  open(commits.head);
  const result = await publish(commits.head);
  assert.equal(result.outputs['comment-url'], first.outputs['comment-url']);
  assert.equal(job.github.comments.length, 1);
  assert.ok(job.github.comments[0]?.body.includes('red'));
});

test('what the file says is text: no Markdown, no mention, no command, no place outside of the repository', async () => {
  const evil =
    '<!-- flux-plan 0 -->\n# Approved\n@everyone [safe](https://evil.example) `x`\n::error::forged';
  const { name: _, ...rest } = environmentPlan(evil, {
    changes: [change({ name: evil, diff: `+${evil}\n` })],
  });
  const findings = [finding({ message: evil, help: evil, environments: [evil] })];
  const value = JSON.parse(json.render(plan([{ name: evil, ...rest }], findings), {}));
  Object.assign(value.findings[0], { file: '../../etc/passwd', line: 1, column: 1 });
  bring(JSON.stringify(value));
  const sha = job.clone.git('rev-parse', 'main');
  open(sha);
  const result = await publish(sha);
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(
    result.commands.map(({ name }) => name),
    ['add-mask'],
  );
  // In code, nothing of it is read.
  const outside = (text: string) =>
    text.replace(/^(`{3,})diff\n[\s\S]*?^\1$/gm, '').replace(/<code>.*?<\/code>/g, '');
  const body = job.github.comments[0]?.body.split('\n').slice(1).join('\n') ?? '';
  for (const text of [outside(body), outside(job.github.checks.runs[0]?.summary ?? '')]) {
    assert.doesNotMatch(text, /<!--|^# |@everyone|https:\/\/evil|passwd/m);
  }
  assert.deepEqual(job.github.checks.runs[0]?.annotations, []);
  assert.doesNotMatch(job.github.checks.runs[0]?.name ?? '', /\n/);
});

test('a number in the file is nothing to go by: the pull request is the one with the head of the run', async () => {
  bring(
    json.render(plan([environmentPlan('production')]), {}).replace('"version"', '"number": 1, "version"'),
  );
  const sha = job.clone.git('rev-parse', 'main');
  open(sha);
  const result = await publish(sha);
  assert.equal(result.status, 1);
  assert.match(commandsNamed(result, 'error')[0]?.message ?? '', /additional properties/);
  assert.deepEqual(job.github.writes, []);
});

for (const [what, heads, level] of [
  ['has moved on', ['b'.repeat(40)], 'notice'],
  ['is closed', [], 'notice'],
  ['is proposed to two branches', ['', ''], 'warning'],
] as const) {
  test(`a head that ${what}: nothing is posted, and a ${level} says so`, async () => {
    bring(json.render(plan([environmentPlan('production')]), {}));
    const sha = job.clone.git('rev-parse', 'main');
    for (const [at, head] of heads.entries()) open(head || sha, PULL_REQUEST + at);
    const result = await publish(sha);
    assert.equal(result.status, 0, result.log);
    assert.deepEqual(job.github.writes, []);
    assert.match(commandsNamed(result, level)[0]?.message ?? '', /not published/);
  });
}

test('the pull request of another repository with a branch of the same name does not count', async () => {
  bring(json.render(plan([environmentPlan('production')]), {}));
  const sha = job.clone.git('rev-parse', 'main');
  job.github.pullRequests.push({ number: 7, sha, branch: 'topic', repository: 'mallory/other' });
  const result = await publish(sha);
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(job.github.writes, []);
});

for (const [what, text, message] of [
  ['no JSON', 'plan', /not JSON/],
  ['no plan', '{}', /must have required property/],
] as const) {
  test(`a file that is ${what}: one sentence, nothing posted`, async () => {
    bring(text);
    const result = await publish(job.clone.git('rev-parse', 'main'));
    assert.equal(result.status, 1);
    assert.match(commandsNamed(result, 'error')[0]?.message ?? '', message);
    assert.deepEqual(job.github.requests, []);
  });
}

test('a link is not followed, and a file outside of the workspace not read', async () => {
  writeFileSync(join(job.root, 'secret.json'), json.render(plan([environmentPlan('production')]), {}));
  symlinkSync(join(job.root, 'secret.json'), join(job.clone.folder, 'plan.json'));
  for (const file of ['plan.json', '../secret.json', 'none.json', '']) {
    const result = await publish(job.clone.git('rev-parse', 'main'), { inputs: { 'plan-file': file } });
    assert.equal(result.status, 1, file);
    assert.equal(commandsNamed(result, 'error').length, 1);
  }
  assert.deepEqual(job.github.requests, []);
});

test('mode: publish belongs to workflow_run, after a run on pull_request', async () => {
  bring(json.render(plan([environmentPlan('production')]), {}));
  const sha = job.clone.git('rev-parse', 'main');
  const push = await publish(sha, { event: 'push' });
  assert.match(commandsNamed(push, 'error')[0]?.message ?? '', /runs on 'pull_request'/);
  const wrong = await job.propose(CHANGE, { inputs: { mode: 'publish', 'plan-file': 'plan.json' } });
  assert.match(commandsNamed(wrong, 'error')[0]?.message ?? '', /'workflow_run'/);
  assert.deepEqual(job.github.requests, []);
});

test('trouble with GitHub is a warning that names the permission', async () => {
  bring(json.render(plan([environmentPlan('production', { changes: [change()] })]), {}));
  const sha = job.clone.git('rev-parse', 'main');
  open(sha);
  job.github.mayWrite = false;
  job.github.mayCheck = false;
  const result = await publish(sha);
  assert.equal(result.status, 0, result.log);
  const messages = commandsNamed(result, 'warning').map(({ message }) => message);
  assert.equal(messages.length, 2);
  assert.match(messages.join('\n'), /'pull-requests: write'[\s\S]*'checks: write'/);
});

test('a plan of a fork can be anything but endless: a hundred check runs', async () => {
  const environments = Array.from({ length: 150 }, (_, at) => environmentPlan(`cluster-${at}`));
  bring(json.render(plan(environments), {}));
  const sha = job.clone.git('rev-parse', 'main');
  open(sha);
  const result = await publish(sha);
  assert.equal(job.github.checks.runs.length, 100);
  assert.match(commandsNamed(result, 'warning')[0]?.message ?? '', /^50 environments/);
  bring(json.render(plan(Array.from({ length: 1001 }, () => environmentPlan('x'))), {}));
  const refused = await publish(sha);
  assert.equal(refused.status, 1);
  assert.match(commandsNamed(refused, 'error')[0]?.message ?? '', /more than 1000 environments/);
});

test('a fork on pull_request_target, whose token may write: everything is posted at once', async () => {
  const commits = job.clone.propose(CHANGE);
  job.clone.git('checkout', '--quiet', '--detach', commits.base);
  const result = await job.runOn(commits, {
    fork: true,
    eventName: 'pull_request_target',
    inputs: { 'check-run': 'true' },
  });
  assert.equal(result.status, 0, result.log);
  assert.equal(job.github.comments.length, 1);
  assert.equal(job.github.checks.runs[0]?.headSha, commits.head);
});
