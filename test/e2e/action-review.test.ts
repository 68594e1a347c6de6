import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { type Files, shallowClone } from './clone.ts';
import {
  CHANGE,
  FLEET,
  MISTAKE,
  MISTAKES,
  NO_CHANGE,
  REMOVAL,
  STAGING,
  UNDEFINED_VARIABLES,
} from './fleet.ts';
import { commandsNamed, Job } from './job.ts';

let job: Job;

beforeEach(async () => {
  job = await Job.start();
});

afterEach(() => job.end());

/** The comments on lines, as `path:line`. */
const places = () => job.github.reviews.comments.map(({ path, line }) => `${path}:${line}`);

test('a mistake on a line of the pull request: one review of its head, with a comment there', async () => {
  const commits = job.clone.propose(MISTAKE);
  const result = await job.runOn(commits);
  assert.equal(result.status, 1, result.log);
  assert.deepEqual(places(), ['apps/kustomization.yaml:6']);
  assert.deepEqual(
    job.github.reviews.reviews.map(({ commit }) => commit),
    [commits.head],
  );
  const [comment] = job.github.reviews.comments;
  assert.match(
    comment?.body ?? '',
    /^<!-- flux-plan \S+ \S+ -->\n\*\*error\*\* `build\/failed` \(production\): /,
  );
  // A reader has the finding at its line already.
  const placed = commandsNamed(result, 'error').filter(({ properties }) => 'file' in properties);
  assert.deepEqual(placed, []);
});

test('another run says nothing twice; when the mistake is mended, its thread is resolved', async () => {
  const commits = job.clone.propose(MISTAKE);
  await job.runOn(commits);
  await job.runOn(commits, { attempt: '2' });
  await job.propose({ ...MISTAKE, 'README.md': '# More\n' });
  assert.deepEqual(places(), ['apps/kustomization.yaml:6']);
  assert.equal(job.github.reviews.open.length, 1);
  const result = await job.propose(CHANGE);
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(job.github.reviews.open, []);
});

test('a mistake that shows elsewhere than in the pull request stays an annotation', async () => {
  const result = await job.propose(REMOVAL);
  assert.equal(result.status, 1, result.log);
  assert.deepEqual(places(), []);
  const files = commandsNamed(result, 'error').map(({ properties }) => properties.file);
  assert.ok(files.includes('apps/kustomization.yaml'), files.join());
});

test('what the base had already is no comment', async () => {
  job.clone.commit(MISTAKE);
  const result = await job.propose({
    'apps/kustomization.yaml': `${MISTAKE['apps/kustomization.yaml']}# more\n`,
  });
  assert.equal(result.status, 0, result.log);
  assert.deepEqual(places(), []);
});

test('a finding of several environments is one comment that names them', async () => {
  job.clone.commit(STAGING);
  await job.propose(MISTAKE);
  assert.deepEqual(places(), ['apps/kustomization.yaml:6']);
  assert.match(job.github.reviews.comments[0]?.body ?? '', /\(production, staging\)/);
});

test('a line that GitHub does not take: the other comment is written, and the finding is an annotation', async () => {
  const isInDiff = (path: string) => path !== 'web/kustomization.yaml';
  const result = await job.propose(MISTAKES, { isInDiff });
  assert.equal(result.status, 1, result.log);
  assert.deepEqual(places(), ['apps/kustomization.yaml:6']);
  const files = commandsNamed(result, 'error').map(({ properties }) => properties.file);
  assert.deepEqual(files, [undefined, 'web/kustomization.yaml']);
  assert.deepEqual(commandsNamed(result, 'warning'), []);
});

test('no more than thirty comments, and annotations for the others', async () => {
  const result = await job.propose(UNDEFINED_VARIABLES);
  assert.equal(result.status, 1, result.log);
  assert.equal(job.github.reviews.comments.length, 30);
  assert.equal(job.github.reviews.reviews.length, 1);
  assert.equal(new Set(places()).size, 30);
  const annotated = commandsNamed(result, 'error').map(({ message }) => message);
  assert.match(annotated.at(-1) ?? '', /more of this level/);
});

test('a file that the base has changed as well: no comment on a line that the head has elsewhere', async () => {
  const proposed = job.clone.propose(MISTAKE);
  job.clone.git('checkout', '--quiet', 'main');
  const file = 'apps/kustomization.yaml';
  const base = job.clone.commit({ [file]: `# first\n${FLEET[file]}` });
  job.clone.git('merge', '--quiet', '--no-ff', '--message=merge', proposed.head);
  const result = await job.runOn({ base, head: proposed.head, merge: job.clone.git('rev-parse', 'HEAD') });
  assert.equal(result.status, 1, result.log);
  assert.deepEqual(job.github.reviews.reviews, []);
  const files = commandsNamed(result, 'error').map(({ properties }) => properties.file);
  assert.ok(files.includes(file), files.join());
});

test('in the shallow clone that actions/checkout makes by default, and on pull_request_target', async () => {
  const commits = job.clone.propose(MISTAKE);
  const workspace = join(job.root, 'shallow');
  job.clone.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  shallowClone(job.clone.folder, workspace, 'refs/pull/7/merge');
  await job.runOn(commits, { workspace });
  assert.deepEqual(places(), ['apps/kustomization.yaml:6']);
  job.github.reviews.comments = [];
  const target = join(job.root, 'target');
  shallowClone(job.clone.folder, target, 'main');
  const result = await job.runOn(commits, {
    workspace: target,
    eventName: 'pull_request_target',
    fork: true,
  });
  assert.equal(result.status, 1, result.log);
  assert.deepEqual(places(), ['apps/kustomization.yaml:6']);
});

test('review: false', async () => {
  await job.propose(MISTAKE, { inputs: { review: 'false' } });
  assert.deepEqual(
    job.github.requests.filter((line) => /graphql|pulls/.test(line)),
    [],
  );
});

test('a token without the permission: a warning that names it, and the run ends by its findings', async () => {
  job.github.mayWrite = false;
  for (const [files, status] of [
    [MISTAKE, 1],
    [NO_CHANGE, 0],
  ] as [Files, number][]) {
    const result = await job.propose(files, { inputs: { comment: 'never' } });
    assert.equal(result.status, status, result.log);
    const messages = commandsNamed(result, 'warning').map(({ message }) => message);
    assert.equal(messages.length, status);
    for (const message of messages) assert.match(message, /'pull-requests: write'.*'review: false'/);
  }
});

test('a review whose answer was lost is not written again', async () => {
  job.github.lostAnswers.push((line) => line.endsWith('/reviews'));
  await job.propose(MISTAKE);
  assert.equal(job.github.reviews.reviews.length, 1);
});
