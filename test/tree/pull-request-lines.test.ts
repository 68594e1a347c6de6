import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pullRequestLines } from '../../src/tree/pull-request-lines.ts';
import { type Files, shallowClone, TestRepository } from '../support/repository.ts';

const LINES = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`);

/** The forty lines, with some of them replaced. */
function edited(changes: Record<number, string> = {}): string {
  return LINES.map((line, at) => `${changes[at + 1] ?? line}\n`).join('');
}

interface PullRequest {
  origin: TestRepository;
  baseSha: string;
  headSha: string;
  mergeSha: string;
}

/** A pull request with its test merge; the base may have moved on since it was opened. */
function pullRequest(start: Files, proposed: Files, moved: Files = {}): PullRequest {
  const origin = new TestRepository();
  origin.commit(start);
  origin.git('checkout', '--quiet', '-b', 'pr');
  const headSha = origin.commit(proposed);
  origin.git('checkout', '--quiet', 'main');
  const baseSha = origin.commit(moved);
  origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'pr');
  return { origin, baseSha, headSha, mergeSha: origin.git('rev-parse', 'HEAD') };
}

/** The lines of a file, of the first fifty, that can be commented on. */
function linesOf({ origin, ...commits }: PullRequest, file: string, repository = origin): number[] {
  const isInDiff = pullRequestLines(repository.path, { kind: 'pullRequest', ...commits }, commits.mergeSha);
  return Array.from({ length: 50 }, (_, at) => at + 1).filter((line) => isInDiff(file, line));
}

/** The lines on the right side of what GitHub shows, by git's own patch. */
function shownLines({ origin, baseSha, headSha }: PullRequest, file: string): number[] {
  const lines: number[] = [];
  let path = '';
  let number = 0;
  const patch = origin.git('diff', '--find-renames', `${baseSha}...${headSha}`);
  for (const text of patch.split('\n')) {
    if (text.startsWith('+++ ')) path = text.slice('+++ b/'.length);
    else if (text.startsWith('@@')) number = Number(/\+(\d+)/.exec(text)?.[1]);
    else if (/^[ +]/.test(text) && number > 0) {
      if (path === file) lines.push(number);
      number++;
    }
  }
  return lines;
}

test('what looks like the header of a hunk behind a carriage return or a line separator is none', () => {
  const forged = 'ten\r@@ -1 +30,9 @@\u2028@@ -1 +40,9 @@';
  const pull = pullRequest({ 'a.yaml': edited() }, { 'a.yaml': edited({ 10: forged }) });
  assert.deepEqual(linesOf(pull, 'a.yaml'), [7, 8, 9, 10, 11, 12, 13]);
});

test('a changed line and three around it', () => {
  const pull = pullRequest({ 'a.yaml': edited() }, { 'a.yaml': edited({ 10: 'ten', 39: 'last but one' }) });
  assert.deepEqual(linesOf(pull, 'a.yaml'), [7, 8, 9, 10, 11, 12, 13, 36, 37, 38, 39, 40]);
  assert.deepEqual(linesOf(pull, 'a.yaml'), shownLines(pull, 'a.yaml'));
});

test('in a shallow clone of the test merge', () => {
  const pull = pullRequest({ 'a.yaml': edited() }, { 'a.yaml': edited({ 1: 'first' }) });
  const clone = shallowClone(pull.origin, pull.mergeSha);
  assert.deepEqual(linesOf(pull, 'a.yaml', clone), [1, 2, 3, 4]);
});

test('a new file is shown whole, one that did not change or is not there not at all', () => {
  const pull = pullRequest({ 'a.yaml': edited() }, { 'new.yaml': 'one\ntwo\n' });
  assert.ok(linesOf(pull, 'new.yaml').includes(2));
  assert.deepEqual(linesOf(pull, 'a.yaml'), []);
  assert.deepEqual(linesOf(pull, 'none.yaml'), []);
});

test('a removed file, a removed run of lines', () => {
  const removed = pullRequest({ 'a.yaml': edited() }, { 'a.yaml': undefined });
  assert.deepEqual(linesOf(removed, 'a.yaml'), []);
  const shorter = edited().replace('line 20\nline 21\n', '');
  const pull = pullRequest({ 'a.yaml': edited() }, { 'a.yaml': shorter });
  assert.deepEqual(linesOf(pull, 'a.yaml'), [17, 18, 19, 20, 21, 22]);
  assert.deepEqual(linesOf(pull, 'a.yaml'), shownLines(pull, 'a.yaml'));
});

test('a renamed file is compared with what it was', () => {
  const pull = pullRequest(
    { 'a.yaml': edited() },
    { 'a.yaml': undefined, 'b.yaml': edited({ 20: 'twenty' }) },
  );
  assert.deepEqual(linesOf(pull, 'b.yaml'), [17, 18, 19, 20, 21, 22, 23]);
  assert.deepEqual(linesOf(pull, 'b.yaml'), shownLines(pull, 'b.yaml'));
});

test('a link is no file, nor is what is behind it', () => {
  const pull = pullRequest({ 'a.yaml': edited() }, { 'link.yaml': { link: 'a.yaml' } });
  assert.deepEqual(linesOf(pull, 'link.yaml'), []);
});

test('names that git would quote', () => {
  const name = 'ä "b"\\\t.yaml';
  const pull = pullRequest({ [name]: edited() }, { [name]: edited({ 1: 'first' }) });
  assert.deepEqual(linesOf(pull, name), [1, 2, 3, 4]);
});

test('a base that has moved on elsewhere changes nothing', () => {
  const pull = pullRequest(
    { 'a.yaml': edited(), 'b.yaml': edited() },
    { 'a.yaml': edited({ 1: 'first' }) },
    { 'b.yaml': edited({ 1: 'other' }) },
  );
  assert.deepEqual(linesOf(pull, 'a.yaml'), shownLines(pull, 'a.yaml'));
  assert.deepEqual(linesOf(pull, 'b.yaml'), []);
});

test('a file that the base has changed too: its lines have other numbers in the test merge, so none', () => {
  const pull = pullRequest(
    { 'a.yaml': edited() },
    { 'a.yaml': edited({ 35: 'proposed' }) },
    { 'a.yaml': `before\n${edited()}` },
  );
  assert.deepEqual(linesOf(pull, 'a.yaml'), []);
});

test('a change that the base has made as well: nothing that GitHub does not show', () => {
  const pull = pullRequest(
    { 'a.yaml': edited() },
    { 'a.yaml': edited({ 5: 'five', 35: 'proposed' }) },
    { 'a.yaml': edited({ 5: 'five' }) },
  );
  const shown = shownLines(pull, 'a.yaml');
  assert.deepEqual(linesOf(pull, 'a.yaml'), [32, 33, 34, 35, 36, 37, 38]);
  for (const line of linesOf(pull, 'a.yaml')) assert.ok(shown.includes(line));
});

test('another commit was planned than the merge: only files that read the same in it', () => {
  const { origin, ...commits } = pullRequest(
    { 'a.yaml': edited() },
    { 'a.yaml': edited({ 1: 'first' }), 'b.yaml': 'b' },
  );
  const planned = origin.commit({ 'a.yaml': edited({ 2: 'second' }) });
  const isInDiff = pullRequestLines(origin.path, { kind: 'pullRequest', ...commits }, planned);
  assert.equal(isInDiff('a.yaml', 1), false);
  assert.equal(isInDiff('b.yaml', 1), true);
});
