import { jsonEquals } from '../compare/equal.ts';
import type { ObjectChange } from '../compare/object-change.ts';
import type { Owned } from '../compare/ownership.ts';
import type { OwnedObject } from '../flux/state.ts';
import { emitYaml } from '../kube/yaml/emit.ts';
import { maskObject, maskPair } from './mask.ts';
import type { Change } from './plan.ts';
import { unifiedDiff } from './unified-diff.ts';

/** A change as a plan holds it: with the diff, and with every secret masked but those in its reasons. */
export function makeChange({ action, before, after, reasons }: ObjectChange): Change {
  if (before === undefined || after === undefined) {
    const { object, owner } = (after ?? before)!;
    const text = emitYaml(maskObject(object));
    const diff = before === undefined ? unifiedDiff('', text) : unifiedDiff(text, '');
    return { action, ...identity(object), kustomization: owner.id, diff, reasons };
  }
  return {
    action,
    ...identity(after.object),
    kustomization: after.owner.id,
    ...(before.owner !== after.owner && { previousKustomization: before.owner.id }),
    diff: diffOf(before, after),
    reasons,
  };
}

function diffOf(before: Owned, after: Owned): string {
  if (jsonEquals(before.object.value, after.object.value)) return '';
  const masked = maskPair(before.object, after.object);
  return unifiedDiff(emitYaml(masked.before), emitYaml(masked.after));
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
