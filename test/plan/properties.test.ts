import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClusterState } from '../../src/flux/state.ts';
import { configMap, environment, kustomization } from '../checks/states.ts';
import { planOfStates } from './plans.ts';

const contents = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2')), {
  selector: ([name]) => name,
});
/** Two environments of two Kustomizations each, which both sides of a change have, with some of a few objects. */
const states: fc.Arbitrary<ClusterState[]> = fc
  .tuple(contents, contents, contents, contents)
  .map((inventories) =>
    ['production', 'staging'].map((name, at) =>
      environment(
        name,
        ['apps', 'infra'].map((owner, and) =>
          kustomization(owner, {
            objects: inventories[at * 2 + and]!.map(([name, value]) => configMap(name, value)),
          }),
        ),
      ),
    ),
  );

/** The actions on objects that change nothing but existence or content, by environment, owner and object. */
function actions(base: ClusterState[], head: ClusterState[], ...wanted: string[]): string[] {
  return planOfStates(base, head)
    .environments.flatMap(({ name, changes }) =>
      changes
        .filter(({ action }) => wanted.includes(action))
        .map((change) => `${name} ${change.kustomization} ${change.name}`),
    )
    .sort();
}

test('a state compared with itself: nothing', () => {
  fc.assert(
    fc.property(states, (state) => {
      for (const { changes, withheld } of planOfStates(state, state).environments) {
        assert.deepEqual([changes, withheld], [[], []]);
      }
    }),
  );
});

test('the way back prunes what the way there creates, and changes what it changes', () => {
  fc.assert(
    fc.property(states, states, (one, two) => {
      assert.deepEqual(actions(one, two, 'create'), actions(two, one, 'prune'));
    }),
  );
});

test('every object that differs is in the plan, once for each that holds it', () => {
  fc.assert(
    fc.property(states, states, (one, two) => {
      const held = (side: ClusterState[]): Set<string> =>
        new Set(
          side.flatMap(({ environment, kustomizations }) =>
            kustomizations.flatMap(({ objects }) => objects.map(({ name }) => `${environment.name} ${name}`)),
          ),
        );
      const [before, after] = [held(one), held(two)];
      const seen = (...wanted: string[]): Set<string> =>
        new Set(actions(one, two, ...wanted).map((line) => line.replace(/ \S+ /, ' ')));
      assert.deepEqual([...seen('create')].sort(), [...after].filter((id) => !before.has(id)).sort());
      assert.deepEqual([...seen('prune')].sort(), [...before].filter((id) => !after.has(id)).sort());
    }),
  );
});

test('the order in which environments and objects come does not matter', () => {
  fc.assert(
    fc.property(states, states, (one, two) => {
      const reversed = (side: ClusterState[]): ClusterState[] =>
        side
          .map((state) => ({
            ...state,
            kustomizations: state.kustomizations
              .map((kustomization) => ({ ...kustomization, objects: kustomization.objects.toReversed() }))
              .toReversed(),
          }))
          .toReversed();
      assert.deepEqual(planOfStates(reversed(one), reversed(two)), planOfStates(one, two));
    }),
  );
});

test('a plan is data: JSON gives it back', () => {
  fc.assert(
    fc.property(states, states, (one, two) => {
      const plan = planOfStates(one, two);
      assert.deepEqual(JSON.parse(JSON.stringify(plan)), plan);
    }),
  );
});
