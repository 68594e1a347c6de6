import type { OwnedObject } from '../flux/state.ts';
import { emitYaml } from '../kube/yaml/emit.ts';
import { jsonEquals } from './equal.ts';
import { changedImmutableFields } from './immutable-fields.ts';
import { maskObject, maskPair } from './mask.ts';
import type { Owned } from './ownership.ts';
import type { Action, Change } from './plan.ts';
import { isForced } from './policy.ts';
import { unifiedDiff } from './unified-diff.ts';

/** True when the cluster would receive something else than before. */
export function differ(before: Owned, after: Owned): boolean {
  return !jsonEquals(before.object.value, after.object.value);
}

/** The change of an object that one side has. */
export function makeOneSided(action: Action, { object, owner }: Owned, reasons: string[]): Change {
  const text = emitYaml(maskObject(object));
  const diff = action === 'create' ? unifiedDiff('', text) : unifiedDiff(text, '');
  return { action, ...identity(object), kustomization: owner.id, diff, reasons };
}

/** The change of an object that both sides have. */
export function makeTwoSided(action: Action, before: Owned, after: Owned, reasons: string[]): Change {
  const masked = maskPair(before.object, after.object);
  return {
    action,
    ...identity(after.object),
    kustomization: after.owner.id,
    ...(before.owner !== after.owner && { previousKustomization: before.owner.id }),
    diff: differ(before, after) ? unifiedDiff(emitYaml(masked.before), emitYaml(masked.after)) : '',
    reasons,
  };
}

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

/** The parts of an identity that were made of a secret are masked too. */
function identity(object: OwnedObject): Pick<Change, 'apiVersion' | 'kind' | 'namespace' | 'name'> {
  const covers = (...path: string[]): boolean =>
    object.secretPaths.some(
      (secret) => secret.length <= path.length && secret.every((step, at) => step === path[at]),
    );
  const part = (text: string, ...path: string[]): string => (text !== '' && covers(...path) ? '***' : text);
  return {
    apiVersion: part(object.apiVersion, 'apiVersion'),
    kind: part(object.kind, 'kind'),
    namespace: part(object.namespace, 'metadata', 'namespace'),
    name: part(object.name, 'metadata', 'name'),
  };
}
