import { diffLines, type Run } from './line-diff.ts';
import type { Line } from './print-lines.ts';
import { slideRuns } from './slide.ts';

const CONTEXT_LINES = 3;
const MAX_SECTION = 200;

/**
 * The unified diff of two lists of lines, without file headers, each line ended; '' when they are the same. Behind the
 * second `@@` of each hunk stands the path of what holds its first change; a `|` follows it within a text.
 */
export function unifiedDiff(before: readonly Line[], after: readonly Line[]): string {
  const [old, current] = [before.map(({ text }) => text), after.map(({ text }) => text)];
  const hunks = hunksOf(slideRuns(diffLines(old, current), old, current));
  return hunks.map((hunk) => printHunk(hunk, before, after)).join('');
}

/** The runs of one hunk, and the index of the first line of each side. */
interface Hunk {
  before: number;
  after: number;
  runs: Run[];
}

function hunksOf(runs: readonly Run[]): Hunk[] {
  const hunks: Hunk[] = [];
  let hunk: Hunk | undefined;
  let [left, right] = [0, 0];
  for (const [at, run] of runs.entries()) {
    if (run.kind !== 'kept') {
      if (hunk === undefined) {
        hunk = { before: left, after: right, runs: [] };
        hunks.push(hunk);
      }
      hunk.runs.push(run);
    } else {
      const isLast = at === runs.length - 1;
      const tail = Math.min(run.count, CONTEXT_LINES);
      if (hunk !== undefined && (isLast || run.count > 2 * CONTEXT_LINES)) {
        hunk.runs.push({ kind: 'kept', count: tail });
        hunk = undefined;
      }
      if (hunk !== undefined) {
        hunk.runs.push(run);
      } else if (!isLast) {
        hunk = {
          before: left + run.count - tail,
          after: right + run.count - tail,
          runs: [{ kind: 'kept', count: tail }],
        };
        hunks.push(hunk);
      }
    }
    if (run.kind !== 'added') left += run.count;
    if (run.kind !== 'removed') right += run.count;
  }
  return hunks;
}

function printHunk(hunk: Hunk, before: readonly Line[], after: readonly Line[]): string {
  const lines: string[] = [];
  let first: Line | undefined;
  let [left, right] = [hunk.before, hunk.after];
  for (const { kind, count } of hunk.runs) {
    const [side, start] = kind === 'removed' ? [before, left] : [after, right];
    const mark = kind === 'removed' ? '-' : kind === 'added' ? '+' : ' ';
    for (const line of side.slice(start, start + count)) lines.push(`${mark}${line.text}\n`);
    if (kind !== 'kept') first ??= side[start];
    if (kind !== 'added') left += count;
    if (kind !== 'removed') right += count;
  }
  const ranges = `-${range(hunk.before, left)} +${range(hunk.after, right)}`;
  return [`@@ ${ranges} @@${section(first)}\n`, ...lines].join('');
}

/** Where a side has no lines, the line before counts, as in every unified diff. */
function range(start: number, end: number): string {
  return `${start === end ? start : start + 1},${end - start}`;
}

function section(line: Line | undefined): string {
  if (line === undefined || line.place === '') return '';
  const place = line.place.replace(/\s+/g, ' ');
  const shown = place.length > MAX_SECTION ? `…${place.slice(-MAX_SECTION)}` : place;
  return ` ${shown}${line.isText ? ' |' : ''}`;
}
