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
  /** Remarks of each rule. */
  remarks: number;
  /** Errors that the change does not bring: the others are counted by rule. */
  existing: number;
  /** UTF-16 code units of each sentence and of each name. */
  text: number;
  /** Names in a row of them. */
  names: number;
  /** Whether the order of the apply is shown. */
  order: boolean;
  /** Whether this is less than a report would have with enough room. */
  cut: boolean;
}

export const NO_LIMITS: Limits = {
  diff: Number.POSITIVE_INFINITY,
  diffs: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  important: Number.POSITIVE_INFINITY,
  remarks: Number.POSITIVE_INFINITY,
  existing: 20,
  text: Number.POSITIVE_INFINITY,
  names: Number.POSITIVE_INFINITY,
  order: true,
  cut: false,
};

/** For a terminal: what the change does not bring is counted, since a command lists it. */
export const TERMINAL_LIMITS: Limits = { ...NO_LIMITS, existing: 0 };

const FEWER_REMARKS: Limits = { ...NO_LIMITS, remarks: 20, text: 2000, names: 60, cut: true };
const SHORT: Limits = {
  diff: 1000,
  diffs: 50,
  rows: 300,
  important: 300,
  remarks: 10,
  existing: 10,
  text: 300,
  names: 20,
  order: true,
  cut: true,
};
const TABLES: Limits = { ...SHORT, diff: 0, diffs: 0, remarks: 3, existing: 5, order: false };

/** From everything to nearly nothing. First diffs become shorter and fewer, then tables, and what is dangerous stays longest. */
export const LADDER: readonly Limits[] = [
  NO_LIMITS,
  FEWER_REMARKS,
  { ...FEWER_REMARKS, diff: 16_000 },
  { ...FEWER_REMARKS, diff: 4000 },
  { ...FEWER_REMARKS, diff: 1500, text: 1000 },
  { ...FEWER_REMARKS, diff: 1500, diffs: 30, text: 1000 },
  { ...FEWER_REMARKS, diff: 500, diffs: 60, text: 500 },
  { ...FEWER_REMARKS, diff: 500, diffs: 20, text: 500 },
  SHORT,
  { ...SHORT, diff: 500, rows: 200, important: 200 },
  { ...SHORT, diff: 500, diffs: 20, rows: 200, important: 200 },
  { ...SHORT, diff: 500, diffs: 20, rows: 200, important: 200, order: false },
  { ...TABLES, rows: 100, important: 200 },
  { ...TABLES, rows: 40, important: 80, remarks: 0, existing: 0, text: 200, names: 10 },
  { ...TABLES, rows: 10, important: 40, remarks: 0, existing: 0, text: 200, names: 5 },
  { ...TABLES, rows: 3, important: 15, remarks: 0, existing: 0, text: 120, names: 3 },
];

/** The parts of a report that these limits may cut, for people. */
export function cutParts({ diff, diffs, order, rows }: Limits): string[] {
  return [
    ...(Math.min(diff, diffs) === Number.POSITIVE_INFINITY ? [] : ['the diffs']),
    ...(rows === Number.POSITIVE_INFINITY ? [] : ['the tables']),
    ...(order ? [] : ['the apply order']),
    'the remarks',
  ];
}

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
