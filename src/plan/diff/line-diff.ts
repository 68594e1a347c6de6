import { diffArrays } from 'diff';

/** A stretch of lines that both sides have, or that one of them has: as many `removed` as `added` when kept. */
export interface Run {
  kind: 'kept' | 'removed' | 'added';
  count: number;
}

/** A smallest diff costs the square of its length: from here on it is sought between landmarks only. */
const MAX_EDITS = 1000;
const MAX_EDITS_BETWEEN = 200;

/**
 * What was removed and added between two lists of lines, in linear time for a bounded number of differences. Beyond it,
 * lines that each side has once are landmarks, and what lies between two of them and differs too much is replaced.
 */
export function diffLines(before: readonly string[], after: readonly string[]): Run[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const middle = diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return joined([{ kind: 'kept', count: start }, ...middle, { kind: 'kept', count: end }]);
}

function diffMiddle(before: string[], after: string[]): Run[] {
  return smallest(before, after, MAX_EDITS) ?? betweenLandmarks(before, after);
}

function smallest(before: string[], after: string[], maxEditLength: number): Run[] | undefined {
  if (before.length === 0 || after.length === 0) return replaced(before, after);
  return diffArrays(before, after, { maxEditLength })?.map(({ added, removed, count }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    count,
  }));
}

function replaced(before: readonly string[], after: readonly string[]): Run[] {
  return [
    { kind: 'removed', count: before.length },
    { kind: 'added', count: after.length },
  ];
}

function betweenLandmarks(before: string[], after: string[]): Run[] {
  const runs: Run[] = [];
  let [left, right] = [0, 0];
  for (const [old, current] of [...landmarks(before, after), [before.length, after.length] as const]) {
    const [from, to] = [before.slice(left, old), after.slice(right, current)];
    runs.push(...(smallest(from, to, MAX_EDITS_BETWEEN) ?? replaced(from, to)));
    if (old < before.length) runs.push({ kind: 'kept', count: 1 });
    [left, right] = [old + 1, current + 1];
  }
  return runs;
}

/** The longest list of pairs of places, growing on both sides, of lines that each side has exactly once. */
function landmarks(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const places = onlyPlaces(after);
  const pairs = [...onlyPlaces(before)]
    .map(([line, at]) => [at, places.get(line)] as const)
    .filter((pair): pair is readonly [number, number] => pair[1] !== undefined);
  return longestGrowing(pairs);
}

function onlyPlaces(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const places = new Map<string, number>();
  for (const [at, line] of lines.entries()) if (counts.get(line) === 1) places.set(line, at);
  return places;
}

/** Of pairs in the order of their first number, the longest choice in which the second number grows, too. */
function longestGrowing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  /** The index of the pair with which the best choice of each length ends, and what comes before each pair. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, [, second]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < second) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1];
    ends[low] = at;
  }
  const chosen: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) chosen.push(pairs[at]!);
  return chosen.reverse();
}

/** The same without empty runs, neighbours of one kind as one, and what is removed before what is added. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let [removed, added] = [0, 0];
  const flush = (): void => {
    if (removed > 0) result.push({ kind: 'removed', count: removed });
    if (added > 0) result.push({ kind: 'added', count: added });
    [removed, added] = [0, 0];
  };
  for (const { kind, count } of runs) {
    if (count === 0) continue;
    if (kind === 'removed') removed += count;
    else if (kind === 'added') added += count;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'kept') last.count += count;
      else result.push({ kind, count });
    }
  }
  flush();
  return result;
}
