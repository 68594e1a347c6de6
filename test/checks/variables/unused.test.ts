import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import type { KustomizationState, Variable } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('a variable that no object uses', () => {
  const findings = fixtureFindings('variables/unused', 'fires');
  assert.deepEqual(counts(findings), { 'variables/unused info': 1 });
  assert.deepEqual(places(findings), ['clusters/production/apps.yaml:16:15']);
  assert.match(findings[0]?.message ?? '', /flux-system\/apps uses the variable REGOIN/);
});

test('silent where a child, or another Kustomization with a variable of this name, uses it', () => {
  assert.deepEqual(fixtureFindings('variables/unused', 'silent'), []);
});

const definition: Variable = {
  name: 'SIZE',
  value: '3',
  from: 'substitute',
  secret: false,
  location: { file: 'apps.yaml', line: 9, column: 11 },
};

function defining(name: string, options: Partial<KustomizationState> = {}): KustomizationState {
  const spec = 'postBuild: {substitute: {SIZE: "3"}}';
  const { namespace: _, name: __, spec: ___, ...rest } = options;
  return kustomization(name, { spec, substituted: true, definitions: [definition], ...rest });
}

test('one finding for a variable that a shared file gives to several Kustomizations', () => {
  const findings = findingsOf([
    environment('production', [defining('apps'), defining('web')]),
    environment('staging', [defining('apps'), defining('web')]),
  ]);
  assert.deepEqual(counts(findings), { 'variables/unused info': 1 });
  assert.deepEqual(findings[0]?.environments, ['production', 'staging']);
  assert.match(findings[0]?.message ?? '', /^None of the Kustomizations that get the variable SIZE/);
});

test('silent when something that is not known may use it', () => {
  const hiding: Partial<KustomizationState>[] = [
    { status: 'unknown', substituted: false, definitions: [], problem: { message: 'another repository' } },
    { notes: [{ message: 'Secret/a is encrypted with SOPS: its values are not known' }] },
    { status: 'failed', problem: { message: 'post build failed' } },
  ];
  for (const options of hiding) {
    const states = [environment('production', [defining('apps'), defining('web', options)])];
    assert.equal(counts(findingsOf(states))['variables/unused info'], undefined);
  }
});
