import { type Block, details, paragraph, table } from './document.ts';
import type { ChangeGroup } from './group-changes.ts';
import type { Limits } from './limits.ts';
import { counted, objectName, whereabouts } from './phrases.ts';
import { shorten } from './visible.ts';

/** True for an update of which all that can be said is what its diff leaves out. */
export function isQuiet({ change }: ChangeGroup): boolean {
  const { action, diff, omitted = [], reasons } = change;
  return action === 'update' && diff === '' && omitted.length > 0 && reasons.length === 0;
}

/** Such updates, folded into one table: they come by the dozen, with the label of a release. */
export function quietUpdates(groups: readonly ChangeGroup[], limits: Limits): Block[] {
  const { rows, text } = limits;
  if (groups.length === 0) return [];
  const shown = groups
    .slice(0, rows)
    .map((group) => [
      [objectName(group.change, limits)],
      whereabouts(group, limits),
      [shorten((group.change.omitted ?? []).join(', '), text)],
    ]);
  const left = groups.length - shown.length;
  return [
    details(
      [`~ ${counted(groups.length, 'update')} with nothing to show`],
      [
        ...table(['Object', 'Kustomization', 'Nothing differs but'], shown),
        ...(left === 0 ? [] : [paragraph(`And ${counted(left, 'more update')}.`)]),
      ],
    ),
  ];
}
