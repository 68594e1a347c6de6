import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContext } from '../../src/github/context.ts';
import { ActionError } from '../../src/github/errors.ts';

const ENVIRONMENT = {
  GITHUB_API_URL: 'https://github.example.com/api/v3',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_REPOSITORY: 'acme/fleet',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_RUN_ID: '12',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_STEP_SUMMARY: '/summary',
  GITHUB_WORKFLOW: 'Plan',
  GITHUB_WORKSPACE: '/workspace',
  RUNNER_TEMP: '/temp',
};

const event = (text: string) => (path: string) => {
  assert.equal(path, '/event.json');
  return text;
};

test('the context of a job, on an Enterprise Server', () => {
  assert.deepEqual(readContext(ENVIRONMENT, event('{"action":"opened"}')), {
    apiUrl: 'https://github.example.com/api/v3',
    eventName: 'pull_request',
    owner: 'acme',
    payload: { action: 'opened' },
    ref: 'refs/pull/7/merge',
    repo: 'fleet',
    rulesUrl: undefined,
    run: '12.3',
    runUrl: 'https://github.example.com/acme/fleet/actions/runs/12',
    sha: 'a'.repeat(40),
    summaryFile: '/summary',
    temporaryFolder: '/temp',
    workflow: 'Plan',
    workspace: '/workspace',
  });
});

test('where the rules of this version are documented, when the runner says which it is', () => {
  const used = { GITHUB_ACTION_REPOSITORY: 'fleet-tools/flux-plan', GITHUB_ACTION_REF: 'v1' };
  const known = { ...ENVIRONMENT, ...used, GITHUB_SERVER_URL: 'https://github.com' };
  assert.equal(
    readContext(known, event('{}')).rulesUrl,
    'https://github.com/fleet-tools/flux-plan/blob/v1/docs/rules.md',
  );
  // The action of an Enterprise Server may be on that server or on github.com.
  assert.equal(readContext({ ...ENVIRONMENT, ...used }, event('{}')).rulesUrl, undefined);
  assert.equal(readContext({ ...known, GITHUB_ACTION_REF: '' }, event('{}')).rulesUrl, undefined);
});

test('a runner without job summaries', () => {
  const { GITHUB_STEP_SUMMARY: _, ...rest } = ENVIRONMENT;
  assert.equal(readContext(rest, event('{}')).summaryFile, undefined);
});

for (const name of ['GITHUB_REPOSITORY', 'GITHUB_EVENT_NAME', 'GITHUB_WORKSPACE', 'RUNNER_TEMP']) {
  test(`started by hand, without ${name}: a sentence that names it and the command line`, () => {
    const rest = { ...ENVIRONMENT, [name]: undefined };
    assert.throws(
      () => readContext(rest, event('{}')),
      (error) =>
        error instanceof ActionError && error.message.includes(name) && error.message.includes('dist/cli.js'),
    );
  });
}

test('a payload that cannot be read is a sentence', () => {
  for (const text of ['', '{', '[]', 'null']) {
    assert.throws(() => readContext(ENVIRONMENT, event(text)), ActionError);
  }
});
