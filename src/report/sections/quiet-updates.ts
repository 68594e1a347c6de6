import { type Block, details, paragraph, table } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import type { ChangeGroup } from '../grouping/group-changes.ts';
import { counted, objectName, whereabouts } from '../wording/phrases.ts';

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
