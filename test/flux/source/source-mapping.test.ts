import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoverEnvironments } from '../../../src/flux/discover.ts';
import { reconcileEnvironment } from '../../../src/flux/reconcile.ts';
import {
  openMappedFolders,
  readSourceMappings,
  SourceMappingError,
} from '../../../src/flux/source/source-mapping.ts';
import type { ClusterState } from '../../../src/flux/state.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import { subTree } from '../../../src/tree/view.ts';
import { configMap, type Files, find, indent, kustomization, owned, place, sync } from '../support.ts';

const FILES: Files = {
  'fleet/clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
  'fleet/clusters/one/apps.yaml': kustomization('apps', './').replace(
    'kind: GitRepository\n    name: flux-system',
    'kind: OCIRepository\n    name: apps',
  ),
  'fleet/packages/apps/a.yaml': configMap('a', 'k: v'),
  'fleet/packages/apps/.github/ci.yaml': 'no: manifest\n',
  'shared/b.yaml': configMap('b', 'k: v'),
};

function ociRepository(spec = ''): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  url: oci://registry.example.com/apps\n${indent(spec, 2)}`;
}

/** The state of the one environment of `fleet`, with these mappings. */
function reconcileMapped(mappings: string[], more: Files = {}): ClusterState {
  const revision = memoryTree({ ...FILES, ...more });
  const tree = subTree(revision, 'fleet');
  const mappedSources = openMappedFolders(readSourceMappings(mappings), revision, 'fleet');
  const [environment] = discoverEnvironments(tree);
  assert.ok(environment);
  return reconcileEnvironment(tree, environment, { mappedSources });
}

test('a source that is mapped to a folder is built from it, and its objects lead back to it', () => {
  const state = reconcileMapped(['OCIRepository/flux-system/apps=packages/apps']);
  const apps = find(state, 'apps');
  assert.equal(apps.status, 'rendered');
  assert.equal(apps.path, 'packages/apps');
  assert.equal(place(owned(apps, 'a').origin), 'packages/apps/a.yaml:1');
  assert.deepEqual(
    state.sources.map(({ kind, status, reason }) => [kind, status, reason]),
    [
      ['GitRepository', 'here', 'the environment begins with it'],
      ['OCIRepository', 'here', "it is mapped to the folder 'packages/apps'"],
    ],
  );
});

test('the folder may stand beside the one that Flux syncs', () => {
  const apps = find(reconcileMapped(['OCIRepository/flux-system/apps=../shared']), 'apps');
  assert.equal(place(owned(apps, 'b').origin), '../shared/b.yaml:1');
});

test('spec.ignore of a mapped source counts as ever', () => {
  const state = reconcileMapped(['OCIRepository/flux-system/apps=packages/apps'], {
    'fleet/clusters/one/source.yaml': ociRepository('ignore: "*.yaml"'),
  });
  assert.deepEqual(find(state, 'apps').objects, []);
});

test('without a mapping, or with one to a folder that is not there, the source is unknown', () => {
  const source = { 'fleet/clusters/one/source.yaml': ociRepository() };
  for (const [mappings, message] of [
    [[], /registry\.example\.com\/apps\) is not in this repository/],
    [['OCIRepository/flux-system/apps=gone'], /is mapped to the folder 'gone', which does not exist/],
  ] as const) {
    const apps = find(reconcileMapped([...mappings], source), 'apps');
    assert.equal(apps.status, 'unknown');
    assert.match(apps.problem?.message ?? '', message);
  }
});

test('Buckets have no default exclusions', () => {
  const bucket = (spec: string): Files => ({
    'fleet/clusters/one/apps.yaml': kustomization('apps', './').replace(
      'kind: GitRepository\n    name: flux-system',
      'kind: Bucket\n    name: apps',
    ),
    'fleet/clusters/one/source.yaml': ociRepository(spec).replace('OCIRepository', 'Bucket'),
  });
  const mapping = ['Bucket/flux-system/apps=packages/apps'];
  const apps = find(reconcileMapped(mapping, bucket('')), 'apps');
  assert.match(apps.problem?.message ?? '', /\.github\/ci\.yaml/);
  const ignoring = find(reconcileMapped(mapping, bucket('ignore: .github/')), 'apps');
  assert.deepEqual(
    ignoring.objects.map(({ name }) => name),
    ['a'],
  );
});

for (const [mappings, message] of [
  [['apps=x'], /'apps=x' is not written as KIND\/NAMESPACE\/NAME=PATH/],
  [['OCIRepository/flux-system/apps'], /is not written as/],
  [['OCIRepository/flux-system/apps='], /is not written as/],
  [
    ['HelmRepository/flux-system/apps=x'],
    /'HelmRepository': use one of GitRepository, OCIRepository, Bucket/,
  ],
  [['Bucket/a/b=x', 'Bucket/a/b=y'], /Bucket\/a\/b is mapped to a folder twice/],
  [['Bucket/a/b=../../x'], /Bucket\/a\/b is mapped to '..\/..\/x': name a folder of the repository/],
  [['Bucket/a/b=/etc'], /name a folder of the repository/],
] as const) {
  test(`refused: ${mappings.join(' ')}`, () => {
    const open = () => openMappedFolders(readSourceMappings(mappings), memoryTree(FILES), 'fleet');
    assert.throws(open, (error) => error instanceof SourceMappingError && message.test(error.message));
  });
}
