import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toByteString } from '../../../src/tree/byte-string.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import {
  ignoreMatcher,
  loadIgnorePatterns,
  readIgnorePatterns,
} from '../../../src/tree/source-ignore/patterns.ts';
import type { SourceIgnoreCase } from '../../oracle/flux/source-ignore-cases.ts';

interface Recorded {
  request: SourceIgnoreCase;
  answer: { excluded: boolean[] };
}

const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/patterns.json'), 'utf8'),
) as Recorded[];

test('paths are judged as by fluxcd/pkg/sourceignore', () => {
  let paths = 0;
  for (const { request, answer } of recorded) {
    const excludes = ignoreMatcher(
      request.patterns.flatMap(({ text, domain }) => readIgnorePatterns(text, domain.map(toByteString))),
    );
    const excluded = request.paths.map(({ path, directory }) => excludes(path, directory));
    assert.deepEqual(excluded, answer.excluded, JSON.stringify(request));
    paths += request.paths.length;
  }
  assert.ok(paths > 500, `${paths} paths`);
});

/** The documentation of Flux, and what differs from git. */
const TABLE: [patterns: string[], path: string, excluded: boolean][] = [
  [['/*', '!/deploy'], 'deploy/a/b.yaml', false],
  [['/*', '!/deploy'], 'other/x.yaml', true],
  [['/*', '!/deploy', '/deploy/**/*.md'], 'deploy/x.md', true],
  [['/*', '!/deploy', '/deploy/**/*.md'], 'deploy/a/b/x.md', true],
  [['foo/', '!foo/keep.yaml'], 'foo/keep.yaml', false],
  [['foo/'], 'a/foo/x', true],
  [['foo/'], 'foo', false],
  [['a/b'], 'x/a/b', false],
  [['**/d/*.yaml'], 'd/x/d/b.yaml', false],
  [['a/foo**'], 'a/foobar', false],
  [['foo**'], 'foobar', true],
  [['# a comment', '  '], '.github/workflows/x.yaml', true],
  [['*.md'], '.github/workflows/x.yaml', false],
  [['*.md'], '.git/config', true],
];

test('patterns that only Flux reads this way', () => {
  for (const [patterns, path, excluded] of TABLE) {
    const excludes = ignoreMatcher(readIgnorePatterns(patterns.join('\n')));
    assert.equal(excludes(path, false), excluded, `${patterns.join(' ')} on ${path}`);
  }
});

test('patterns hold for the directory of their file, and deeper ones come last', () => {
  const tree = memoryTree({
    '.sourceignore': '*.md\n',
    'a/.sourceignore': '!keep.md\n/b\n',
    'a/keep.md': '',
    'a/b/x.yaml': '',
    'b/x.yaml': '',
    'b/keep.md': '',
    c: { link: 'a' },
  });
  const excludes = ignoreMatcher(loadIgnorePatterns(tree));
  assert.deepEqual(
    ['a/keep.md', 'a/b/x.yaml', 'b/x.yaml', 'b/keep.md'].map((path) => excludes(path, false)),
    [false, true, false, true],
  );
});
