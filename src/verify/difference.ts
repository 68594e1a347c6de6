/** The first line in which two outputs differ. */
export interface Difference {
  /** Counted from 1. */
  line: number;
  /** The line on each side; undefined where an output has ended. */
  ours: string | undefined;
  theirs: string | undefined;
  /** True when the line is part of a Secret, or of something encrypted: it must not be shown. */
  secret: boolean;
}

const SECRET = /^(kind: Secret|sops:)/;

/** The first difference of two YAML streams; undefined when they are the same. */
export function firstDifference(ours: string, theirs: string): Difference | undefined {
  if (ours === theirs) return undefined;
  const own = ours.split('\n');
  const other = theirs.split('\n');
  const index = own.findIndex((line, i) => line !== other[i]);
  const at = index === -1 ? own.length : index;
  const secret = isInSecret(own, at) || isInSecret(other, at);
  return { line: at + 1, ours: own[at], theirs: other[at], secret };
}

/** True when the document around a line is a Secret. Only the top level of a document begins at the first column. */
function isInSecret(lines: readonly string[], at: number): boolean {
  const isBoundary = (line: string): boolean => line === '---';
  const start = lines.slice(0, at).findLastIndex(isBoundary) + 1;
  const length = lines.slice(start).findIndex((line, i) => start + i > at && isBoundary(line));
  const document = length === -1 ? lines.slice(start) : lines.slice(start, start + length);
  return document.some((line) => SECRET.test(line));
}
