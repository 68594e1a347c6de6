import type { ClusterState } from '../flux/state.ts';

/** One environment on both sides of a change; one side is missing when the change adds or removes it. */
export interface EnvironmentPair {
  base: ClusterState | undefined;
  head: ClusterState | undefined;
}

/**
 * Brings the environments of two revisions together: by path, and those left over by name, since a folder can be
 * renamed. The order is that of `head`, then the removed ones in the order of `base`.
 */
export function pairEnvironments(
  base: readonly ClusterState[],
  head: readonly ClusterState[],
): EnvironmentPair[] {
  const byPath = new Map(base.map((state) => [state.environment.path, state]));
  const kept = new Set(head.map(({ environment }) => environment.path));
  const byName = new Map<string, ClusterState>();
  for (const state of base) {
    if (!kept.has(state.environment.path)) byName.set(state.environment.name, state);
  }
  const left = new Set(base);
  const pairs: EnvironmentPair[] = head.map((state) => {
    const { path, name } = state.environment;
    const match = byPath.get(path) ?? byName.get(name);
    if (match === undefined || !left.delete(match)) return { base: undefined, head: state };
    return { base: match, head: state };
  });
  for (const state of left) pairs.push({ base: state, head: undefined });
  return pairs;
}
