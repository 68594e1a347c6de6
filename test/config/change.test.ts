import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, flux, planOf, repository, suppressedOf } from './repository.ts';

const NOT_FOUND = 'dependencies/not-found production clusters/production/apps.yaml';
const CHANGED = 'info config/changed production+staging';

const production = (...lines: string[]) => ({
  'clusters/production/apps.yaml': flux('apps', 'apps', 'dependsOn:', ...lines.map((line) => `  ${line}`)),
});
/** The same without the finding. */
const quiet = {
  'clusters/production/apps.yaml': flux('apps', 'apps'),
  'clusters/staging/apps.yaml': flux('apps', 'apps'),
};
const configuration = (...lines: string[]) => ({ '.flux-plan.yaml': `${lines.join('\n')}\n` });

test('a suppression that the change brings is marked, one that was there is not', () => {
  const comment = '- name: infra # flux-plan-ignore dependencies/not-found: why';
  const base = repository({ ...quiet, ...production() });
  const head = repository({ ...quiet, ...production(comment) });
  const line = `${NOT_FOUND}:12 by comment clusters/production/apps.yaml:12 why`;
  assert.deepEqual(suppressedOf(planOf(head, base)), [`${line} (added)`]);
  assert.deepEqual(suppressedOf(planOf(head, head)), [line]);
  const moved = repository({ ...quiet, ...production('- name: apps', comment) });
  assert.deepEqual(suppressedOf(planOf(moved, head)), [
    `${NOT_FOUND}:13 by comment clusters/production/apps.yaml:13 why`,
  ]);
});

test('an entry that the base has suppresses what the change brings without a remark', () => {
  const entry = configuration('ignore: [{rule: dependencies/*, environments: [production], reason: why}]');
  const head = repository({ ...quiet, ...production('- name: infra'), ...entry });
  const base = repository({ ...quiet, ...entry });
  const line = `${NOT_FOUND}:12 by ignore .flux-plan.yaml:1 why`;
  assert.deepEqual(suppressedOf(planOf(head, base)), [line]);
  const withoutEntry = planOf(head, repository(quiet));
  assert.deepEqual(suppressedOf(withoutEntry), [`${line} (added)`]);
  assert.deepEqual(findingsOf(withoutEntry), [`${CHANGED} .flux-plan.yaml:1`]);
});

test('an edit of the configuration is reported with what it softens, whatever it says itself', () => {
  const head = repository({
    ...production('- name: infra', '- name: more'),
    ...configuration('fail-on: never', 'rules: {dependencies/*: warning, config/*: off}'),
  });
  const plan = planOf(
    head,
    repository({ ...production('- name: infra'), ...configuration('fail-on: never') }),
  );
  assert.deepEqual(findingsOf(plan), [
    `warning ${NOT_FOUND}:13`,
    `${CHANGED} .flux-plan.yaml:2`,
    `warning ${NOT_FOUND}:12 existing`,
    'warning dependencies/not-found staging clusters/staging/apps.yaml:12 existing',
  ]);
  assert.match(
    plan.findings[1]?.message ?? '',
    /^This change edits what \.flux-plan\.yaml says \(rules\), and .* 3 of the findings are less severe/,
  );
});

test('comments, order of lines and places are no edit; removing the file is one', () => {
  const base = repository(configuration('fail-on: error', 'comment: never'));
  const reordered = repository(configuration('# why', 'comment: never', '', 'fail-on: error'));
  assert.deepEqual(
    planOf(reordered, base).findings.filter(({ rule }) => rule === 'config/changed'),
    [],
  );
  const removed = planOf(repository(), base).findings.find(({ rule }) => rule === 'config/changed');
  assert.match(removed?.message ?? '', /\.flux-plan\.yaml says \(fail-on, comment\)/);
  assert.equal(removed?.location, undefined);
});

test('a broken configuration of the base counts as none: the change may mend it', () => {
  const plan = planOf(
    repository(configuration('rules: {dependencies/*: off}')),
    repository(configuration('rules: [')),
  );
  assert.deepEqual(findingsOf(plan), [`${CHANGED} .flux-plan.yaml:1`]);
  assert.ok(plan.suppressed.every(({ suppression }) => suppression.added));
});

test('an unused suppression is existing when the base had it as unused already', () => {
  const unused = '# flux-plan-ignore dependencies/cycle: why';
  const head = repository({ ...quiet, ...production(unused) });
  assert.deepEqual(
    findingsOf(planOf(head, repository({ ...quiet, ...production('- name: apps', unused) }))),
    ['warning config/unused-suppression production+staging clusters/production/apps.yaml:12 existing'],
  );
  assert.deepEqual(findingsOf(planOf(head, repository(quiet))), [
    'warning config/unused-suppression production+staging clusters/production/apps.yaml:12',
  ]);
});

test('a suppression that the change makes unused is its own', () => {
  const comment = '# flux-plan-ignore dependencies/not-found: why';
  const base = repository({ ...quiet, ...production(comment, '- name: infra') });
  const head = repository({ ...quiet, ...production(comment) });
  assert.deepEqual(findingsOf(planOf(head, base)), [
    'warning config/unused-suppression production+staging clusters/production/apps.yaml:12',
  ]);
});

test('the configuration of the head counts for both sides', () => {
  const clusters = configuration('clusters: [clusters/production]');
  const plan = planOf(repository({ ...quiet, ...clusters }), repository(quiet));
  assert.deepEqual(
    plan.environments.map(({ name, changes }) => [name, changes.length]),
    [['production', 0]],
  );
});

test('a change that leaves no environment is told all the same', () => {
  const plan = planOf(repository({ ...quiet, ...configuration('clusters: [none]') }), repository(quiet));
  assert.deepEqual(findingsOf(plan), ['info config/changed  .flux-plan.yaml:1']);
});
