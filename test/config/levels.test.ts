import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/checks/finding.ts';
import { findLevel, levelOf } from '../../src/config/levels.ts';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';
import { findingsOf, planOf, repository, suppressedOf } from './repository.ts';

/** How a finding of `variables/undefined`, an error by itself, is reported. */
function level(yaml: string, differences: Partial<Finding> = {}): string {
  const configuration = readConfiguration(new SourceText('.flux-plan.yaml', yaml));
  const location = { file: 'apps/legacy/a.yaml', line: 1, column: 1 };
  const finding: Finding = {
    rule: 'variables/undefined',
    severity: 'error',
    message: '',
    environments: ['production'],
    existing: false,
    location,
    ...differences,
  };
  return levelOf(finding, findLevel(finding, configuration));
}

test('the id of a rule goes before its group', () => {
  assert.equal(level('rules: {variables/undefined: warning, variables/*: off}'), 'warning');
  assert.equal(level('rules: {variables/*: off}'), 'off');
  assert.equal(level('rules: {sources/*: off}'), 'error');
});

test('the last override that fits the file and names the rule counts, even by its group', () => {
  const overrides = (...entries: string[]) =>
    level(`rules: {variables/undefined: off}\noverrides: [${entries}]`);
  assert.equal(overrides('{paths: [apps/legacy], rules: {variables/*: warning}}'), 'warning');
  assert.equal(
    overrides(
      '{paths: ["apps/*/*.yaml"], rules: {variables/*: warning}}',
      '{paths: [apps], rules: {variables/*: info}}',
    ),
    'info',
  );
  assert.equal(overrides('{paths: [apps], rules: {sources/*: warning}}'), 'off');
  assert.equal(overrides('{paths: [legacy, apps/leg], rules: {variables/*: warning}}'), 'off');
});

test('an override holds for no finding without a file', () => {
  const { location, ...without } = { location: undefined, rule: 'variables/undefined' };
  assert.equal(location, undefined);
  const configuration = readConfiguration(
    new SourceText('.flux-plan.yaml', 'overrides: [{paths: ["**"], rules: {variables/*: off}}]'),
  );
  const finding: Finding = { ...without, severity: 'error', message: '', environments: [], existing: false };
  assert.equal(findLevel(finding, configuration), undefined);
});

test('a finding that its rule has lowered is not raised, and can be lowered further', () => {
  const severity = 'warning';
  assert.equal(level('rules: {variables/undefined: error}', { severity }), 'warning');
  assert.equal(level('rules: {variables/undefined: warning}', { severity }), 'warning');
  assert.equal(level('rules: {variables/undefined: info}', { severity }), 'info');
  assert.equal(level('rules: {variables/undefined: off}', { severity }), 'off');
});

test('a rule can be made more severe than it is', () => {
  const information: Partial<Finding> = { rule: 'sources/unknown', severity: 'info' };
  assert.equal(level('rules: {sources/unknown: error}', information), 'error');
});

test('what a rule that is off finds is kept apart', () => {
  const plan = planOf(repository({ '.flux-plan.yaml': 'rules:\n  dependencies/*: off\n' }));
  assert.deepEqual(findingsOf(plan), []);
  assert.deepEqual(suppressedOf(plan), [
    'dependencies/not-found production clusters/production/apps.yaml:12 by off .flux-plan.yaml:2 ',
    'dependencies/not-found staging clusters/staging/apps.yaml:12 by off .flux-plan.yaml:2 ',
  ]);
});

test('findings about the configuration have severities as well', () => {
  const unused = (rule: string, severity: string) =>
    findingsOf(
      planOf(
        repository({
          '.flux-plan.yaml': `rules: {dependencies/*: off, ${rule}: ${severity}}\nignore: [{rule: build/failed, reason: x}]\n`,
        }),
      ),
    );
  assert.deepEqual(unused('config/unused-suppression', 'off'), []);
  assert.deepEqual(unused('config/*', 'error'), [
    'error config/unused-suppression production+staging .flux-plan.yaml:2',
  ]);
});
