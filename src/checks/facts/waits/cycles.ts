/** `edges[a]` lists the nodes that node `a` points to. */
export type Graph = readonly (readonly number[])[];

/** From a node to another one. */
export type Edge = readonly [from: number, to: number];

/** How many edges the search for a shortest cycle may follow: exact for any graph that people draw. */
const SEARCH_BUDGET = 2_000_000;

/**
 * The groups of nodes that reach each other, by Tarjan's algorithm without recursion, in linear time. A node that
 * stands alone is a group only when it points to itself. Groups and their nodes are in ascending order.
 */
export function cyclicGroups(edges: Graph): number[][] {
  const index = new Int32Array(edges.length).fill(-1);
  const low = new Int32Array(edges.length);
  const next = new Int32Array(edges.length);
  const onStack = new Uint8Array(edges.length);
  const stack: number[] = [];
  const groups: number[][] = [];
  let visited = 0;
  for (let root = 0; root < edges.length; root++) {
    if (index[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (index[node] === -1) {
        index[node] = low[node] = visited++;
        stack.push(node);
        onStack[node] = 1;
      }
      const target = edges[node]![next[node]!++];
      if (target !== undefined) {
        if (index[target] === -1) path.push(target);
        else if (onStack[target] === 1) low[node] = Math.min(low[node]!, index[target]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] !== index[node]) continue;
      const group = stack.splice(stack.lastIndexOf(node));
      for (const member of group) onStack[member] = 0;
      if (group.length > 1 || edges[node]!.includes(node)) groups.push(group.sort((a, b) => a - b));
    }
  }
  return groups.sort((a, b) => a[0]! - b[0]!);
}

/**
 * A shortest cycle within a group of `cyclicGroups`: its nodes once each, the lowest first. In a huge group the search
 * ends with its budget, and the shortest cycle found until then is the answer.
 */
export function shortestCycle(edges: Graph, group: readonly number[]): number[] {
  const cycle = shortest(
    edges,
    group,
    group.map((node) => [node, node]),
  );
  if (cycle === undefined) throw new Error('the nodes of a group reach each other');
  return cycle;
}

/** A shortest cycle within a group that takes one of the given edges of the group, or undefined when there are none. */
export function shortestCycleThrough(
  edges: Graph,
  group: readonly number[],
  through: readonly Edge[],
): number[] | undefined {
  return shortest(
    edges,
    group,
    through.map(([from, to]) => [to, from]),
  );
}

/** Of the shortest paths from the first to the second of each pair, the shortest one, turned so that the lowest node begins. */
function shortest(edges: Graph, group: readonly number[], ends: readonly Edge[]): number[] | undefined {
  const search: Search = { edges, members: new Set(group), budget: SEARCH_BUDGET };
  let best: number[] | undefined;
  for (const [start, end] of ends) {
    if (best !== undefined && search.budget <= 0) break;
    best = shortestPath(search, start, end, best?.length ?? Number.POSITIVE_INFINITY) ?? best;
  }
  if (best === undefined) return undefined;
  const lowest = best.reduce((least, node, at) => (node < best[least]! ? at : least), 0);
  return [...best.slice(lowest), ...best.slice(0, lowest)];
}

interface Search {
  edges: Graph;
  members: ReadonlySet<number>;
  budget: number;
}

/**
 * The nodes of a shortest path from `start` to `end`, if there is one of fewer than `limit` nodes. From a node to itself it
 * is a cycle, whose node is there once.
 */
function shortestPath(search: Search, start: number, end: number, limit: number): number[] | undefined {
  const { edges, members } = search;
  const cycle = start === end;
  const cameFrom = new Map<number, number>();
  let layer = [start];
  // With each layer, the path to its nodes is one node longer; a cycle ends before the node that it began with.
  for (let length = cycle ? 1 : 2; layer.length > 0 && length < limit; length++) {
    const following: number[] = [];
    for (const node of layer) {
      for (const target of edges[node]!) {
        search.budget--;
        if (target === end)
          return cycle ? pathTo(node, start, cameFrom) : [...pathTo(node, start, cameFrom), end];
        if (target === start || !members.has(target) || cameFrom.has(target)) continue;
        cameFrom.set(target, node);
        following.push(target);
      }
    }
    layer = following;
  }
  return undefined;
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [end];
  while (path.at(-1) !== start) path.push(cameFrom.get(path.at(-1)!)!);
  return path.reverse();
}
