import { subject } from '../../kube/object.ts';
import { compareText } from '../../kube/order.ts';
import type { Location } from '../../kube/yaml/source.ts';
import type { Action, Change } from '../../plan/plan.ts';
import type { Inline } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import type { ChangeGroup } from '../grouping/group-changes.ts';

/** From how many environments on they are named together when it is all of them. */
const FEW = 3;

/** As terraform marks its actions, where it has the same. */
export const SYMBOLS: Readonly<Record<Action, string>> = {
  create: '+',
  update: '~',
  prune: '-',
  recreate: '-/+',
  move: '→',
  orphan: '◦',
};

/** `- prune`. */
export function actionLabel(action: Action): string {
  return `${SYMBOLS[action]} ${action}`;
}

/** The object of a change, as code. */
export function objectName(change: Change, { text }: Limits): { code: string } {
  return { code: shorten(subject(change), text) };
}

/** `Held back by a, b.`; nothing for a change that nothing holds back. */
export function heldBack({ heldBackBy }: Pick<Change, 'heldBackBy'>, limits: Limits): Inline[] {
  return heldBackBy === undefined ? [] : ['Held back by ', ...codeList(heldBackBy, limits), '.'];
}

/** Names as code with commas between them; those beyond the limit are counted. */
export function codeList(names: readonly string[], { names: most, text }: Limits): Inline[] {
  const shown = names
    .slice(0, most)
    .flatMap((name, at): Inline[] => [...(at === 0 ? [] : [', ']), { code: shorten(name, text) }]);
  return names.length <= most ? shown : [...shown, ` and ${names.length - most} more`];
}

/** `a, b`, or `all 16 environments` where nobody would read so many names. */
export function environmentNames(names: readonly string[], total: number): string {
  if (names.length > FEW && names.length === total) return `all ${total} environments`;
  return [...names].sort(compareText).join(', ');
}

/** `file:line:column`, as code. */
export function placeName({ file, line, column }: Location, { text }: Limits): Inline {
  return { code: `${shorten(file, text)}:${line}:${column}` };
}

/** The Kustomizations and environments of a change: as short as they let it be. */
export function whereabouts({ places, change, total }: ChangeGroup, { text, names }: Limits): Inline[] {
  const [first] = places;
  const from: Inline[] =
    change.previousKustomization === undefined
      ? []
      : [{ code: shorten(change.previousKustomization, text) }, ' → '];
  if (places.every(({ kustomization }) => kustomization === first?.kustomization)) {
    const where = environmentNames(
      places.map(({ environment }) => environment),
      total,
    );
    return [...from, { code: shorten(change.kustomization, text) }, ` (${shorten(where, text)})`];
  }
  const shown = places.slice(0, names);
  const left = places.length - shown.length;
  const list = shown.flatMap(({ environment, kustomization }, at) => [
    ...(at === 0 ? from : [', ']),
    { code: shorten(kustomization, text) },
    ` (${shorten(environment, text)})`,
  ]);
  return left === 0 ? list : [...list, ` and ${left} more`];
}

/** Those of changes that happen in the same environments: of several Kustomizations, how many there are. */
export function whereaboutsOfAll(groups: readonly ChangeGroup[], limits: Limits): Inline[] {
  const [group] = groups as [ChangeGroup];
  const owners = new Set(groups.map(ownersOf)).size;
  if (owners === 1) return whereabouts(group, limits);
  const names = environmentNames(
    group.places.map(({ environment }) => environment),
    group.total,
  );
  return [`${owners} Kustomizations (${shorten(names, limits.text)})`];
}

/** The Kustomizations of a change, as one text. */
export function ownersOf({ places }: ChangeGroup): string {
  return [...new Set(places.map(({ kustomization }) => kustomization))].join(', ');
}

/** `1 object`, `2 objects`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
