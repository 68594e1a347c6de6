// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configMap, find, indent, kustomization, owned, reconcile, statuses, sync } from './support.ts';

const SYNC = { 'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one') };
const VARIABLES = 'postBuild:\n  substitute: {A: x}\n';

test('a path that leads out of the repository stays inside of it', () => {
  const state = reconcile({
    ...SYNC,
    'clusters/one/apps.yaml': kustomization('apps', '../../../../etc'),
    'etc/a.yaml': configMap('a', 'k: v'),
  });
  assert.equal(find(state, 'apps').path, 'etc');
});

test('a link in the way of a path is not there', () => {
  const state = reconcile({
    ...SYNC,
    'clusters/one/apps.yaml': kustomization('apps', 'apps'),
    apps: { link: '/etc' },
  });
  assert.deepEqual(statuses(state), { 'flux-system': 'rendered', apps: 'failed' });
});

test('deep nesting, long lines and odd keys fail alone or not at all', () => {
  const deep = `${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`;
  const state = reconcile({
    ...SYNC,
    'clusters/one/deep.yaml': kustomization('deep', 'deep', VARIABLES),
    'clusters/one/odd.yaml': kustomization('odd', 'odd', VARIABLES),
    'deep/a.yaml': configMap('a', `k: ${deep}`),
    'odd/a.yaml': configMap('a', `__proto__: "\${A}"\nconstructor: y\nlong: "${'word '.repeat(20000)}\${A}"`),
  });
  const odd = find(state, 'odd');
  assert.equal(odd.status, 'rendered');
  const data = owned(odd, 'a').value.data as object;
  assert.deepEqual(Object.keys(data).sort(), ['__proto__', 'constructor', 'long']);
  assert.equal(Object.getOwnPropertyDescriptor(data, '__proto__')?.value, 'x');
  assert.ok(['rendered', 'failed'].includes(find(state, 'deep').status));
});

test('Kustomizations that make new ones without end are cut off', () => {
  // Each pass gives the child another name, made of the name that it had.
  const state = reconcile({
    ...SYNC,
    'clusters/one/a.yaml': kustomization('a', 'a', `nameSuffix: -x\n`),
    'a/a.yaml': kustomization(
      'a',
      'a',
      `nameSuffix: -x\npatches:\n${indent('- patch: |\n    - {op: replace, path: /metadata/name, value: a}\n  target: {kind: ConfigMap}\n', 2)}`,
    ),
  });
  assert.ok(state.kustomizations.length < 10);
});
