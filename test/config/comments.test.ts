import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readComments } from '../../src/config/comments.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';

/** The comments of a text, as `line:column rule "reason" from-to`. */
function comments(...lines: string[]): string[] {
  return readComments(new SourceText('a.yaml', lines.join('\n'))).map(
    ({ rule, reason, location: { line, column }, from, to }) =>
      `${line}:${column} ${rule} "${reason}" ${from}-${to}`,
  );
}

test('behind something it holds for its line, on a line of its own for the next', () => {
  assert.deepEqual(
    comments('a: 1 # flux-plan-ignore build/failed: one', '  # flux-plan-ignore build/*: two: three', 'b: 2'),
    ['1:6 build/failed "one" 1-1', '2:3 build/* "two: three" 3-3'],
  );
});

test('several above each other hold for the same line; an empty line ends it', () => {
  assert.deepEqual(
    comments(
      'a: 1',
      '# flux-plan-ignore build/failed: one',
      '# because',
      '# flux-plan-ignore build/unknown: two',
      'b: 2',
      '# flux-plan-ignore build/failed: three',
      '',
      'c: 3',
    ),
    ['2:1 build/failed "one" 5-5', '4:1 build/unknown "two" 5-5', '6:1 build/failed "three" 7-7'],
  );
});

test('above all else of a document it holds for that document', () => {
  assert.deepEqual(
    comments(
      '# flux-plan-ignore build/failed: first',
      '',
      '---',
      '# flux-plan-ignore build/failed: the same',
      'a: 1',
      'b: 2',
      '--- # flux-plan-ignore build/failed: second',
      '',
      '# flux-plan-ignore build/unknown: second as well',
      'c: 1',
      '---',
      'd: 1',
    ),
    [
      '1:1 build/failed "first" 1-6',
      '4:1 build/failed "the same" 4-6',
      '7:5 build/failed "second" 7-10',
      '9:1 build/unknown "second as well" 9-10',
    ],
  );
});

test('without a rule or a reason they are there, and say so', () => {
  assert.deepEqual(
    comments(
      'a: 1',
      '#flux-plan-ignore',
      '# flux-plan-ignore build/failed',
      '# flux-plan-ignore: why',
      'b: 1',
    ),
    ['2:1  "" 5-5', '3:1 build/failed "" 5-5', '4:1  "" 5-5'],
  );
});

test('what only looks like one is none', () => {
  assert.deepEqual(
    comments(
      'a: x#flux-plan-ignore build/failed: y',
      '# flux-plan-ignored b: c',
      '# see flux-plan-ignore',
      '# flux-plan-ignore-next a: b',
    ),
    [],
  );
});

test('ends of lines as Windows writes them', () => {
  assert.deepEqual(comments('a: 1 # flux-plan-ignore build/failed: one\r', 'b: 2\r'), [
    '1:6 build/failed "one" 1-1',
  ]);
});

test('of long lines of marks only the last one begins a comment, and of many comments the first thousand count', () => {
  assert.equal(comments(`a: 1\n${'# flux-plan-ignore build/failed: x\n'.repeat(300_000)}`).length, 1000);
  const marks = comments(
    `${' #'.repeat(100_000)} flux-plan-ignore`,
    `#${' '.repeat(200_000)}x flux-plan-ignore`,
  );
  assert.equal(marks.length, 1);
});
