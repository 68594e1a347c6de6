import type { Action, ObjectChange } from '../compare/object-change.ts';
import type { Owned } from '../compare/ownership.ts';
import { groupOf } from '../kube/object.ts';

/** The suffix that kustomize gives to the name of what it generates (`kubernetes-sigs/kustomize:api/hasher/hasher.go`). */
const HASH = /-[2456789bcdfghkmt]{10}$/;

/** For a change that creates, prunes or orphans what a generator made: the object that had the same name but for the hash, or has it. */
export type Successors = ReadonlyMap<ObjectChange, Owned>;

/**
 * What generators make gets another name with every change of its content: one object goes and another one comes. Finds
 * those that belong together, of one Kustomization, where there is no doubt.
 */
export function findSuccessors(changes: readonly ObjectChange[]): Successors {
  const created = byGenerator(changes, ['create']);
  const found = new Map<ObjectChange, Owned>();
  for (const [key, pruned] of byGenerator(changes, ['prune', 'orphan'])) {
    const [old, ...others] = pruned;
    const [current, ...more] = created.get(key) ?? [];
    if (others.length + more.length > 0 || old?.before === undefined || current?.after === undefined)
      continue;
    found.set(old, current.after);
    found.set(current, old.before);
  }
  return found;
}

function byGenerator(
  changes: readonly ObjectChange[],
  actions: readonly Action[],
): Map<string, ObjectChange[]> {
  const found = new Map<string, ObjectChange[]>();
  for (const change of changes) {
    if (!actions.includes(change.action)) continue;
    const { object, owner } = (change.after ?? change.before)!;
    if (object.origin?.generator === undefined || !HASH.test(object.name)) continue;
    const { apiVersion, kind, namespace, name } = object;
    const key = JSON.stringify([owner.id, groupOf(apiVersion), kind, namespace, name.replace(HASH, '')]);
    found.set(key, [...(found.get(key) ?? []), change]);
  }
  return found;
}
