import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  cyclicGroups,
  type Edge,
  shortestCycle,
  shortestCycleThrough,
} from '../../../../src/checks/facts/waits/cycles.ts';

const graphs = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.array(fc.uniqueArray(fc.nat(size - 1)), { minLength: size, maxLength: size }));

/** `distances[a][b]`: the fewest edges from a to b, by trying every node in between. */
function distances(edges: number[][]): number[][] {
  const table = edges.map((targets) =>
    edges.map((_, to) => (targets.includes(to) ? 1 : Number.POSITIVE_INFINITY)),
  );
  for (const [k] of edges.entries()) {
    for (const [i] of edges.entries()) {
      for (const [j] of edges.entries()) {
        table[i]![j] = Math.min(table[i]![j]!, table[i]![k]! + table[k]![j]!);
      }
    }
  }
  return table;
}

test('the groups are the nodes that reach each other', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const table = distances(edges);
      const reach = (a: number, b: number): boolean => Number.isFinite(table[a]![b]! + table[b]![a]!);
      const expected = new Set<string>();
      for (const [a] of edges.entries()) {
        if (reach(a, a)) expected.add(edges.flatMap((_, b) => (reach(a, b) ? [b] : [])).join());
      }
      assert.deepEqual(
        cyclicGroups(edges).map((group) => group.join()),
        [...expected],
      );
    }),
  );
});

test('a shortest cycle of a group is one, and none of the group is shorter', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const table = distances(edges);
      for (const group of cyclicGroups(edges)) {
        const cycle = shortestCycle(edges, group);
        for (const [at, node] of cycle.entries())
          assert.ok(edges[node]!.includes(cycle[(at + 1) % cycle.length]!));
        assert.equal(new Set(cycle).size, cycle.length);
        assert.equal(cycle.length, Math.min(...group.map((node) => table[node]![node]!)));
        assert.equal(cycle[0], Math.min(...cycle));
      }
    }),
  );
});

test('a shortest cycle through given edges takes one of them, and none that does is shorter', () => {
  fc.assert(
    fc.property(graphs, fc.nat(3), (edges, every) => {
      const table = distances(edges);
      for (const group of cyclicGroups(edges)) {
        const inside = group.flatMap((from) =>
          edges[from]!.filter((to) => group.includes(to)).map((to): Edge => [from, to]),
        );
        const through = inside.filter((_, at) => at % (every + 1) === every);
        const cycle = shortestCycleThrough(edges, group, through);
        const lengths = through.map(([from, to]) => (from === to ? 1 : table[to]![from]! + 1));
        assert.equal(cycle?.length, through.length === 0 ? undefined : Math.min(...lengths));
        if (cycle === undefined) continue;
        const steps = cycle.map((node, at) => [node, cycle[(at + 1) % cycle.length]!] as const);
        for (const [from, to] of steps) assert.ok(edges[from]!.includes(to));
        assert.ok(steps.some(([from, to]) => through.some((edge) => edge[0] === from && edge[1] === to)));
        assert.equal(new Set(cycle).size, cycle.length);
        assert.equal(cycle[0], Math.min(...cycle));
      }
    }),
  );
});
