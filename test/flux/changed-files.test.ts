import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles } from '../../src/flux/changed-files.ts';
import { discoverEnvironments } from '../../src/flux/discover.ts';
import { withNamedFiles } from '../../src/flux/named-files.ts';
import { reconcileEnvironment } from '../../src/flux/reconcile.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import { configMap, type Files, kustomization, sync } from './support.ts';

const REMOTE = 'https://example.com/crds.yaml';

const BEFORE: Files = {
  'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
  'clusters/one/apps.yaml': kustomization('apps', 'apps'),
  'clusters/one/crds.yaml': kustomization('crds', 'crds/one'),
  'apps/kustomization.yaml': 'resources: [a.yaml]\n',
  'apps/a.yaml': configMap('a', 'k: v'),
  'crds/one/kustomization.yaml': `resources: [${REMOTE}, ../base]\npatches: [{path: patch.yaml}]\n`,
  'crds/one/patch.yaml': configMap('c', 'k: w'),
  'crds/base/kustomization.yaml':
    'configMapGenerator: [{name: g, files: [key=data.json]}]\nresources: [c.yaml]\n',
  'crds/base/c.yaml': configMap('c', 'k: v'),
  'crds/base/data.json': '{}',
};

/** What differs once some files are written, and those without a text removed. */
function changed(changes: Record<string, string | undefined>, before = BEFORE) {
  const after = { ...before, ...changes };
  const kept = Object.entries(after).flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]));
  const [base, head] = [before, Object.fromEntries(kept) as Files].map((files) => {
    const tree = memoryTree(files);
    const states = discoverEnvironments(tree).map((environment) => reconcileEnvironment(tree, environment));
    return { tree, states: withNamedFiles(tree, states) };
  });
  const { read, unread } = changedFiles(base!, head!);
  return { read: [...read].sort(), unread };
}

test('nothing differs between equal revisions', () => {
  assert.deepEqual(changed({}), { read: [], unread: [] });
});

test('what a build reads on one of the sides is read', () => {
  const changes = {
    'apps/kustomization.yaml': 'resources: [b.yaml]\n',
    'apps/a.yaml': undefined,
    'apps/b.yaml': configMap('b', 'k: v'),
  };
  assert.deepEqual(changed(changes), {
    read: ['apps/a.yaml', 'apps/b.yaml', 'apps/kustomization.yaml'],
    unread: [],
  });
});

test('a manifest and a kustomization file that no build reads', () => {
  const changes = {
    'apps/extra.yaml': configMap('extra', 'k: v'),
    'later/kustomization.yaml': 'resources: []\n',
  };
  assert.deepEqual(changed(changes), {
    read: [],
    unread: ['apps/extra.yaml', 'later/kustomization.yaml'],
  });
});

test('what is no manifest, belongs to a chart or to another tool is not missed', () => {
  const changes = {
    'README.md': '# Hello\n',
    'apps/values.yaml': 'replicas: 2\n',
    '.github/deploy.yaml': configMap('workflow', 'k: v'),
    'charts/shop/Chart.yaml': 'name: shop\n',
    'charts/shop/templates/api.yaml': configMap('api', 'k: v'),
  };
  assert.deepEqual(changed(changes), { read: [], unread: [] });
});

test('a build that needs what is not here would read what its kustomization files name', () => {
  for (const [file, text] of [
    ['crds/one/patch.yaml', configMap('c', 'k: x')],
    ['crds/base/c.yaml', configMap('c', 'k: x')],
    ['crds/base/data.json', '[]'],
  ] as const) {
    assert.deepEqual(changed({ [file]: text }), { read: [file], unread: [] });
  }
});

test('and so would the Kustomizations that would come out of it', () => {
  const before = {
    ...BEFORE,
    'crds/base/c.yaml': kustomization('later', 'later'),
    'later/d.yaml': configMap('d', 'k: v'),
  };
  assert.deepEqual(changed({ 'later/d.yaml': configMap('d', 'k: w') }, before), {
    read: ['later/d.yaml'],
    unread: [],
  });
  const somewhere = { ...before, 'crds/base/c.yaml': kustomization('later', `apps/\${NAME}`) };
  assert.deepEqual(changed({ 'later/d.yaml': configMap('d', 'k: w') }, somewhere), {
    read: [],
    unread: undefined,
  });
});
