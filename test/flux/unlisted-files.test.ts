import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoverEnvironments } from '../../src/flux/discover.ts';
import { reconcileEnvironment } from '../../src/flux/reconcile.ts';
import { withUnlistedFiles } from '../../src/flux/unlisted-files.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import { configMap, type Files, kustomization, sync } from './support.ts';

/** The unlisted files of each environment: of `one`, which builds `apps`, and of `two`, which builds `more`. */
function unlisted(files: Files): Record<string, string[]> {
  const tree = memoryTree({
    'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
    'clusters/one/apps.yaml': kustomization('apps', 'apps'),
    'clusters/two/flux-system/gotk-sync.yaml': sync('clusters/two'),
    'clusters/two/more.yaml': kustomization('more', 'more'),
    'apps/kustomization.yaml': 'resources: [a.yaml]\n',
    'apps/a.yaml': configMap('a', 'k: v'),
    'more/kustomization.yaml': 'resources: []\n',
    ...files,
  });
  const states = discoverEnvironments(tree).map((environment) => reconcileEnvironment(tree, environment));
  return Object.fromEntries(
    withUnlistedFiles(tree, states).map(({ environment, unlisted: found = [] }) => [
      environment.name,
      found.flatMap((one) => one.files),
    ]),
  );
}

const EXTRA = { 'apps/extra.yaml': configMap('extra', 'k: v') };

test('a manifest that no build reads, in the environment that builds the directory', () => {
  assert.deepEqual(unlisted(EXTRA), { one: ['apps/extra.yaml'], two: [] });
});

test('what another environment reads is not left over', () => {
  const files = { ...EXTRA, 'more/kustomization.yaml': 'resources: [../apps/extra.yaml]\n' };
  assert.deepEqual(unlisted(files), { one: [], two: [] });
});

test('nor is what a kustomization file names that nothing builds', () => {
  const files = { ...EXTRA, 'later/kustomization.yaml': 'resources:\n- "../apps/extra.yaml" # soon\n' };
  assert.deepEqual(unlisted(files), { one: [], two: [] });
});

test('patches, values and generated files are read', () => {
  const files = {
    'apps/kustomization.yaml':
      'resources: [a.yaml]\npatches: [{path: patch.yaml}]\nconfigMapGenerator: [{name: g, files: [c.yaml]}]\n',
    'apps/patch.yaml': configMap('a', 'k: w'),
    'apps/c.yaml': configMap('c', 'k: v'),
  };
  assert.deepEqual(unlisted(files), { one: [], two: [] });
});

test('a build that fails has not read everything', () => {
  const files = { ...EXTRA, 'apps/kustomization.yaml': 'resources: [missing.yaml]\n' };
  assert.deepEqual(unlisted(files), { one: [], two: [] });
});

test('files without objects, of other names, and kustomization files are none', () => {
  const files = {
    'apps/values.yaml': 'replicas: 2\n',
    'apps/broken.yaml': 'apiVersion: [\n',
    'apps/notes.txt': configMap('n', 'k: v'),
    'apps/component.yaml':
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nmetadata: {name: c}\n',
    'apps/link.yaml': { link: 'a.yaml' },
  };
  assert.deepEqual(unlisted(files), { one: [], two: [] });
});

test('a directory without a kustomization file is built as a whole', () => {
  const files = {
    'clusters/one/more.yaml': kustomization('all', 'all'),
    'all/b.yaml': configMap('b', 'k: v'),
  };
  assert.deepEqual(unlisted(files), { one: [], two: [] });
});
