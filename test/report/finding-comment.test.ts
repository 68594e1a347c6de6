import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingComment } from '../../src/report/finding-comment.ts';
import { finding } from './plans.ts';

test('what is wrong and where, the other places, what to do', () => {
  const text = findingComment(
    finding({
      environments: ['production', 'staging'],
      message: 'REGION has no value.',
      related: [{ message: 'used here', location: { file: 'apps/web.yaml', line: 3, column: 1 } }],
      help: 'Give it one.',
    }),
  );
  assert.equal(
    text,
    [
      '**error** `build/failed` (production, staging): REGION has no value.',
      '- used here: `apps/web.yaml:3:1`',
      'Give it one.\n',
    ].join('\n\n'),
  );
});

test('text of the repository is no Markdown, no mention and no hidden marker', () => {
  const text = findingComment(finding({ message: '<!-- flux-plan x -->\n# @everyone [a](http://b) `c`' }));
  assert.doesNotMatch(text, /<!--|^#|@everyone|[^\\]\]\(|http:\/\//m);
  assert.equal(text.trim().split('\n').length, 1);
});

test('a comment of the longest texts fits', () => {
  const long = '*'.repeat(100_000);
  const place = { message: long, location: { file: 'a.yaml', line: 1, column: 1 } };
  const text = findingComment(
    finding({
      message: long,
      help: long,
      environments: [long],
      related: Array.from({ length: 100 }, () => place),
    }),
  );
  assert.ok(text.length < 65_000, String(text.length));
});
