import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/checks/finding.ts';
import { applyConfiguration } from '../../src/config/apply-configuration.ts';
import { CommentIndex } from '../../src/config/comment-index.ts';
import { NO_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Opinion } from '../../src/config/suppressions.ts';
import { memoryTree } from '../../src/tree/memory.ts';

const opinion = (files: Record<string, string>): Opinion => ({
  configuration: NO_CONFIGURATION,
  comments: new CommentIndex(memoryTree(files)),
});

const findingAt = (rule: string, line: number): Finding => ({
  rule,
  severity: 'error',
  message: 'x',
  environments: ['production'],
  existing: false,
  location: { file: 'a.yaml', line, column: 1 },
});

/** How many of the findings are suppressed, and how many of these by the change. */
function counts(findings: Finding[], head: Record<string, string>, base: Record<string, string>): number[] {
  const { suppressed } = applyConfiguration(findings, opinion(head), opinion(base));
  return [suppressed.length, suppressed.filter(({ suppression }) => suppression.added).length];
}

const COMMENTED = 'a: 1\n# flux-plan-ignore build/*: why\nb: 2\n';

test('a finding in a file that is gone is suppressed by what the base says there', () => {
  assert.deepEqual(counts([findingAt('build/failed', 3)], {}, { 'a.yaml': COMMENTED }), [1, 0]);
});

test('a comment that the change removes suppresses nothing any more', () => {
  assert.deepEqual(
    counts([findingAt('build/failed', 3)], { 'a.yaml': 'a: 1\n#\nb: 2\n' }, { 'a.yaml': COMMENTED }),
    [0, 0],
  );
});

test('a comment with another reason is the comment of the change', () => {
  const head = { 'a.yaml': COMMENTED.replace('why', 'other') };
  assert.deepEqual(counts([findingAt('build/failed', 3)], head, { 'a.yaml': 'a: 1\n' }), [1, 1]);
});

test('of two comments for one finding both are used, and the first is named', () => {
  const head = opinion({ 'a.yaml': `# flux-plan-ignore build/failed: first\n${COMMENTED}` });
  const { suppressed, used, findings } = applyConfiguration([findingAt('build/failed', 4)], head, undefined);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    suppressed.map(({ suppression }) => suppression),
    [{ by: 'comment', reason: 'first', location: { file: 'a.yaml', line: 1, column: 1 }, added: false }],
  );
  assert.equal(used.size, 2);
});
