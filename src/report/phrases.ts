import { subject } from '../kube/object.ts';
import { compareText } from '../kube/order.ts';
import type { Location } from '../kube/yaml/source.ts';
import type { Action, Change } from '../plan/plan.ts';
import type { Inline } from './document.ts';
import type { ChangeGroup } from './group-changes.ts';

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
export function objectName(change: Change): Inline {
  return { code: subject(change) };
}

/** `file:line:column`, as code. */
export function placeName({ file, line, column }: Location): Inline {
  return { code: `${file}:${line}:${column}` };
}

/** The Kustomizations and environments of a change: as short as they let it be. */
export function whereabouts({ places, change }: ChangeGroup): Inline[] {
  const [first] = places;
  const from: Inline[] =
    change.previousKustomization === undefined ? [] : [{ code: change.previousKustomization }, ' → '];
  if (places.every(({ kustomization }) => kustomization === first?.kustomization)) {
    return [
      ...from,
      { code: change.kustomization },
      ` (${names(places.map(({ environment }) => environment))})`,
    ];
  }
  return places.flatMap(({ environment, kustomization }, at) => [
    ...(at === 0 ? from : [', ']),
    { code: kustomization },
    ` (${environment})`,
  ]);
}

/** `1 object`, `2 objects`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function names(environments: string[]): string {
  return [...environments].sort(compareText).join(', ');
}
