import { jsonEquals } from '../compare/equal.ts';
import type { ObjectChange } from '../compare/object-change.ts';
import type { Owned } from '../compare/ownership.ts';
import type { OwnedObject } from '../flux/state.ts';
import { objectDiff, oneSidedDiff } from './diff/object-diff.ts';
import type { DiffOptions } from './diff-options.ts';
import { maskObject, maskPair } from './mask/mask.ts';
import { covers } from './mask/secret-places.ts';
import type { Change } from './plan.ts';
import type { Successors } from './successors.ts';
import { compareVersions } from './versions/compare-versions.ts';

/** A change as a plan holds it: with the diff, and with every secret masked but those in its reasons. */
export function makeChange(change: ObjectChange, successors: Successors, options: DiffOptions): Change {
  const { action, before, after, reasons } = change;
  const { object, owner } = (after ?? before)!;
  const successor = successors.get(change);
  return {
    action,
    ...identity(object),
    kustomization: owner.id,
    ...(before && after && before.owner !== after.owner && { previousKustomization: before.owner.id }),
    ...(successor === undefined
      ? { ...contentOf(action, before, after, options), reasons }
      : succession(change, successor, options)),
  };
}

/** Of a generated object that takes the place of another one, the diff is from that; the other one refers to it. */
function succession(
  { action, after, reasons }: ObjectChange,
  successor: Owned,
  options: DiffOptions,
): Content & Pick<Change, 'replaces' | 'replacedBy' | 'reasons'> {
  const { name } = identity(successor.object);
  if (after === undefined) {
    const reason = `${name} takes its place, and has the diff.`;
    return { diff: '', replacedBy: name, reasons: [...reasons, reason] };
  }
  const reason = `It takes the place of ${name}, from which the diff is.`;
  return { ...contentOf(action, successor, after, options), replaces: name, reasons: [...reasons, reason] };
}

type Content = Pick<Change, 'diff' | 'omitted' | 'versions' | 'routine'>;

function contentOf(
  action: Change['action'],
  before: Owned | undefined,
  after: Owned | undefined,
  options: DiffOptions,
): Content {
  if (before === undefined || after === undefined) {
    const masked = maskObject((after ?? before)!.object, options.fingerprintKey);
    return { diff: oneSidedDiff(masked, after === undefined ? 'before' : 'after') };
  }
  if (jsonEquals(before.object.value, after.object.value)) return { diff: '' };
  const masked = maskPair(before.object, after.object, options.fingerprintKey);
  const { diff, omitted: left, shown, complete } = objectDiff(masked.before, masked.after, options);
  const omitted = [...left, ...masked.hidden];
  // Whatever the reason, a difference without a trace would be taken for none.
  if (diff === '' && omitted.length === 0) omitted.push('what is not shown');
  const { versions, routine } = compareVersions(shown.before, shown.after);
  const isRoutine =
    action === 'update' &&
    complete &&
    masked.hidden.length === 0 &&
    (routine || (diff === '' && left.length > 0));
  return {
    diff,
    ...(omitted.length > 0 && { omitted }),
    ...(versions.length > 0 && { versions }),
    ...(isRoutine && { routine: true }),
  };
}

/** The parts of an identity that were made of a secret are masked too. */
function identity(object: OwnedObject): Pick<Change, 'apiVersion' | 'kind' | 'namespace' | 'name'> {
  const part = (text: string, ...path: string[]): string =>
    text !== '' && covers(object, ...path) ? '***' : text;
  return {
    apiVersion: part(object.apiVersion, 'apiVersion'),
    kind: part(object.kind, 'kind'),
    namespace: part(object.namespace, 'metadata', 'namespace'),
    name: part(object.name, 'metadata', 'name'),
  };
}
