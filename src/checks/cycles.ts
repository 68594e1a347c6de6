/** `edges[a]` lists the nodes that node `a` points to. */
export type Graph = readonly (readonly number[])[];

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
  const members = new Set(group);
  let best: number[] | undefined;
  let budget = SEARCH_BUDGET;
  for (const start of group) {
    if (best !== undefined && budget <= 0) break;
    const cameFrom = new Map<number, number>();
    let layer = [start];
    search: for (let length = 1; layer.length > 0 && length < (best?.length ?? Infinity); length++) {
      const following: number[] = [];
      for (const node of layer) {
        for (const target of edges[node]!) {
          budget--;
          if (target === start) {
            best = pathTo(node, start, cameFrom);
            break search;
          }
          if (!members.has(target) || cameFrom.has(target)) continue;
          cameFrom.set(target, node);
          following.push(target);
        }
      }
      layer = following;
    }
  }
  if (best === undefined) throw new Error('the nodes of a group reach each other');
  const lowest = best.indexOf(Math.min(...best));
  return [...best.slice(lowest), ...best.slice(0, lowest)];
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [end];
  while (path.at(-1) !== start) path.push(cameFrom.get(path.at(-1)!)!);
  return path.reverse();
}
