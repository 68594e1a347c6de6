import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/checks/finding.ts';
import { type CheckRun, checkAnnotations, publishCheckRun } from '../../src/github/check-run.ts';
import { withRetries } from '../../src/github/retry.ts';
import { OWNER, REPO } from '../e2e/fake-answers.ts';
import { finding } from '../report/plans.ts';
import { loopbackPerTest } from './loopback.ts';

const HEAD = 'a'.repeat(40);
const CLOCK = { now: () => 0, sleep: async () => {} };

const loopback = loopbackPerTest();

function findings(count: number): Finding[] {
  return Array.from({ length: count }, (_, at) =>
    finding({ message: `number ${at}`, location: { file: 'a.yaml', line: at + 1, column: 3 } }),
  );
}

function checkRun(count: number): CheckRun {
  return {
    name: 'flux-plan / production',
    conclusion: 'failure',
    title: '1 to apply',
    summary: 'text',
    annotations: checkAnnotations(findings(count)),
  };
}

function publish(run: CheckRun, externalId = 'flux-plan 12.1'): Promise<void> {
  const detailsUrl = 'https://github.com/acme/fleet/actions/runs/12';
  const target = { owner: OWNER, repo: REPO, headSha: HEAD, externalId, detailsUrl };
  return withRetries((attempt) => publishCheckRun(loopback.client, target, run, attempt > 1), CLOCK);
}

for (const [count, requests] of [
  [0, 1],
  [49, 1],
  [50, 1],
  [51, 2],
  [120, 3],
  [600, 10],
] as const) {
  test(`${count} annotations take ${requests} requests of at most fifty each`, async () => {
    await publish(checkRun(count));
    const [run, ...others] = loopback.github.checks.runs;
    assert.deepEqual(others, []);
    assert.deepEqual(
      run?.annotations.map(({ start_line: line }) => line),
      Array.from({ length: Math.min(count, 500) }, (_, at) => at + 1),
    );
    assert.equal(run?.conclusion, 'failure');
    assert.equal(loopback.github.requests.length, requests);
  });
}

for (const lost of ['POST', 'PATCH']) {
  test(`a ${lost} that has done its work, though its answer was lost, is not repeated`, async () => {
    loopback.github.lostAnswers.push((line) => line.startsWith(lost));
    await publish(checkRun(130));
    assert.equal(loopback.github.checks.runs.length, 1);
    assert.deepEqual(
      loopback.github.checks.runs[0]?.annotations.map(({ start_line: line }) => line),
      Array.from({ length: 130 }, (_, at) => at + 1),
    );
  });
}

test('a POST that has done nothing is made again', async () => {
  loopback.github.troubles.push({ status: 502, body: { message: 'Bad Gateway' } });
  await publish(checkRun(1));
  assert.equal(loopback.github.checks.runs.length, 1);
});

test('another attempt of the run has a check run of its own: annotations of an update would be added to the old ones', async () => {
  await publish(checkRun(2));
  await publish(checkRun(1), 'flux-plan 12.2');
  assert.deepEqual(
    loopback.github.checks.runs.map(({ annotations }) => annotations.length),
    [2, 1],
  );
});

test('annotations: what the change brings and has a place, at its level, as GitHub takes them', () => {
  const location = { file: 'a.yaml', line: 4, column: 7 };
  const annotations = checkAnnotations([
    finding({ location, help: 'Mend it.' }),
    finding({ location, severity: 'warning' }),
    finding({ location, severity: 'info' }),
    finding({ location, existing: true }),
    finding(),
  ]);
  assert.deepEqual(
    annotations.map(({ annotation_level: level }) => level),
    ['failure', 'warning', 'notice'],
  );
  assert.deepEqual(annotations[0], {
    path: 'a.yaml',
    start_line: 4,
    end_line: 4,
    start_column: 7,
    end_column: 7,
    annotation_level: 'failure',
    message: 'production: no such file\nMend it.',
    title: 'build/failed',
  });
});

test('a message of any length fits into 64 KB', () => {
  const location = { file: 'a.yaml', line: 1, column: 1 };
  const [annotation] = checkAnnotations([finding({ location, message: '語'.repeat(100_000) })]);
  const bytes = Buffer.byteLength(annotation?.message ?? '');
  assert.ok(bytes > 50_000 && bytes <= 64 * 1024, String(bytes));
});
