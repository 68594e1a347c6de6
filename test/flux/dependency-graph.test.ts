import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DependencyGraph } from '../../src/flux/dependency-graph.ts';
import { kustomization } from '../checks/states.ts';

function graph(edges: Record<string, string[]>): DependencyGraph {
  return new DependencyGraph(
    Object.entries(edges).map(([name, targets]) => {
      const spec = targets.map((target) => `- name: ${target}\n`).join('');
      return kustomization(name, { spec: spec && `dependsOn:\n${spec}` });
    }),
  );
}

const id = (name: string): string => `flux-system/${name}`;

test('waits for what it depends on, directly or not, and for itself only in a cycle', () => {
  const found = graph({ a: ['b'], b: ['c'], c: [], d: ['e'], e: ['d'], f: ['f', 'nobody'] });
  const waits = (from: string, to: string) => found.waitsFor(id(from), id(to));
  assert.deepEqual(
    [waits('a', 'b'), waits('a', 'c'), waits('d', 'd'), waits('f', 'f')],
    [true, true, true, true],
  );
  assert.deepEqual(
    [waits('a', 'a'), waits('c', 'a'), waits('a', 'd'), waits('f', 'nobody')],
    [false, false, false, false],
  );
});

test('gives the same answers when it has forgotten earlier ones', () => {
  const size = 2000;
  const chain = graph(
    Object.fromEntries(Array.from({ length: size }, (_, at) => [`k${at}`, at === 0 ? [] : [`k${at - 1}`]])),
  );
  for (let at = 1; at < size; at++) {
    assert.ok(chain.waitsFor(id(`k${at}`), id('k0')));
    assert.ok(!chain.waitsFor(id(`k${at}`), id(`k${at}`)));
  }
  assert.ok(chain.waitsFor(id('k1'), id('k0')));
});
