import { DependencyGraph } from '../flux/dependency-graph.ts';
import { type ClusterState, type KustomizationState, kustomizationId } from '../flux/state.ts';
import type { KustomizationPair } from './fate.ts';
import type { Deletion } from './object-change.ts';
import type { Owned } from './ownership.ts';
import { notAppliedBy, onlyCreatedBy } from './policy.ts';
import { removalOf } from './removal.ts';

/** Whether an object that changes hands is deleted on the way, and why, as a sentence. */
export interface Handover {
  deleted: Deletion | undefined;
  reason: string;
}

/** Says what happens when an object goes from one Flux Kustomization of an environment to another. */
export class Handovers {
  readonly #order: DependencyGraph;

  constructor(base: ClusterState | undefined, head: ClusterState | undefined) {
    this.#order = new DependencyGraph(surelyOrdered(base?.kustomizations ?? [], head?.kustomizations ?? []));
  }

  /**
   * The old owner deletes the object unless the new owner has put its own labels on it by then, so their order decides
   * (`fluxcd/pkg:ssa/manager_delete.go`).
   */
  describe(before: Owned, after: Owned): Handover {
    const [from, to] = [before.owner, after.owner];
    if (from.fate.kind === 'withheld') {
      return safe(`Safe for now: ${from.fate.reason}, and prunes nothing until that is over.`);
    }
    const removal = removalOf(before.object, from);
    if (removal.action === 'orphan') return safe(keptReason(removal.reason, from, to));
    const lost = (reason: string): Handover => ({ deleted: removal.deleted, reason });
    const ignored = notAppliedBy(after.object);
    if (ignored !== undefined) {
      return lost(
        `${to.id} does not apply objects with ${ignored}: ${from.id} deletes what moves, and nothing creates it again.`,
      );
    }
    const left = onlyCreatedBy(after.object);
    if (left !== undefined) {
      return lost(
        `${to.id} does not take over objects with ${left}: ${from.id} deletes what moves, and ${to.id} creates it again later.`,
      );
    }
    if (from.fate.kind === 'compared' && this.#order.waitsFor(from.id, to.id)) {
      return safe(`Safe: ${from.id} waits for ${to.id}, which takes the object over first.`);
    }
    if (from.fate.kind === 'compared' && this.#order.waitsFor(to.id, from.id)) {
      return lost(`${to.id} waits for ${from.id}: what moves is deleted first, and then created again.`);
    }
    return {
      deleted: 'possible',
      reason: `Nothing decides whether ${from.id} or ${to.id} comes first: what moves may be deleted, and then created again.`,
    };
  }
}

/** What it means for a move that the old owner deletes nothing. */
function keptReason(reason: string, { id, base, fate }: KustomizationPair, to: KustomizationPair): string {
  if (fate.kind === 'left' && !base?.spec.suspend) {
    return `Not deleted, but shared: ${reason} While it does, ${id} and ${to.id} overwrite what the other one applies.`;
  }
  return `Safe: ${reason.replace(/^Nothing/, 'nothing')}`;
}

function safe(reason: string): Handover {
  return { deleted: undefined, reason };
}

/**
 * The Kustomizations with only those dependencies that hold at this very revision. One waits for the revision of another
 * only when both have the same source and no `readyExpr` takes the place of that check
 * (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`, checkDependencies); and a dependency
 * that is new may come to the cluster after the revision does.
 */
function surelyOrdered(
  base: readonly KustomizationState[],
  head: readonly KustomizationState[],
): KustomizationState[] {
  const before = new Map(base.map((state) => [kustomizationId(state), state]));
  const after = new Map(head.map((state) => [kustomizationId(state), state]));
  return head.map((state) => {
    const old = before.get(kustomizationId(state));
    const dependsOn = state.spec.dependsOn.filter((dependency) => {
      const id = kustomizationId(dependency);
      const target = after.get(id);
      if (dependency.readyExpr !== undefined || target === undefined) return false;
      if (sourceOf(state) !== sourceOf(target)) return false;
      if (old === undefined) return true;
      return old.spec.dependsOn.some(
        (known) => kustomizationId(known) === id && known.readyExpr === undefined,
      );
    });
    return { ...state, spec: { ...state.spec, dependsOn } };
  });
}

function sourceOf({ spec: { sourceRef } }: KustomizationState): string {
  return JSON.stringify([sourceRef.kind, sourceRef.namespace, sourceRef.name]);
}
