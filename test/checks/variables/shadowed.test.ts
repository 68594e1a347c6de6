import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { shadowedVariable } from '../../../src/checks/variables/shadowed.ts';
import type { Variable } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('inline values that differ from those of a ConfigMap, each pair with both places', () => {
  const findings = fixtureFindings('variables/shadowed', 'fires');
  assert.deepEqual(counts(findings), { 'variables/shadowed info': 1 });
  assert.deepEqual(places(findings), ['clusters/production/apps.yaml:15:15']);
  assert.match(findings[0]?.message ?? '', /apps sets REGION and SIZE itself, .* ConfigMap\/cluster-vars/);
  assert.deepEqual(
    findings[0]?.related?.map(({ location }) => `${location.file}:${location.line}`),
    [
      'clusters/production/apps.yaml:15',
      'clusters/production/cluster-vars.yaml:7',
      'clusters/production/apps.yaml:16',
      'clusters/production/cluster-vars.yaml:8',
    ],
  );
});

test('silent where a later entry overrides an earlier one, and about equal values', () => {
  assert.deepEqual(fixtureFindings('variables/shadowed', 'silent'), []);
});

test('no value is shown, and what is not known hides nothing', () => {
  const location = { file: 'vars.yaml', line: 1, column: 1 };
  const inline: Variable = { name: 'TOKEN', value: 'a-token', from: 'substitute', secret: false, location };
  const from = (value: string | undefined): Variable => ({
    ...inline,
    value,
    from: 'Secret/vars',
    secret: true,
  });
  const found = (hidden: Variable) => {
    const variables = new Map([['TOKEN', inline]]);
    const apps = kustomization('apps', { definitions: [hidden, inline], variables });
    return findingsOf([environment('production', [apps])], undefined, [shadowedVariable]);
  };
  assert.deepEqual(found(from(undefined)), []);
  const [finding] = found(from('other-token'));
  assert.equal(finding?.rule, 'variables/shadowed');
  assert.doesNotMatch(JSON.stringify(finding), /-token/);
});
