import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OwnedObject } from '../../src/flux/state.ts';
import { configMap, kustomization } from '../checks/states.ts';
import { planOf } from './plans.ts';

const generated = (name: string, value: string): OwnedObject => ({
  ...configMap(name, value),
  origin: { file: 'kustomization.yaml', line: 1, column: 1, generator: 'ConfigMapGenerator' },
});
const [OLD, NEW, OTHER] = ['vars-2456789bcd', 'vars-bcdfghkmt2', 'vars-kmt2456789'];

function changesOf(base: OwnedObject[], head: OwnedObject[], spec = '') {
  const plan = planOf(
    [kustomization('apps', { objects: base, spec })],
    [kustomization('apps', { objects: head, spec })],
  );
  return plan.changes.map(({ action, name, replaces, replacedBy, diff, reasons }) => ({
    action,
    name,
    replaces,
    replacedBy,
    changed: diff.match(/^[-+].*/gm) ?? [],
    reason: reasons.at(-1),
  }));
}

test('what a generator makes anew under another hash is compared with what it made before', () => {
  assert.deepEqual(changesOf([generated(OLD, 'x')], [generated(NEW, 'z')]), [
    {
      action: 'prune',
      name: OLD,
      replaces: undefined,
      replacedBy: NEW,
      changed: [],
      reason: `${NEW} takes its place, and has the diff.`,
    },
    {
      action: 'create',
      name: NEW,
      replaces: OLD,
      replacedBy: undefined,
      changed: ['-  key: x', '+  key: z', `-  name: ${OLD}`, `+  name: ${NEW}`],
      reason: `It takes the place of ${OLD}, from which the diff is.`,
    },
  ]);
});

test('also where the old one stays, because nothing is pruned', () => {
  assert.deepEqual(
    changesOf([generated(OLD, 'x')], [generated(NEW, 'z')], 'prune: false').map(({ action, replacedBy }) => [
      action,
      replacedBy,
    ]),
    [
      ['orphan', NEW],
      ['create', undefined],
    ],
  );
});

for (const [what, base, head] of [
  ['not generated', [configMap(OLD, 'x')], [generated(NEW, 'z')]],
  ['without a hash', [generated('vars-old', 'x')], [generated('vars-new', 'z')]],
  ['of another name', [generated(OLD.replace('vars', 'env'), 'x')], [generated(NEW, 'z')]],
  ['one of several', [generated(OLD, 'x'), generated(OTHER, 'y')], [generated(NEW, 'z')]],
] as const) {
  test(`objects of which one is ${what} have nothing to do with each other`, () => {
    for (const { replaces, replacedBy, changed } of changesOf([...base], [...head])) {
      assert.deepEqual([replaces, replacedBy], [undefined, undefined]);
      assert.equal(new Set(changed.map((line) => line[0])).size, 1);
    }
  });
}
