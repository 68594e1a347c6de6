import { changedImmutableFields, type ImmutableChange } from './immutable-fields.ts';
import type { Deletion } from './object-change.ts';
import type { Owned } from './ownership.ts';
import { isForced } from './policy.ts';

/** The changes of an object that the API server refuses, and whether Flux then deletes the object and creates it anew. */
export interface Immutability {
  fields: ImmutableChange[];
  forced: boolean;
}

/** What of the difference between two sides of an object cannot be an update (`fluxcd/pkg:ssa/manager_apply.go`). */
export function immutabilityOf(before: Owned, after: Owned): Immutability {
  return {
    fields: changedImmutableFields(before.object, after.object),
    forced: after.owner.head?.spec.force === true || isForced(after.object) || isForced(before.object),
  };
}

/** How the API server takes the difference: as an update, or not at all unless the object is created anew. */
export function updateOrRecreate(
  before: Owned,
  after: Owned,
): { action: 'update' | 'recreate'; reasons: string[]; deleted?: Deletion } {
  const { fields, forced } = immutabilityOf(before, after);
  if (fields.length === 0) return { action: 'update', reasons: [] };
  const doubt = fields.every(({ unless }) => unless !== undefined) ? `, unless ${fields[0]!.unless}` : '';
  const changed = `${fields.map(({ field }) => field).join(', ')} cannot be changed${doubt}`;
  if (forced)
    return {
      action: 'recreate',
      reasons: [`${changed}, and force is set: Flux deletes the object and creates it again.`],
      deleted: doubt === '' ? 'certain' : 'possible',
    };
  return {
    action: 'update',
    reasons: [
      `${changed}: the API server refuses the update, and Flux applies nothing of Kustomization ${after.owner.id} that comes with it.`,
    ],
  };
}
