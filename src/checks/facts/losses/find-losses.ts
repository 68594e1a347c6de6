import type { EnvironmentComparison } from '../../../compare/compare-revisions.ts';
import type { ObjectChange } from '../../../compare/object-change.ts';
import { type Loss, Losses } from './losses.ts';
import { isInstalled, kindOf } from './precious-kinds.ts';
import { findRenames, isRenamed } from './renames.ts';

/** The deletion of an object, for good or on its way to something else, and what goes with it. */
export interface FoundLoss {
  change: ObjectChange;
  loss: Loss;
  /** True when no data goes. */
  harmless: boolean;
}

/** What a change deletes that takes data, or other objects, along; what goes with something else is told with that. */
export function findLosses(comparison: EnvironmentComparison): FoundLoss[] {
  const { base, changes } = comparison;
  if (base === undefined) return [];
  const renames = findRenames(comparison);
  const gone = changes.flatMap(({ before, after }) => (before && !after ? [before.object] : []));
  const losses = new Losses(base, gone);
  const deletions = changes.filter(({ before, deleted }) => before !== undefined && deleted !== undefined);
  const doomed = new Set(
    deletions
      .filter(({ action, before }) => action === 'prune' && kindOf(before!.object) === 'Namespace.')
      .map(({ before }) => losses.insideKey(before!)),
  );
  return deletions.flatMap((change): FoundLoss[] => {
    const before = change.before!;
    // Said of the namespace, and of the Kustomization that goes or has a new name.
    if (doomed.has(losses.namespaceKey(before)) || isRenamed(renames, change)) return [];
    if (change.action === 'prune' && before.owner.fate.kind === 'deleted' && isInstalled(before.object))
      return [];
    const loss = losses.of(before);
    if (loss === undefined || (change.action === 'recreate' && !loss.data)) return [];
    const harmless = !loss.data && !(change.action === 'move' && isInstalled(before.object));
    return [{ change, loss, harmless }];
  });
}
