import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClusterState, OwnedObject } from '../../src/flux/state.ts';
import type { Action } from '../../src/plan/plan.ts';
import { configMap, environment, kustomization } from '../checks/states.ts';
import { unmirrored } from '../support/mirror.ts';
import { child, deployment, planOfStates } from './plans.ts';

/** What makes a Kustomization act otherwise than the default. */
const SPECS = [
  ...['', 'prune: false', 'suspend: true', 'force: true', 'deletionPolicy: Orphan'],
  ...['deletionPolicy: MirrorPrune\nprune: false', 'dependsOn: [{name: infra}]', 'unknown'],
];

/** A Kustomization: one of `SPECS`, and the names of what it holds, each with a value. */
type Draft = readonly [spec: string, objects: (readonly [name: string, value: string])[]];

const held = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'api', 'kept'), fc.constantFrom('1', '2')),
  { selector: ([name]) => name },
);
const draft = fc.option(fc.tuple(fc.constantFrom(...SPECS), held), { nil: undefined });
/** A revision: up to three Kustomizations, or no environment at all. */
const revisions = fc.option(fc.tuple(draft, draft, draft), { nil: undefined, freq: 10 });

/** The environment of a revision, in which one more Kustomization applies the others. */
function statesOf(drafts: readonly (Draft | undefined)[] | undefined): ClusterState[] {
  if (drafts === undefined) return [];
  const children = ['apps', 'infra', 'more'].flatMap((name, at) => {
    const [spec, objects] = drafts[at] ?? [];
    if (spec === undefined || objects === undefined) return [];
    const parent = 'flux-system/cluster';
    if (spec === 'unknown') return [child(name, { parent, status: 'unknown' })];
    const status = spec === 'suspend: true' ? 'suspended' : 'rendered';
    return [child(name, { parent, spec, status, objects: objects.map(objectOf) })];
  });
  const cluster = kustomization('cluster', { objects: children.map(({ resource }) => resource) });
  return [environment('production', [cluster, ...children.map(({ state }) => state)])];
}

function objectOf([name, value]: readonly [string, string]): OwnedObject {
  // Another selector cannot be an update.
  if (name === 'api') return deployment('api:1', { selector: value });
  const metadata = name === 'kept' ? 'annotations: {kustomize.toolkit.fluxcd.io/prune: disabled}\n' : '';
  return configMap(name, value, metadata);
}

test('the plan of the way back mirrors the plan of any change', () => {
  const seen = new Set<Action>();
  fc.assert(
    fc.property(revisions, revisions, (one, two) => {
      const [base, head] = [statesOf(one), statesOf(two)];
      const there = planOfStates(base, head);
      for (const { changes } of there.environments) for (const { action } of changes) seen.add(action);
      assert.deepEqual(unmirrored(there, planOfStates(head, base)), []);
    }),
    { numRuns: 500 },
  );
  assert.deepEqual([...seen].sort(), ['create', 'move', 'orphan', 'prune', 'recreate', 'update']);
});

test('a revision compared with itself: nothing, whatever its Kustomizations are', () => {
  fc.assert(
    fc.property(revisions, (drafts) => {
      const state = statesOf(drafts);
      for (const { changes, withheld } of planOfStates(state, state).environments) {
        assert.deepEqual([changes, withheld], [[], []]);
      }
    }),
  );
});

test('a plan that is no mirror is told', () => {
  const [one, two] = ['1', '2'].map((value) => [
    environment('production', [
      kustomization('apps', { objects: [configMap('a', value), configMap(`only-${value}`)] }),
    ]),
  ]);
  const there = planOfStates(one!, two!);
  assert.deepEqual(unmirrored(there, planOfStates(two!, one!)), []);
  assert.deepEqual(unmirrored(there, planOfStates(two!, two!)).sort(), [
    'production: there change flux-system/apps  ["","ConfigMap","shop","a"], and not back',
    'production: there create flux-system/apps  ["","ConfigMap","shop","only-2"], and not back',
    'production: there remove flux-system/apps  ["","ConfigMap","shop","only-1"], and not back',
  ]);
  assert.deepEqual(unmirrored(there, planOfStates([], [])), [
    'production is not in the plan of the way back',
  ]);
});
