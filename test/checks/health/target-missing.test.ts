import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a HelmRelease in another namespace', () => {
  const findings = fixtureFindings('health/target-missing', 'fires');
  assert.deepEqual(counts(findings), { 'health/target-missing error': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 16, column: 13 });
  assert.equal(findings[0]?.help, 'There is one in default: correct the namespace.');
});

test('silent about what is there, and about what a chart may make', () => {
  assert.deepEqual(fixtureFindings('health/target-missing', 'silent'), []);
});

const manifest = (apiVersion: string, kind: string, name: string) =>
  object(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}, namespace: shop}\n`);
const release = (name: string) => manifest('helm.toolkit.fluxcd.io/v2', 'HelmRelease', name);
const deployment = (name: string) => manifest('apps/v1', 'Deployment', name);
const check = (kind: string, name: string, apiVersion = 'apps/v1', namespace = 'shop') =>
  `healthChecks:\n- {apiVersion: ${apiVersion}, kind: ${kind}, name: ${name}, namespace: ${namespace}}\n`;

function findingsWith(
  spec: string,
  objects: ReturnType<typeof object>[],
  more: ReturnType<typeof kustomization>[] = [],
) {
  const state = environment('production', [kustomization('apps', { spec, objects }), ...more]);
  return findingsOf([state], undefined).filter(({ rule }) => rule === 'health/target-missing');
}

test('the name that was meant; silent, or a warning, while it may be part of what is not known', () => {
  const spec = check('HelmRelease', 'api', 'helm.toolkit.fluxcd.io/v2');
  const [finding] = findingsWith(spec, [release('apis')]);
  assert.deepEqual([finding?.severity, finding?.help], ['error', 'Is it apis?']);
  const unknown = kustomization('other', { status: 'unknown' });
  assert.deepEqual(findingsWith(spec, [release('apis')], [unknown]), []);
  const onKustomization = check('Kustomization', 'db', 'kustomize.toolkit.fluxcd.io/v1', 'flux-system');
  const [unsure] = findingsWith(onKustomization, [], [unknown]);
  assert.equal(unsure?.severity, 'warning');
  assert.match(unsure?.message ?? '', /It may be part of flux-system\/other, which is not known/);
});

test('a Deployment where no chart and no operator may make it', () => {
  const findings = findingsWith(check('Deployment', 'api'), [deployment('web')]);
  assert.deepEqual(counts(findings), { 'health/target-missing error': 1 });
  assert.match(findings[0]?.message ?? '', /waits for Deployment\/shop\/api, which does not exist/);
});

test('a Deployment that a chart of another namespace may make, but that is a slip for one of its own', () => {
  const elsewhere = object(
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: x, namespace: x}\n',
  );
  assert.deepEqual(findingsWith(check('Deployment', 'other'), [deployment('api'), elsewhere]), []);
  const [slip] = findingsWith(check('Deployment', 'apis'), [deployment('api'), elsewhere]);
  assert.deepEqual([slip?.severity, slip?.help], ['warning', 'Is it api?']);
  assert.match(slip?.message ?? '', /It may be made by a chart or an operator; otherwise/);
  assert.deepEqual(findingsWith(check('Deployment', 'apis'), [deployment('api'), release('x')]), []);
});

test('an entry without the namespace, which Flux does not fill in', () => {
  const spec = check('Deployment', 'api').replace(', namespace: shop', '');
  const [finding] = findingsWith(spec, [deployment('api')]);
  assert.deepEqual(
    [finding?.severity, finding?.help],
    ['error', 'There is one in shop: correct the namespace.'],
  );
});

test('what the change removes', () => {
  const spec = check('HelmRelease', 'api', 'helm.toolkit.fluxcd.io/v2');
  const [base, head] = [[release('api')], []].map((objects) =>
    environment('production', [kustomization('apps', { spec, objects })]),
  );
  const findings = findingsOf([head!], [base!]);
  assert.deepEqual(counts(findings), { 'health/target-missing error': 1, 'prune/data-loss info': 1 });
  assert.equal(findings[0]?.help, 'This change removes it: remove the health check too.');
});

test('silent about custom resources, Jobs, HelmCharts, unknown names, other clusters, wait, and what is suspended', () => {
  const missing = check('HelmRelease', 'api', 'helm.toolkit.fluxcd.io/v2');
  for (const spec of [
    check('Database', 'api', 'example.com/v1'),
    check('Job', 'api', 'batch/v1'),
    check('HelmChart', 'api', 'source.toolkit.fluxcd.io/v1'),
    check('HelmRelease', `"$${'{NAME}'}"`, 'helm.toolkit.fluxcd.io/v2'),
    `kubeConfig: {secretRef: {name: x}}\n${missing}`,
    `wait: true\n${missing}`,
    `suspend: true\n${missing}`,
  ]) {
    assert.deepEqual(findingsWith(spec, []), [], spec);
  }
  const own = check('Kustomization', 'apps', 'kustomize.toolkit.fluxcd.io/v1', 'flux-system');
  assert.deepEqual(findingsWith(own, []), []);
});
