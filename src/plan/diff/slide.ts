import type { Run } from './line-diff.ts';

/**
 * Of the ways to say the same, the one that people would choose: what is only added, or only removed, between kept lines
 * can often be said to begin a few lines earlier or later, and reads best when it begins where a key or an item does.
 */
export function slideRuns(runs: readonly Run[], before: readonly string[], after: readonly string[]): Run[] {
  const result = runs.map((run) => ({ ...run }));
  let [left, right] = [0, 0];
  for (const [at, run] of result.entries()) {
    const [previous, next] = [result[at - 1], result[at + 1]];
    if (run.kind !== 'kept' && previous?.kind === 'kept' && (next === undefined || next.kind === 'kept')) {
      const [lines, start] = run.kind === 'added' ? [after, right] : [before, left];
      const shift = bestShift(lines, start, run.count, previous.count - 1, (next?.count ?? 0) - 1);
      previous.count += shift;
      left += shift;
      right += shift;
      if (next !== undefined) next.count -= shift;
      else if (shift < 0) result.push({ kind: 'kept', count: -shift });
    }
    if (run.kind !== 'added') left += run.count;
    if (run.kind !== 'removed') right += run.count;
  }
  return result;
}

/** By how many lines to move a run: negative for up. At most `up` and `down`. */
function bestShift(lines: readonly string[], start: number, count: number, up: number, down: number): number {
  let best = 0;
  let bestCost = cost(lines[start]!);
  const consider = (shift: number): void => {
    const shifted = cost(lines[start + shift]!);
    if (shifted >= bestCost) return;
    best = shift;
    bestCost = shifted;
  };
  for (let shift = 1; shift <= up && lines[start - shift] === lines[start + count - shift]; shift++) {
    consider(-shift);
  }
  for (
    let shift = 1;
    shift <= down && lines[start + shift - 1] === lines[start + count + shift - 1];
    shift++
  ) {
    consider(shift);
  }
  return best;
}

/** The lower, the better a line is to begin with: outer levels first, then the items of a list before the keys. */
function cost(line: string): number {
  const indent = line.search(/\S/);
  if (indent === -1) return Number.POSITIVE_INFINITY;
  return indent * 2 + (line.startsWith('- ', indent) ? 0 : 1);
}
