// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClusterState, KustomizationState, SourceState } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('a misspelt source, at its name', () => {
  const [finding, ...more] = fixtureFindings('sources/not-found', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'sources/not-found error': 1 });
  assert.match(
    finding?.message ?? '',
    /flux-system\/apps is built from the GitRepository flux-system\/flux-sytem/,
  );
  assert.deepEqual(finding?.location, { file: 'clusters/production/apps.yaml', line: 12, column: 11 });
  assert.equal(finding?.help, 'Is it flux-system?');
});

test('silent about the source that begins the environment', () => {
  assert.deepEqual(fixtureFindings('sources/not-found', 'silent'), []);
});

const reference = 'sourceRef:\n  kind: GitRepository\n  name: charts\n';
const waiting = kustomization('apps', {
  spec: reference,
  status: 'unknown',
  problem: { message: 'source GitRepository/flux-system/charts not found', cause: 'source' },
});
const repository = (namespace: string): KustomizationState['objects'][number] =>
  object(
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: charts, namespace: ${namespace}}\n`,
  );

function state(status: SourceState['status'], ...others: KustomizationState[]): ClusterState {
  const source: SourceState = {
    kind: 'GitRepository',
    namespace: 'flux-system',
    name: 'charts',
    status,
    reason: '',
  };
  return { ...environment('production', [waiting, ...others]), sources: [source] };
}

test('a source that the change removes', () => {
  const findings = findingsOf([state('missing')], [state('elsewhere')]);
  assert.deepEqual(counts(findings), { 'sources/not-found error': 1 });
  assert.match(findings[0]?.help ?? '', /^This change removes the GitRepository/);
});

test('a source that was missing before as well may be in the cluster', () => {
  assert.deepEqual(counts(findingsOf([state('missing')], [state('missing')])), { 'sources/unknown info': 1 });
});

test('a source that is missing in a revision on its own may be in the cluster', () => {
  assert.deepEqual(counts(findingsOf([state('missing')])), { 'sources/unknown info': 1 });
});

test('a source that another environment lacked before is given to clusters by other means', () => {
  const staging: ClusterState = { ...state('missing'), environment: environment('staging', []).environment };
  const findings = findingsOf([state('missing'), staging], [environment('production', []), staging]);
  assert.deepEqual(counts(findings), { 'sources/unknown info': 2 });
});

test('a source of that name in another namespace is a warning without a change', () => {
  const sources = kustomization('sources', { objects: [repository('infra')] });
  const findings = findingsOf([state('missing', sources)]);
  assert.deepEqual(counts(findings), { 'sources/not-found warning': 1 });
  assert.equal(findings[0]?.help, 'There is one in infra: add the namespace to spec.sourceRef.');
});

test('what a Kustomization applies that does not build may be the source', () => {
  const broken = kustomization('sources', { status: 'failed', problem: { message: 'no such file' } });
  const findings = findingsOf([state('missing', broken)], [environment('production', [])]);
  assert.deepEqual(counts(findings), { 'build/failed error': 1, 'sources/unknown info': 1 });
});

test('so may what the Flux Operator makes of a ResourceSet', () => {
  const set = object(
    'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: tenants, namespace: flux-system}\n',
  );
  const tenants = kustomization('tenants', { objects: [set] });
  const findings = findingsOf([state('missing', tenants)], [environment('production', [])]);
  assert.deepEqual(counts(findings), { 'sources/unknown info': 1 });
});

test('a name that only the cluster knows is not judged', () => {
  const name = '${SOURCE}';
  const open = kustomization('apps', {
    spec: reference.replace('charts', name),
    status: 'unknown',
    problem: { message: 'not found', cause: 'source' },
  });
  const source = {
    kind: 'GitRepository',
    namespace: 'flux-system',
    name,
    status: 'missing',
    reason: '',
  } as const;
  const head = { ...environment('production', [open]), sources: [source] };
  assert.deepEqual(counts(findingsOf([head], [environment('production', [])])), {
    'sources/unknown info': 1,
  });
});

test('a kind that is no source is refused by the API server, which another rule reports', () => {
  const policy = kustomization('apps', {
    spec: 'sourceRef:\n  kind: ImagePolicy\n  name: charts\n',
    status: 'unknown',
    problem: { message: 'source ImagePolicy/flux-system/charts not found', cause: 'source' },
  });
  const root = kustomization('root', { objects: [{ ...policy.object, secretPaths: [] }] });
  const sources: SourceState[] = [
    { kind: 'ImagePolicy', namespace: 'flux-system', name: 'charts', status: 'missing', reason: '' },
  ];
  const head = { ...environment('production', [root, policy]), sources };
  assert.deepEqual(counts(findingsOf([head], [environment('production', [root])])), {
    'objects/flux-field-unknown error': 1,
    'sources/unknown info': 1,
  });
});

const helmRepository = (name: string, namespace = 'shop') =>
  object(
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {url: https://example.com}\n`,
  );
