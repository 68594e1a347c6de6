import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../checks/counts.ts';
import { fixtureFindings } from '../checks/rule-fixture.ts';

test('a comment that suppresses nothing, at its place', () => {
  const findings = fixtureFindings('config/unused-suppression', 'fires');
  assert.deepEqual(counts(findings), { 'config/unused-suppression warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 14, column: 5 });
});

test('silent about a comment that suppresses a finding', () => {
  assert.deepEqual(fixtureFindings('config/unused-suppression', 'silent'), []);
});

test('a comment without a reason, which suppresses nothing', () => {
  const findings = fixtureFindings('config/invalid-comment', 'fires');
  assert.deepEqual(counts(findings), {
    'config/invalid-comment warning': 1,
    'dependencies/not-found error': 1,
  });
  const [finding] = findings.filter(({ rule }) => rule === 'config/invalid-comment');
  assert.deepEqual(finding?.location, { file: 'clusters/production/apps.yaml', line: 14, column: 5 });
});

test('silent about a comment with a rule and a reason', () => {
  assert.deepEqual(fixtureFindings('config/invalid-comment', 'silent'), []);
});

test('a change that edits the configuration, at the configuration', () => {
  const findings = fixtureFindings('config/changed', 'fires');
  assert.deepEqual(counts(findings), { 'config/changed info': 1 });
  assert.equal(findings[0]?.location?.file, '.flux-plan.yaml');
});

test('silent about a configuration that stays as it is', () => {
  assert.deepEqual(fixtureFindings('config/changed', 'silent'), []);
});
