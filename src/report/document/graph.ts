import type { KustomizationPlan } from '../../plan/plan.ts';
import { idOf } from '../wording/kustomization-id.ts';

/** What is to be seen of a Kustomization at a glance. */
export type Mark = 'changed' | 'held' | 'failed' | 'missing' | 'suspended' | 'unknown';

export interface GraphNode {
  /** `namespace/name`. */
  id: string;
  mark?: Mark;
}

/** Kustomizations as nodes, by their numbers in `nodes`. */
export interface Graph {
  nodes: GraphNode[];
  /** `to` comes after `from`: it waits for it, or is applied by it. */
  edges: { from: number; to: number; applies: boolean }[];
  /** Nodes and edges for which there is no room. */
  leftOut: { nodes: number; edges: number };
}

export interface GraphOptions {
  /** How many there is room for. */
  nodes: number;
  edges: number;
  /** Whether there is an edge from the one that applies another. */
  parents: boolean;
}

type Kustomization = Omit<KustomizationPlan, 'affected'>;

/**
 * The graph of the `wanted` Kustomizations, in their order, and after them of wanted ones that are not there. Those that
 * `changed` names are marked.
 */
export function graphOf(
  kustomizations: readonly Kustomization[],
  wanted: ReadonlySet<string>,
  changed: ReadonlySet<string>,
  options: GraphOptions,
): Graph {
  const byId = new Map(kustomizations.map((one) => [idOf(one), one]));
  const chosen = [...byId.keys()].filter((id) => wanted.has(id));
  const missing = chosen.flatMap((id) => byId.get(id)?.dependsOn.filter((other) => !byId.has(other)) ?? []);
  const all = [...new Set([...chosen, ...missing.filter((id) => wanted.has(id))])];
  const blockers = new Set(kustomizations.flatMap(({ heldBackBy }) => heldBackBy));
  const markOf = (id: string): Mark | undefined => {
    const one = byId.get(id);
    // What may be part of something unknown holds nothing back, and may exist.
    if (one === undefined) return blockers.has(id) ? 'missing' : 'unknown';
    if (one.status !== 'rendered') return one.status;
    if (one.heldBackBy.length > 0) return 'held';
    return changed.has(id) ? 'changed' : undefined;
  };
  // Where not all have room, those that matter most have it.
  const rank = (id: string): number => {
    const mark = markOf(id);
    return mark === undefined ? 2 : Number(mark === 'changed');
  };
  const kept = new Set(all.toSorted((a, b) => rank(a) - rank(b)).slice(0, options.nodes));
  const nodes = all.filter((id) => kept.has(id));
  const numbers = new Map(nodes.map((id, number) => [id, number]));
  const edges = nodes.flatMap((id, to) => {
    const { dependsOn = [], parent } = byId.get(id) ?? {};
    const before = dependsOn.map((other) => ({ other, applies: false }));
    if (options.parents && parent !== undefined && !dependsOn.includes(parent))
      before.push({ other: parent, applies: true });
    return before.flatMap(({ other, applies }) => {
      const from = numbers.get(other);
      return from === undefined ? [] : [{ from, to, applies }];
    });
  });
  return {
    nodes: nodes.map((id) => {
      const mark = markOf(id);
      return mark === undefined ? { id } : { id, mark };
    }),
    edges: edges.slice(0, options.edges),
    leftOut: {
      nodes: all.length - nodes.length,
      edges: Math.max(0, edges.length - options.edges),
    },
  };
}
