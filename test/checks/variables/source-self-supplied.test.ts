import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { selfSuppliedVariableSource } from '../../../src/checks/variables/source-self-supplied.ts';
import type { KustomizationState, OwnedObject } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { configMap, environment, findingsOf, kustomization } from '../states.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('a ConfigMap that only the Kustomization itself applies, or one that waits for it', () => {
  const findings = fixtureFindings('variables/source-self-supplied', 'fires');
  assert.deepEqual(counts(findings), { 'variables/source-self-supplied error': 2 });
  assert.deepEqual(places(findings), [
    'clusters/production/apps.yaml:16:15',
    'clusters/production/web.yaml:16:15',
  ]);
  const [own, other] = findings;
  assert.match(own?.message ?? '', /apps takes .*ConfigMap flux-system\/app-vars, .* only by itself/);
  assert.match(other?.message ?? '', /only by Kustomization flux-system\/settings, which waits for it/);
  assert.deepEqual(own?.related?.[0]?.location, { file: 'apps/vars.yaml', line: 1, column: 1 });
});

test('silent where something applies it before, and about an optional one', () => {
  assert.deepEqual(fixtureFindings('variables/source-self-supplied', 'silent'), []);
});

const vars: OwnedObject = { ...configMap('vars'), namespace: 'flux-system' };
const source = { kind: 'ConfigMap', name: 'vars', optional: false, supplier: vars };
const postBuild = 'postBuild:\n  substituteFrom: [{kind: ConfigMap, name: vars}]\n';

/** What is found when `holder` applies what variables of `apps` come from. */
function found(
  holder: KustomizationState,
  others: KustomizationState[] = [],
  spec = '',
  parent?: string,
): Finding[] {
  const begin = kustomization('flux-system');
  const apps = kustomization('apps', { spec: postBuild + spec, variableSources: [source], parent });
  const below = [apps, ...others, holder].map((one) => ({
    ...one,
    parent: one.parent ?? 'flux-system/flux-system',
  }));
  const all = [begin, ...below];
  return findingsOf([environment('production', all)], undefined, [selfSuppliedVariableSource]);
}

const dependsOn = (name: string): string => `dependsOn: [{name: ${name}}]\n`;

test('a child, what a parent waits with, and what a health check waits with come later', () => {
  assert.equal(found(kustomization('child', { objects: [vars], parent: 'flux-system/apps' })).length, 1);
  const apps: OwnedObject = { ...kustomization('apps').object, secretPaths: [] };
  const parent = (wait: boolean) => kustomization('parent', { spec: `wait: ${wait}\n`, objects: [apps] });
  const behind = kustomization('behind', { objects: [vars], spec: dependsOn('parent') });
  assert.equal(found(behind, [parent(true)], '', 'flux-system/parent').length, 1);
  assert.equal(found(behind, [parent(false)], '', 'flux-system/parent').length, 0);
  const check =
    '{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, name: apps, namespace: flux-system}';
  const gate = kustomization('gate', { spec: `healthChecks: [${check}]\n` });
  assert.equal(found(kustomization('end', { objects: [vars], spec: dependsOn('gate') }), [gate]).length, 1);
});

test('a parent applies its objects before its children, whether it waits for them or not', () => {
  const parent = kustomization('parent', { spec: 'wait: true\n', objects: [vars] });
  assert.deepEqual(found(parent, [], '', 'flux-system/parent'), []);
});

test('silent about one that is suspended', () => {
  assert.equal(found(kustomization('end', { objects: [vars], spec: dependsOn('apps') })).length, 1);
  assert.deepEqual(
    found(kustomization('end', { objects: [vars], spec: dependsOn('apps') }), [], 'suspend: true\n'),
    [],
  );
});

test('less than an error where the cluster has the object already, or gets it by hand', () => {
  const apps = kustomization('apps', { spec: postBuild, variableSources: [source], objects: [vars] });
  const alone = [environment('production', [apps])];
  const rules = [selfSuppliedVariableSource];
  const [byHand] = findingsOf(alone, undefined, rules);
  assert.equal(byHand?.severity, 'info');
  assert.match(byHand?.message ?? '', /in a new cluster somebody has to apply it by hand first/);
  const late = [environment('production', [kustomization('flux-system'), apps])];
  assert.equal(findingsOf(late, undefined, rules)[0]?.severity, 'error');
  const before = [environment('production', [kustomization('old', { objects: [vars] })])];
  assert.equal(findingsOf(late, before, rules)[0]?.severity, 'warning');
});
