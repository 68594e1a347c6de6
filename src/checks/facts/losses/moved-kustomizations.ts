import type { EnvironmentComparison } from '../../../compare/compare-revisions.ts';
import { notFinalized } from '../../../compare/fate.ts';
import type { ObjectChange } from '../../../compare/object-change.ts';
import type { OwnedObject } from '../../../flux/state.ts';
import { kustomizationIdOf } from './removed-kustomizations.ts';

/** A Flux Kustomization whose own custom resource changes hands, and may be deleted on the way with all that it holds. */
export interface MovedKustomization {
  change: ObjectChange;
  /** `namespace/name`. */
  id: string;
  objects: readonly OwnedObject[];
}

/** Those of a change that hold something and let go of it when they are deleted. */
export function movedKustomizations({
  changes,
  kustomizations,
}: EnvironmentComparison): MovedKustomization[] {
  return changes.flatMap((change): MovedKustomization[] => {
    const { action, before, after, deleted } = change;
    if (action !== 'move' || deleted === undefined || before === undefined || after === undefined) return [];
    const id = kustomizationIdOf(before);
    const state = kustomizations.get(id)?.base;
    if (state === undefined || state.objects.length === 0 || notFinalized(state) !== undefined) return [];
    return [{ change, id, objects: state.objects }];
  });
}
