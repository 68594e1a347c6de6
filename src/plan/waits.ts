import { jsonEquals } from '../compare/equal.ts';
import { type KustomizationState, kustomizationId } from '../flux/state.ts';

/** What one Kustomization waits for. */
export interface Waits {
  /** By their numbers, once each; `needed` is false where an expression of the user's decides instead of readiness. */
  entries: { target: number; needed: boolean }[];
  /** `namespace/name` of those that certainly do not exist. */
  missing: string[];
}

/**
 * The entries of `spec.dependsOn` of each Kustomization. While one of the environment is unknown or does not build, a
 * name that is not found may be part of it, and is left out.
 */
export function waitsOf(
  states: readonly KustomizationState[],
  numbers: ReadonlyMap<string, number>,
): Waits[] {
  const isComplete = states.every(({ status }) => status !== 'failed' && status !== 'unknown');
  return states.map(({ spec }) => {
    const needed = new Map<number, boolean>();
    const missing = new Set<string>();
    for (const dependency of spec.dependsOn) {
      const target = numbers.get(kustomizationId(dependency));
      if (target !== undefined) {
        needed.set(target, needed.get(target) === true || !dependency.readyExpr);
      } else if (isComplete && dependency.name !== '') missing.add(kustomizationId(dependency));
    }
    return {
      entries: [...needed].map(([target, need]) => ({ target, needed: need })),
      missing: [...missing],
    };
  });
}

/** True when the custom resource of a Kustomization is the same as before. */
export function isSameObject(base: KustomizationState | undefined, head: KustomizationState): boolean {
  return base !== undefined && jsonEquals(base.object.value, head.object.value);
}
