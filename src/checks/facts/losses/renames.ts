import type { EnvironmentComparison } from '../../../compare/compare-revisions.ts';
import type { KustomizationPair } from '../../../compare/fate.ts';
import type { ObjectChange } from '../../../compare/object-change.ts';

/** A Flux Kustomization that goes, and a new one that takes at least half of its objects over. */
export interface Rename {
  from: KustomizationPair;
  to: KustomizationPair;
  /** The objects that go from one to the other and may be deleted on the way. */
  moves: ObjectChange[];
}

/** The renamed Kustomizations of an environment whose objects are in danger, in the order of the base. */
export function findRenames({ changes, kustomizations }: EnvironmentComparison): Rename[] {
  const moves = new Map<KustomizationPair, Map<KustomizationPair, ObjectChange[]>>();
  for (const change of changes) {
    const [from, to] = [change.before?.owner, change.after?.owner];
    if (change.action !== 'move' || change.deleted === undefined || from === undefined || to === undefined)
      continue;
    if (from.fate.kind !== 'deleted' || to.base !== undefined) continue;
    const targets = moves.get(from) ?? new Map<KustomizationPair, ObjectChange[]>();
    const moved = targets.get(to) ?? [];
    moved.push(change);
    moves.set(from, targets.set(to, moved));
  }
  const renames: Rename[] = [];
  for (const from of kustomizations.values()) {
    for (const [to, moved] of moves.get(from) ?? []) {
      if (moved.length * 2 >= from.base!.objects.length) renames.push({ from, to, moves: moved });
    }
  }
  return renames;
}

/** True when a change is part of a rename. */
export function isRenamed(renames: readonly Rename[], { before, after }: ObjectChange): boolean {
  return renames.some(({ from, to }) => from === before?.owner && to === after?.owner);
}
