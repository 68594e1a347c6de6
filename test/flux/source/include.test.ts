import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_COMPOSED_FILES } from '../../../src/flux/source/composed-tree.ts';
import {
  configMap,
  type Files,
  find,
  indent,
  kustomization,
  owned,
  place,
  reconcile,
  sync,
} from '../support.ts';

const URL = 'ssh://git@github.com/example/fleet';

function gitRepository(name: string, spec: string, url = URL): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: ${name}, namespace: flux-system}\nspec:\n  url: ${url}\n  ref: {branch: main}\n${indent(spec, 2)}`;
}

/** A cluster whose Kustomization `app` builds the path of a source that includes others. */
function cluster(path: string, include: string, more: Files = {}): Files {
  return {
    'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
    'clusters/one/sources.yaml': `${gitRepository('main', `include:\n${indent(include, 2)}`)}---\n${gitRepository('library', 'ignore: |\n  /*\n  !/lib\n')}`,
    'clusters/one/app.yaml': kustomization('app', path).replace(/name: flux-system\n$/, 'name: main\n'),
    'app/kustomization.yaml': 'resources: [vendor/base]\n',
    'lib/base/kustomization.yaml': 'resources: [a.yaml]\n',
    'lib/base/a.yaml': configMap('a', 'k: v'),
    ...more,
  };
}

const app = (files: Files) => find(reconcile(files), 'app');

test('a GitRepository holds what it includes, and objects lead back to where that stands', () => {
  const state = app(cluster('app', '- {repository: {name: library}, fromPath: lib, toPath: app/vendor}'));
  assert.equal(state.problem, undefined);
  assert.equal(place(owned(state, 'a').origin), 'lib/base/a.yaml:1');
});

test('without paths, the whole of it is included under its name', () => {
  const state = app(cluster('library/lib/base', '- {repository: {name: library}}'));
  assert.equal(place(owned(state, 'a').origin), 'lib/base/a.yaml:1');
});

for (const [what, include, status, message] of [
  [
    'a repository elsewhere',
    '- {repository: {name: other}}',
    'unknown',
    /cannot include GitRepository\/flux-system\/other: .*another repository/,
  ],
  [
    'a missing repository',
    '- {repository: {name: none}}',
    'unknown',
    /cannot include GitRepository\/flux-system\/none: .*not found/,
  ],
  ['itself', '- {repository: {name: main}}', 'failed', /made of each other in a circle/],
  [
    'a path that is not there',
    '- {repository: {name: library}, fromPath: nowhere}',
    'failed',
    /library has no 'nowhere'/,
  ],
  [
    'a place that is taken',
    '- {repository: {name: library}, toPath: app}',
    'failed',
    /included as 'app', which is there already/,
  ],
] as const) {
  test(`included: ${what}`, () => {
    const other = { 'clusters/one/other.yaml': gitRepository('other', '', 'https://example.com/other') };
    const state = app(cluster('app', include, other));
    assert.equal(state.status, status);
    assert.match(state.problem?.message ?? '', message);
  });
}

test('artifacts that include each other many times over end in an error', () => {
  const level = (n: number): string =>
    gitRepository(
      `level${n}`,
      `include:\n${Array.from({ length: 60 }, (_, i) => `  - {repository: {name: ${n === 0 ? 'library' : `level${n - 1}`}}, toPath: x${i}}\n`).join('')}`,
    );
  const levels = Array.from({ length: 9 }, (_, n) => level(n)).join('---\n');
  const state = app(
    cluster('app', '- {repository: {name: level8}, toPath: y}', { 'clusters/one/levels.yaml': levels }),
  );
  assert.equal(state.status, 'failed');
  assert.match(state.problem?.message ?? '', new RegExp(`more than ${MAX_COMPOSED_FILES} files`));
});
