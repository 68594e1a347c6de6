import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KustomizationState } from '../../src/flux/state.ts';
import { applyOrder, MAX_BLOCKERS } from '../../src/plan/apply-order.ts';
import { configMap, kustomization } from '../checks/states.ts';
import { child, planOf } from './plans.ts';

const on = (...names: string[]): string =>
  `dependsOn:\n${names.map((name) => `  - name: ${name}\n`).join('')}`;

/** `2`, `2 held by a, b` or `never, held by a`, by name, of Kustomizations of which nothing is new. */
function turns(...states: KustomizationState[]): Record<string, string> {
  return Object.fromEntries(
    [...applyOrder(states, new Map())].map(([id, { wave, heldBackBy }]) => {
      const held = heldBackBy.length === 0 ? '' : ` held by ${heldBackBy.map(bare).join(', ')}`;
      return [bare(id), `${wave ?? 'never,'}${held}`];
    }),
  );
}

const bare = (id: string): string => id.replace('flux-system/', '');

test('waves: after everything that a Kustomization waits for, and after the one that applies it', () => {
  assert.deepEqual(
    turns(
      kustomization('flux-system'),
      kustomization('apps', { parent: 'flux-system/flux-system', spec: on('infra', 'crds') }),
      kustomization('infra', { parent: 'flux-system/flux-system', spec: on('crds') }),
      kustomization('crds', { parent: 'flux-system/flux-system' }),
      kustomization('other'),
    ),
    { 'flux-system': '1', apps: '4', infra: '3', crds: '2', other: '1' },
  );
});

test('one that does not build holds back what waits for it, directly or not, and nothing else', () => {
  assert.deepEqual(
    turns(
      kustomization('broken', { status: 'failed' }),
      kustomization('near', { spec: on('broken') }),
      kustomization('far', { spec: on('near') }),
      kustomization('beside'),
    ),
    { broken: '1', near: '2 held by broken', far: '3 held by broken', beside: '1' },
  );
});

test('a cycle is never applied, nor what is behind it; what is before it is', () => {
  assert.deepEqual(
    turns(
      kustomization('first'),
      kustomization('a', { spec: on('b', 'first') }),
      kustomization('b', { spec: on('a') }),
      kustomization('behind', { spec: on('b') }),
      kustomization('self', { spec: on('self') }),
    ),
    {
      first: '1',
      a: 'never, held by b',
      b: 'never, held by a',
      behind: 'never, held by a, b',
      self: 'never, held by self',
    },
  );
});

test('a dependency that does not exist holds back, unless it may be part of what is not known', () => {
  const waiting = kustomization('waiting', { spec: on('typo') });
  assert.deepEqual(turns(waiting, kustomization('b', { spec: on('waiting') })), {
    waiting: 'never, held by typo',
    b: 'never, held by typo',
  });
  assert.deepEqual(turns(waiting, kustomization('x', { status: 'unknown' })), { waiting: '1', x: '1' });
});

test('a suspended one holds back those that share its source, for it never gets to the new revision', () => {
  const source = 'sourceRef: {kind: GitRepository, name: fleet}\n';
  const other = 'sourceRef: {kind: GitRepository, name: other}\n';
  assert.deepEqual(
    turns(
      kustomization('idle', { status: 'suspended', spec: source }),
      kustomization('same', { spec: source + on('idle') }),
      kustomization('different', { spec: other + on('idle') }),
    ),
    { idle: '1', same: '2 held by idle', different: '2' },
  );
});

test('an expression of the user decides in the place of readiness, but not of existence', () => {
  const spec = (name: string) => `dependsOn: [{name: ${name}, readyExpr: "true"}]`;
  assert.deepEqual(
    turns(kustomization('broken', { status: 'failed' }), kustomization('a', { spec: spec('broken') })),
    { broken: '1', a: '2' },
  );
  assert.deepEqual(turns(kustomization('a', { spec: spec('gone') })), { a: 'never, held by gone' });
});

test('a parent that waits for its child: only a child that is new keeps it waiting', () => {
  const old = child('leaf', { parent: 'flux-system/root' });
  const root = kustomization('root', { spec: on('leaf'), objects: [old.resource] });
  const waves = (base: KustomizationState[]) =>
    planOf(base, [root, old.state]).kustomizations.map(({ name, wave, heldBackBy }) => [
      name,
      wave,
      heldBackBy,
    ]);
  assert.deepEqual(waves([kustomization('root', { objects: [old.resource] }), old.state]), [
    ['leaf', 1, []],
    ['root', 2, []],
  ]);
  assert.deepEqual(waves([kustomization('root')]), [
    ['leaf', undefined, ['flux-system/root']],
    ['root', undefined, ['flux-system/leaf']],
  ]);
});

test('what a parent is held back from passing on: new and changed children, not those that stay the same', () => {
  const same = child('same', { parent: 'flux-system/root', objects: [configMap('a', 'new')] });
  const before = child('changed', { parent: 'flux-system/root' });
  const after = child('changed', { parent: 'flux-system/root', spec: 'wait: true' });
  const fresh = child('fresh', { parent: 'flux-system/root' });
  const { kustomizations } = planOf(
    [
      kustomization('root', { objects: [same.resource, before.resource] }),
      kustomization('same', { parent: 'flux-system/root', objects: [configMap('a', 'old')] }),
      before.state,
    ],
    [
      kustomization('broken', { status: 'failed' }),
      kustomization('root', { spec: on('broken'), objects: [same.resource, after.resource, fresh.resource] }),
      same.state,
      after.state,
      fresh.state,
    ],
  );
  assert.deepEqual(
    kustomizations.filter(({ heldBackBy }) => heldBackBy.length > 0).map(({ name }) => name),
    ['changed', 'fresh', 'root'],
  );
});

test('10,000 Kustomizations in a chain, a cycle or a crowd take linear time, and names are few', () => {
  const many = (spec: (at: number) => string): KustomizationState[] => {
    const made = kustomization('k');
    return Array.from({ length: 10_000 }, (_, at) => {
      const dependsOn = spec(at)
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => ({ namespace: 'flux-system', name, readyExpr: undefined }));
      return { ...made, name: `k${at}`, spec: { ...made.spec, dependsOn } };
    });
  };
  const chain = applyOrder(
    many((at) => (at === 0 ? '' : `k${at - 1}`)),
    new Map(),
  );
  assert.equal(chain.get('flux-system/k9999')?.wave, 10_000);
  const cycle = applyOrder(
    many((at) => `k${(at + 1) % 10_000}`),
    new Map(),
  );
  assert.equal(cycle.get('flux-system/k0')?.heldBackBy.length, MAX_BLOCKERS);
  assert.ok(!cycle.get('flux-system/k0')?.heldBackBy.includes('flux-system/k0'));
  const crowd = applyOrder(
    many((at) => (at < 100 ? `missing${at} k${at + 1}` : '')),
    new Map(),
  );
  assert.deepEqual(crowd.get('flux-system/k0')?.heldBackBy.length, MAX_BLOCKERS);
});
