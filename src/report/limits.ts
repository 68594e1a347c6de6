import { shorten } from './visible.ts';

/** How much of a plan a report shows. What is left out is counted. */
export interface Limits {
  /** UTF-16 code units of each diff. */
  diff: number;
  /** Objects whose diff is shown. */
  diffs: number;
  /** Rows of each table, and number of environments that have one. */
  rows: number;
  /** Findings, rows of the table of dangers, and verdicts. */
  important: number;
  /** UTF-16 code units of each sentence. */
  text: number;
}

export const NO_LIMITS: Limits = {
  diff: Number.POSITIVE_INFINITY,
  diffs: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  important: Number.POSITIVE_INFINITY,
  text: Number.POSITIVE_INFINITY,
};

/** From everything to nearly nothing. First diffs become shorter and fewer, then tables, and what is dangerous stays longest. */
export const LADDER: readonly Limits[] = [
  NO_LIMITS,
  { ...NO_LIMITS, diff: 16_000, text: 2000 },
  { ...NO_LIMITS, diff: 4000, text: 2000 },
  { ...NO_LIMITS, diff: 1500, text: 1000 },
  { ...NO_LIMITS, diff: 1500, diffs: 30, text: 1000 },
  { ...NO_LIMITS, diff: 500, diffs: 60, text: 500 },
  { ...NO_LIMITS, diff: 500, diffs: 20, text: 500 },
  { diff: 1000, diffs: 50, rows: 300, important: 300, text: 300 },
  { diff: 500, diffs: 50, rows: 200, important: 200, text: 300 },
  { diff: 500, diffs: 20, rows: 200, important: 200, text: 300 },
  { diff: 0, diffs: 0, rows: 100, important: 200, text: 300 },
  { diff: 0, diffs: 0, rows: 40, important: 80, text: 200 },
  { diff: 0, diffs: 0, rows: 10, important: 40, text: 200 },
  { diff: 0, diffs: 0, rows: 3, important: 15, text: 120 },
];

/** A diff cut at the end of a line, or within its first line when that alone is too long. */
export function cutDiff(diff: string, length: number): { text: string; hiddenLines: number } {
  if (diff.length <= length) return { text: diff, hiddenLines: 0 };
  const end = diff.lastIndexOf('\n', length - 1) + 1;
  const text = end > 0 ? diff.slice(0, end) : `${shorten(diff.slice(0, diff.indexOf('\n')), length)}\n`;
  return { text, hiddenLines: countLines(diff) - countLines(text) };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
