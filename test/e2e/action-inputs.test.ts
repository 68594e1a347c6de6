import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { CHANGE, DOUBT, FLEET, NO_CHANGE, UNKNOWN_VARIABLE } from './fleet.ts';
import { changesOf, commandsNamed, Job } from './job.ts';

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

test('fail-on: a warning fails the run only when that is asked for', async () => {
  const commits = job.clone.propose(DOUBT);
  for (const [failOn, status] of [
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ] as const) {
    const result = await job.runOn(commits, { inputs: { 'fail-on': failOn, review: 'false' } });
    assert.equal(result.status, status, result.log);
    assert.equal(result.outputs.warnings, '1');
    assert.equal(commandsNamed(result, 'warning').length, 1);
  }
});

test('clusters: the folders that are named are the environments', async () => {
  const staging = FLEET['clusters/production/apps.yaml']!;
  job.clone.commit({ 'clusters/staging/apps.yaml': staging });
  const commits = job.clone.propose(CHANGE);
  const found = await job.runOn(commits);
  assert.equal(found.outputs.changes, '4', found.log);
  const chosen = await job.runOn(commits, { inputs: { clusters: 'clusters/st*\nclusters/none' } });
  assert.deepEqual(changesOf(chosen).sort(), [
    'staging create ConfigMap shop/features',
    'staging update ConfigMap shop/settings',
  ]);
});

test('variables: what the file of the head revision says of them', async () => {
  const commits = job.clone.propose(UNKNOWN_VARIABLE);
  const without = await job.runOn(commits, { inputs: { 'fail-on': 'never' } });
  assert.ok(!without.summary.includes('eu-west-1'), without.summary);
  const result = await job.runOn(commits, { inputs: { variables: 'plan/variables.yaml' } });
  assert.equal(result.status, 0, result.log);
  assert.ok(result.summary.includes('eu-west-1'), result.summary);
});

test('variables: a file that is not there is one sentence that names it', async () => {
  const result = await job.propose(NO_CHANGE, { inputs: { variables: 'none.yaml' } });
  assert.equal(result.status, 1);
  const [command, ...others] = commandsNamed(result, 'error');
  assert.match(command?.message ?? '', /none\.yaml/);
  assert.doesNotMatch(command?.message ?? '', /\n/);
  assert.deepEqual(others, []);
});

test('a value that an input does not take is one sentence', async () => {
  const result = await job.propose(NO_CHANGE, { inputs: { comment: 'sometimes' } });
  assert.equal(result.status, 1);
  assert.deepEqual(
    commandsNamed(result, 'error').map(({ message }) => message),
    ["the input 'comment' is 'sometimes': use one of always, changes, problems, never"],
  );
});

test('the report file', async () => {
  const result = await job.propose(CHANGE, { inputs: { 'report-file': 'report.md' } });
  assert.equal(result.status, 0, result.log);
  assert.ok(readFileSync(join(job.clone.folder, 'report.md'), 'utf8').includes('features'));
});

/** A `PATH` with git and, when there is text, a kustomize that prints it. */
function programs(folder: string, built: string | undefined): string {
  mkdirSync(folder);
  symlinkSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim(), join(folder, 'git'));
  if (built === undefined) return folder;
  const file = join(folder, 'kustomize');
  writeFileSync(
    file,
    `#!/bin/sh\nif [ "$1" = version ]; then echo v5.8.1; else printf '%s' '${built}'; fi\n`,
  );
  chmodSync(file, 0o755);
  return folder;
}

test('verify: what the kustomize of the runner builds otherwise is an error', async () => {
  const path = programs(join(job.root, 'bin'), 'kind: Other\n');
  const result = await job.propose(NO_CHANGE, { path, inputs: { verify: 'kustomize', 'fail-on': 'never' } });
  assert.equal(result.status, 0, result.log);
  assert.match(result.log, /Comparing with kustomize v5\.8\.1/);
  assert.ok(result.summary.includes('build/verify'));
  const same = await job.propose(NO_CHANGE, { path, inputs: {} });
  assert.ok(!same.summary.includes('build/verify'));
});

test('verify: a runner without kustomize, and pull_request_target, are one sentence each', async () => {
  const path = programs(join(job.root, 'bin'), undefined);
  const inputs = { verify: 'kustomize' };
  const without = await job.propose(NO_CHANGE, { path, inputs });
  const target = await job.propose(NO_CHANGE, { path, inputs, eventName: 'pull_request_target' });
  for (const [result, message] of [
    [without, /neither 'kustomize' nor 'kubectl'/],
    [target, /'verify: kustomize' is not for 'pull_request_target'/],
  ] as const) {
    assert.equal(result.status, 1);
    const messages = commandsNamed(result, 'error').map((command) => command.message);
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', message);
  }
});

test('the log says, folded away, which environments were found, and why', async () => {
  const result = await job.propose(CHANGE);
  const [, group = ''] = /::group::(.*?)::endgroup::/s.exec(result.log) ?? [];
  assert.match(group, /environment production: \.\/clusters\/production\n {2}found: .*gotk-sync\.yaml/);
});
