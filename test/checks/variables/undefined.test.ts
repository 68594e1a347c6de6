import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undefinedVariable } from '../../../src/checks/variables/undefined.ts';
import type { UndefinedVariable, Variable } from '../../../src/flux/state.ts';
import type { Location } from '../../../src/kube/yaml/source.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

const deployment = object('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api, namespace: shop}\n');

function use(name: string, line: number): UndefinedVariable {
  return {
    name,
    expression: `\${${name}}`,
    object: deployment,
    location: { file: 'api.yaml', line, column: 9 },
  };
}

function defined(...names: string[]): Map<string, Variable> {
  return new Map(names.map((name) => [name, { name, value: 'x', from: 'substitute', secret: false }]));
}

function places(findings: readonly { location?: Location }[] = []): string[] {
  return findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);
}

test('what it finds, and where', () => {
  const findings = fixtureFindings('variables/undefined', 'fires');
  assert.deepEqual(counts(findings), { 'variables/undefined error': 2 });
  assert.deepEqual(places(findings), ['apps/config.yaml:7:11', 'apps/config.yaml:8:19']);
  assert.deepEqual(places(findings[0]?.related), ['apps/config.yaml:8:9']);
  assert.match(
    findings[0]?.help ?? '',
    /^Is it REGIONS\? Kustomization flux-system\/apps of staging defines it\./,
  );
});

test('silent about defaults, escapes and dollar signs without braces', () => {
  assert.deepEqual(fixtureFindings('variables/undefined', 'silent'), []);
});

test('each variable that nothing defines once in an object, with all its places, and no failed build beside it', () => {
  const apps = kustomization('apps', {
    status: 'failed',
    problem: { message: 'variable not set (strict mode): "REGION"', cause: 'variables' },
    variables: defined('REGIONS', 'DOMAIN'),
    undefinedVariables: [use('REGION', 12), use('REGION', 20), use('ZONE', 20), use('REGION', 12)],
  });
  const staging = kustomization('apps', { variables: defined('ZONE') });
  const findings = findingsOf(
    [environment('production', [apps]), environment('staging', [staging])],
    undefined,
  );
  assert.deepEqual(counts(findings), { 'variables/undefined error': 2 });
  assert.deepEqual(places(findings), ['api.yaml:12:9', 'api.yaml:20:9']);
  const [first, second] = findings;
  assert.deepEqual(places(first?.related), ['api.yaml:20:9']);
  assert.equal(first?.object, 'apps/v1/Deployment/shop/api');
  assert.equal(first?.kustomization, 'flux-system/apps');
  assert.match(
    first?.message ?? '',
    /REGION .*Deployment\/shop\/api.* does not apply Kustomization flux-system\/apps/,
  );
  assert.match(first?.help ?? '', /^Is it REGIONS\? .*\$\$\{REGION\}/);
  assert.match(second?.help ?? '', /flux-system\/apps of staging defines it/);
});

test('one place that a patch brings into many objects is one finding', () => {
  const others = ['b', 'c'].map((name) => ({
    ...use('REGION', 12),
    object: object(`apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: shop}\n`),
  }));
  const apps = kustomization('apps', {
    status: 'failed',
    undefinedVariables: [use('REGION', 12), ...others],
  });
  const findings = findingsOf([environment('production', [apps])], undefined, [undefinedVariable]);
  assert.deepEqual(places(findings), ['api.yaml:12:9']);
  assert.equal(findings[0]?.related, undefined);
});

test('a suspended Kustomization fails when it is resumed', () => {
  const problem = { message: "suspended; variable 'REGION' is not defined", cause: 'variables' } as const;
  const apps = kustomization('apps', {
    status: 'suspended',
    problem,
    undefinedVariables: [use('REGION', 12)],
  });
  const findings = findingsOf([environment('production', [apps])], undefined);
  assert.deepEqual(counts(findings), { 'variables/undefined warning': 1 });
  assert.match(
    findings[0]?.message ?? '',
    /will not apply Kustomization flux-system\/apps when it is resumed/,
  );
});

test('where substitution is not strict, an empty text takes the place of the variable', () => {
  const apps = kustomization('apps', { undefinedVariables: [use('REGION', 12)] });
  const [finding, ...others] = findingsOf([environment('production', [apps])], undefined);
  assert.deepEqual(others, []);
  assert.equal(finding?.severity, 'warning');
  assert.match(finding?.message ?? '', /puts an empty text in its place/);
});

test('a variable that an optional object may define is a warning that says so', () => {
  const doubt = 'the optional Secret cluster-secrets, which the repository lacks, may define it';
  const apps = kustomization('apps', { undefinedVariables: [{ ...use('REGION', 12), doubt }] });
  const findings = findingsOf([environment('production', [apps])], undefined);
  assert.deepEqual(counts(findings), { 'variables/undefined warning': 1 });
  assert.match(findings[0]?.message ?? '', /^Nothing in the repository defines .*: the optional Secret/);
});

test('a use that no file holds is placed at the object', () => {
  const { location: _, ...made } = use('REGION', 1);
  const apps = kustomization('apps', { status: 'failed', undefinedVariables: [made] });
  const [finding] = findingsOf([environment('production', [apps])], undefined);
  assert.deepEqual(finding?.location, { file: 'app.yaml', line: 1, column: 1 });
});

test('silent when everything is defined', () => {
  const apps = kustomization('apps', { variables: defined('REGION'), objects: [deployment] });
  assert.deepEqual(findingsOf([environment('production', [apps])], undefined), []);
});
