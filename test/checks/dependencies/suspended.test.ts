import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suspendedDependency } from '../../../src/checks/dependencies/suspended.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

const on = (name: string) => `dependsOn:\n- name: ${name}\n`;
const SUSPENDED = 'suspend: true\n';
const OTHER = 'sourceRef: {kind: OCIRepository, name: other}\n';

test('a dependency of the same source that is suspended', () => {
  const findings = fixtureFindings('dependencies/suspended', 'fires');
  assert.deepEqual(counts(findings), { 'dependencies/suspended warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 14, column: 13 });
});

test('silent when both are suspended', () => {
  assert.deepEqual(fixtureFindings('dependencies/suspended', 'silent'), []);
});

test('silent with different sources, and with an expression of its own', () => {
  const state = environment('production', [
    kustomization('database', { spec: SUSPENDED }),
    kustomization('apps', { spec: OTHER + on('database') }),
    kustomization('web', { spec: `${on('database')}  readyExpr: "true"\n` }),
  ]);
  assert.deepEqual(findingsOf([state], [state]), []);
});

test('a new one that is suspended from the beginning holds up those of other sources too', () => {
  const database = kustomization('database', { spec: SUSPENDED });
  const before = environment('production', [kustomization('apps', { spec: OTHER })]);
  const after = environment('production', [
    kustomization('apps', { spec: OTHER + on('database') }),
    database,
  ]);
  const findings = findingsOf([after], [before]);
  assert.deepEqual(counts(findings), { 'dependencies/suspended warning': 1 });
  assert.match(findings[0]?.message ?? '', /it is new and does not get ready/);
});

test('a new child that begins suspended, under a parent that waits for it or checks its health', () => {
  const apps = kustomization('apps', {
    spec: SUSPENDED,
    parent: 'flux-system/platform',
    status: 'suspended',
  });
  const objects = [{ ...apps.object, secretPaths: [] }];
  const exprs =
    'healthCheckExprs:\n- {apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, current: "true"}\n';
  const check =
    'healthChecks:\n- {apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, name: apps, namespace: flux-system}\n';
  const found = (spec: string, before: ReturnType<typeof kustomization>[] = []) => {
    const platform = kustomization('platform', { spec, objects });
    const base = environment('production', [kustomization('platform', { spec }), ...before]);
    return findingsOf([environment('production', [platform, apps])], [base], [suspendedDependency]);
  };
  const [finding, ...others] = found('wait: true\n');
  assert.deepEqual(others, []);
  assert.equal(
    finding?.message,
    'Kustomization flux-system/platform waits until flux-system/apps is ready, which begins suspended and does not get ready: flux-system/platform runs into its timeout until flux-system/apps is resumed.',
  );
  assert.deepEqual(finding?.location, { file: 'apps.yaml', line: 8, column: 12 });
  assert.equal(found(check).length, 1);
  // One that was there was ready when it was suspended, as far as anybody knows.
  assert.deepEqual(found('wait: true\n', [kustomization('apps')]), []);
  assert.deepEqual(found(''), []);
  assert.deepEqual(found(`wait: true\n${exprs}`), []);
  assert.deepEqual(found(`wait: true\n${SUSPENDED}`), []);
});
