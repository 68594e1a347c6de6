import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVersions } from '../../../src/plan/versions/compare-versions.ts';
import { object } from '../../checks/states.ts';

const compared = (before: string, after: string) =>
  compareVersions(object(before).value, object(after).value);

const workload = (image: string, more = '', version = '1') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: a, labels: {app.kubernetes.io/version: "${version}"}}
spec:
  template:
    metadata: {labels: {app.kubernetes.io/version: "${version}"}}
    spec:
      containers: [{name: app, image: "${image}"${more}}]
`;
const place = 'spec.template.spec.containers[name=app].image';

test('an image with another tag is routine, with the labels that repeat it', () => {
  assert.deepEqual(compared(workload('r.io:5000/a:1.0.0'), workload('r.io:5000/a:1.1.0', '', '2')), {
    versions: [{ place, name: 'r.io:5000/a', from: '1.0.0', to: '1.1.0', step: 'upgrade' }],
    routine: true,
  });
});

for (const [what, from, to, more] of [
  ['a downgrade', 'a:1.1.0', 'a:1.0.0', ''],
  ['another major', 'a:1.1.0', 'a:2.0.0', ''],
  ['another image', 'a:1.0.0', 'b:1.1.0', ''],
  ['a digest that goes', `a:1.0.0@sha256:${'0'.repeat(64)}`, 'a:1.1.0', ''],
  ['anything else', 'a:1.0.0', 'a:1.1.0', ', args: [x]'],
] as const) {
  test(`${what} is not routine`, () => {
    const { routine, versions } = compared(workload(from), workload(to, more));
    assert.equal(routine, false);
    assert.equal(versions.length, 1);
  });
}

test('an image whose registry only the cluster knows is another one, and not gone', () => {
  const { versions, routine } = compared(workload('r.io/a:1.0.0'), workload(`\${registry}/a:1.0.0`));
  assert.deepEqual(versions, [
    { place, name: `\${registry}/a`, from: 'r.io/a:1.0.0', to: '1.0.0', step: 'other' },
  ]);
  assert.equal(routine, false);
});

test('a reference to a chart takes the place of its version', () => {
  const release = (spec: string) =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec: {${spec}}\n`;
  const chart = release('chart: {spec: {chart: podinfo, version: 6.5.0}}');
  const chartRef = release('chartRef: {kind: OCIRepository, name: podinfo-chart}');
  const change = { place: 'spec.chart.spec', name: 'podinfo', step: 'other' };
  const reference = 'OCIRepository/podinfo-chart';
  assert.deepEqual(compared(chart, chartRef), {
    versions: [{ ...change, from: '6.5.0', to: reference }],
    routine: false,
  });
  assert.deepEqual(compared(chartRef, chart), {
    versions: [{ ...change, from: reference, to: '6.5.0' }],
    routine: false,
  });
});

test('a digest alone is a version, also where the tag stays', () => {
  const digest = (digit: string) => `a:1@sha256:${digit.repeat(64)}`;
  const { versions, routine } = compared(workload(digest('1')), workload(digest('2')));
  assert.deepEqual(versions, [
    { place, name: 'a', from: '1@sha256:111111111111…', to: '1@sha256:222222222222…', step: 'other' },
  ]);
  assert.equal(routine, true);
});

const flux = (kind: string, group: string, spec: string) =>
  `apiVersion: ${group}.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: {name: a}\nspec: ${spec}\n`;

for (const [what, before, after, expected] of [
  [
    'the chart of a HelmRelease',
    flux('HelmRelease', 'helm', '{chart: {spec: {chart: web, version: 1.0.0}}}'),
    flux('HelmRelease', 'helm', '{chart: {spec: {chart: web, version: 1.0.1}}}'),
    { place: 'spec.chart.spec', name: 'web', from: '1.0.0', to: '1.0.1', step: 'upgrade' },
  ],
  [
    'an image in the values of a chart',
    flux('HelmRelease', 'helm', '{values: {image: {registry: r.io, repository: a, tag: 1.0.0}}}'),
    flux('HelmRelease', 'helm', '{values: {image: {registry: r.io, repository: a, tag: 1.0.1}}}'),
    { place: 'spec.values.image', name: 'r.io/a', from: '1.0.0', to: '1.0.1', step: 'upgrade' },
  ],
  [
    'the tag of an OCIRepository',
    flux('OCIRepository', 'source', '{url: "oci://r.io/a", ref: {tag: 1.0.0}}'),
    flux('OCIRepository', 'source', '{url: "oci://r.io/a", ref: {tag: 1.0.1}}'),
    { place: 'spec.ref', name: 'oci://r.io/a', from: '1.0.0', to: '1.0.1', step: 'upgrade' },
  ],
  [
    'the images of a Flux Kustomization',
    flux('Kustomization', 'kustomize', '{images: [{name: a, newTag: 1.0.0}]}'),
    flux('Kustomization', 'kustomize', '{images: [{name: a, newTag: 1.0.1}]}'),
    { place: 'spec.images[name=a]', name: 'a', from: '1.0.0', to: '1.0.1', step: 'upgrade' },
  ],
] as const) {
  test(`${what} is a version`, () => {
    assert.deepEqual(compared(before, after), { versions: [expected], routine: true });
  });
}

test('what is new and what goes has one side, and is not routine', () => {
  const two = workload('a:1').replace('containers: [', 'containers: [{name: b, image: "b:1"}, ');
  assert.deepEqual(compared(workload('a:1'), two), {
    versions: [{ place: 'spec.template.spec.containers[name=b].image', name: 'b', to: '1', step: 'other' }],
    routine: false,
  });
  assert.deepEqual(
    compared(two, workload('a:1')).versions.map(({ from, to }) => [from, to]),
    [['1', undefined]],
  );
});

test('a version that only moves within the object is neither new nor gone', () => {
  const renamed = workload('a:1').replace('name: app', 'name: main');
  assert.deepEqual(compared(workload('a:1'), renamed), { versions: [], routine: false });
});

test('a text that is no image, and a masked one, is no version', () => {
  assert.deepEqual(compared(workload('*** (before)'), workload('*** (after)')), {
    versions: [],
    routine: false,
  });
});
