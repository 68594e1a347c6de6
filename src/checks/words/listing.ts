import { compareText } from '../../kube/order.ts';
import { enumerate } from './describe.ts';

/** How many names a sentence can bear. */
const MAX_NAMES = 3;

/** `1 object`, `3 objects`. */
export function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}

/** The first few names in their order, and how many there are besides: `a, b, c and 4 more`. */
export function someOf(names: readonly string[]): string {
  const sorted = [...names].sort(compareText);
  if (sorted.length <= MAX_NAMES + 1) return enumerate(sorted);
  return enumerate([...sorted.slice(0, MAX_NAMES), `${sorted.length - MAX_NAMES} more`]);
}

/** `1 HelmRelease and 2 PersistentVolumeClaims`: how many there are of each. */
export function tally(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => compareText(a, b));
  return enumerate(sorted.map(([kind, count]) => counted(count, kind)));
}
