import { subject } from '../../kube/object.ts';
import type { Change } from '../../plan/plan.ts';
import type { Inline } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import { groupBy } from '../grouping/group-by.ts';
import { codeList, counted, objectName } from './phrases.ts';

/** From how many objects on they are counted by kind. */
const MANY = 11;
const NAMED_OF_KIND = 3;

/** The objects of changes by name; of many, how many there are of each kind, and some names. */
export function objectList(changes: readonly [Change, ...Change[]], limits: Limits): Inline[] {
  if (changes.length === 1) return [objectName(changes[0], limits)];
  const total = `${changes.length} objects: `;
  if (changes.length < MANY) return [total, ...codeList(changes.map(subject), limits)];
  const kinds = [...groupBy(changes, ({ kind }) => kind)];
  const shown = kinds.slice(0, limits.names).flatMap(([kind, some], at): Inline[] => [
    `${at === 0 ? '' : ', '}${some.length} ${shorten(kind, limits.text)} (`,
    ...codeList(
      some.map(({ namespace, name }) => (namespace === '' ? name : `${namespace}/${name}`)),
      { ...limits, names: Math.min(NAMED_OF_KIND, limits.names) },
    ),
    ')',
  ]);
  const left = kinds.length - limits.names;
  return [total, ...shown, left > 0 ? ` and ${counted(left, 'more kind')}` : ''];
}
