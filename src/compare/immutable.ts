import { changedImmutableFields } from './immutable-fields.ts';
import type { Owned } from './ownership.ts';
import { isForced } from './policy.ts';

/** How the API server takes the difference: as an update, or not at all unless the object is created anew. */
export function updateOrRecreate(
  before: Owned,
  after: Owned,
): { action: 'update' | 'recreate'; reasons: string[] } {
  const fields = changedImmutableFields(before.object, after.object);
  if (fields.length === 0) return { action: 'update', reasons: [] };
  const changed = `${fields.join(', ')} cannot be changed`;
  const forced = after.owner.head?.spec.force === true || isForced(after.object) || isForced(before.object);
  if (forced)
    return {
      action: 'recreate',
      reasons: [`${changed}, and force is set: Flux deletes the object and creates it again.`],
    };
  return {
    action: 'update',
    reasons: [
      `${changed}: the API server refuses the update, and Flux applies nothing of Kustomization ${after.owner.id} that comes with it.`,
    ],
  };
}
