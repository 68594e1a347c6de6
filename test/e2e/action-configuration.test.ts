import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { CHANGE, DOUBT, MISTAKE, NO_CHANGE, UNKNOWN_VARIABLE } from './fleet.ts';
import { commandsNamed, Job } from './job.ts';

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

const FILE = '.flux-plan.yaml';

test('the file says what fails the run and when to comment, and inputs go before it', async () => {
  job.clone.commit({ [FILE]: 'fail-on: warning\ncomment: never\n' });
  const commits = job.clone.propose(DOUBT);
  const byFile = await job.runOn(commits);
  assert.equal(byFile.status, 1, byFile.log);
  assert.equal(byFile.outputs['comment-url'], '');
  const byInputs = await job.runOn(commits, { inputs: { 'fail-on': 'error', comment: 'always' } });
  assert.equal(byInputs.status, 0, byInputs.log);
  assert.notEqual(byInputs.outputs['comment-url'], '');
});

test('a change that silences what it breaks does so in full view', async () => {
  const result = await job.propose({
    ...MISTAKE,
    [FILE]: 'ignore:\n  - rule: build/failed\n    reason: nobody will see this\n',
  });
  assert.equal(result.status, 0, result.log);
  assert.match(result.summary, /### Suppressed by this change[\s\S]*nobody will see this/);
  assert.deepEqual(
    commandsNamed(result, 'notice').map(({ properties }) => [properties.title, properties.file]),
    [['config/changed', FILE]],
  );
});

test('a change cannot turn off the comment that says so, or that it hides something', async () => {
  const silent = await job.propose({ ...MISTAKE, [FILE]: 'fail-on: never\ncomment: never\n' });
  assert.match(silent.outputs['comment-url'] ?? '', /^http/);
  const edited = await job.propose({ ...NO_CHANGE, [FILE]: 'comment: problems\nfail-on: warning\n' });
  assert.match(edited.outputs['comment-url'] ?? '', /^http/);
});

test('a broken file fails the run, with an annotation on the line of each mistake', async () => {
  const result = await job.propose({ ...CHANGE, [FILE]: 'fail-on: allways\nrules:\n  build/faild: off\n' });
  assert.equal(result.status, 1, result.log);
  assert.equal(result.outputs.plan, undefined);
  assert.deepEqual(
    commandsNamed(result, 'error').map(({ message, properties }) => [
      properties.file,
      properties.line,
      message,
    ]),
    [
      [FILE, '1', "fail-on: 'allways' cannot be used here. Use one of error, warning, never."],
      [FILE, '3', "rules: 'build/faild' cannot be used here. Is it build/failed?"],
      [
        undefined,
        undefined,
        `${FILE}:1:1: fail-on: 'allways' cannot be used here. Use one of error, warning, never.\n${FILE}:3:3: rules: 'build/faild' cannot be used here. Is it build/failed?`,
      ],
    ],
  );
});

test('a change that mends the file is planned by the mended one', async () => {
  job.clone.commit({ [FILE]: 'rules: [\n' });
  const result = await job.propose({ [FILE]: 'fail-on: never\n' });
  assert.equal(result.status, 0, result.log);
});

test('another file of the repository, and one that is not there', async () => {
  const commits = job.clone.propose({ ...DOUBT, '.github/plan.yaml': 'fail-on: warning\n' });
  assert.equal((await job.runOn(commits)).status, 0);
  assert.equal((await job.runOn(commits, { inputs: { config: '.github/plan.yaml' } })).status, 1);
  const missing = await job.propose(NO_CHANGE, { inputs: { config: 'none.yaml' } });
  assert.equal(missing.status, 1);
  assert.deepEqual(
    commandsNamed(missing, 'error').map(({ message }) => message),
    ['there is no such file', 'none.yaml:1:1: there is no such file'],
  );
});

test('the values of variables that only the cluster knows', async () => {
  const result = await job.propose({ ...UNKNOWN_VARIABLE, [FILE]: 'variables: {REGION: eu-west-1}\n' });
  assert.equal(result.status, 0, result.log);
  assert.ok(result.summary.includes('eu-west-1'), result.summary);
});