const release = (name: string, source: string, more = '') =>
  object(
    [
      'apiVersion: helm.toolkit.fluxcd.io/v2',
      'kind: HelmRelease',
      `metadata: {name: ${name}, namespace: shop}`,
      'spec:',
      '  interval: 1h',
      '  chart:',
      '    spec:',
      '      chart: web',
      `      sourceRef: {kind: HelmRepository, name: ${source}${more}}`,
    ].join('\n'),
    `${name}.yaml`,
  );
type Objects = KustomizationState['objects'];

function charts(after: Objects, before: Objects | undefined, ...more: KustomizationState[]) {
  const state = (objects: Objects) =>
    environment('production', [kustomization('apps', { objects }), ...more]);
  const findings = findingsOf([state(after)], before && [state(before)]);
  return findings.filter(({ rule }) => rule === 'sources/not-found');
}

test('the source of charts that a change removes, once for all releases', () => {
  const releases = [release('a', 'charts'), release('b', 'charts')];
  const [finding, ...others] = charts(releases, [helmRepository('charts'), ...releases]);
  assert.deepEqual(others, []);
  assert.equal(
    finding?.message,
    'HelmRelease/shop/a and 1 more take their charts from the HelmRepository shop/charts, which nothing in the environment applies: until it exists, Flux neither installs nor upgrades the releases.',
  );
  assert.equal(finding?.severity, 'error');
  assert.deepEqual(finding?.location, { file: 'a.yaml', line: 9, column: 47 });
  assert.deepEqual(
    finding?.related?.map(({ location }) => location.file),
    ['b.yaml'],
  );
  assert.match(finding?.help ?? '', /^This change removes the HelmRepository/);
});

test('a source of charts that a change is the first to name, and what was meant', () => {
  const helpFor = (after: Objects) => charts(after, [helmRepository('charts')]).map(({ help }) => help);
  assert.deepEqual(helpFor([helmRepository('charts'), release('a', 'chart')]), ['Is it charts?']);
  assert.deepEqual(helpFor([helmRepository('charts', 'infra'), release('a', 'other')]), [
    'Correct the name, or apply the HelmRepository.',
  ]);
  assert.deepEqual(
    charts([helmRepository('charts', 'infra'), release('a', 'charts')], [])[0]?.help,
    'There is one in infra: add the namespace.',
  );
});

test('silent about sources of charts that are there, that were missing before, and that may be part of what is not known', () => {
  const a = release('a', 'charts');
  assert.deepEqual(charts([helmRepository('charts'), a], []), []);
  assert.deepEqual(
    charts([helmRepository('charts', 'infra'), release('a', 'charts', ', namespace: infra')], []),
    [],
  );
  assert.deepEqual(charts([a, release('b', 'charts')], [a]), []);
  assert.deepEqual(charts([a], undefined), []);
  assert.deepEqual(charts([release('a', '"${CHARTS}"')], []), []);
  assert.deepEqual(charts([a], [], kustomization('more', { status: 'unknown' })), []);
  const removed = charts([a], [helmRepository('charts'), a], kustomization('more', { status: 'unknown' }));
  assert.deepEqual(
    removed.map(({ severity }) => severity),
    ['warning'],
  );
});
