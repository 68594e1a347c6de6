import { DependencyGraph } from '../flux/dependency-graph.ts';
import type { ClusterState, OwnedObject } from '../flux/state.ts';
import type { KustomizationPair } from './fate.ts';
import { removalOf } from './removal.ts';

/** Says what happens when an object goes from one Flux Kustomization of an environment to another. */
export class Handovers {
  readonly #dependencies: DependencyGraph;

  constructor(head: ClusterState | undefined) {
    this.#dependencies = new DependencyGraph(head?.kustomizations ?? []);
  }

  /**
   * Whether the object surely stays, and why, as a sentence. The old owner deletes it unless the new owner has put its
   * own labels on it by then, so their order decides (`fluxcd/pkg:ssa/manager_delete.go`).
   */
  describe(
    object: OwnedObject,
    from: KustomizationPair,
    to: KustomizationPair,
  ): { safe: boolean; reason: string } {
    if (from.fate.kind === 'withheld') {
      return {
        safe: true,
        reason: `Safe for now: ${from.fate.reason}, and prunes nothing until that is over.`,
      };
    }
    const { action, reason } = removalOf(object, from);
    if (action === 'orphan') return { safe: true, reason: `Safe: ${from.id} does not delete it. ${reason}` };
    if (from.fate.kind === 'compared' && this.#dependencies.waitsFor(from.id, to.id)) {
      return {
        safe: true,
        reason: `Safe: ${from.id} waits for ${to.id}, which takes the object over first.`,
      };
    }
    if (from.fate.kind === 'compared' && this.#dependencies.waitsFor(to.id, from.id)) {
      return {
        safe: false,
        reason: `${to.id} waits for ${from.id}: the object is deleted first, and then created again.`,
      };
    }
    return {
      safe: false,
      reason: `Nothing decides whether ${from.id} or ${to.id} comes first: the object may be deleted, and then created again.`,
    };
  }
}
