import { structuredPatch } from 'diff';

const CONTEXT_LINES = 3;

/** From this many changed lines on, a smallest diff costs too much: time grows with the square. */
const MAX_EDITS = 4000;

/**
 * The unified diff of two texts, without file headers, each line ended; '' when they are the same. Texts that differ in
 * thousands of lines are shown as the old one removed and the new one added.
 */
export function unifiedDiff(before: string, after: string): string {
  if (before === after) return '';
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_EDITS };
  const patch =
    before === '' || after === ''
      ? undefined
      : structuredPatch('', '', before, after, undefined, undefined, options);
  const hunks = patch?.hunks ?? [replaceAll(before, after)];
  return hunks
    .map(({ oldStart, oldLines, newStart, newLines, lines }) => {
      const range = `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
      return `${[range, ...lines].join('\n')}\n`;
    })
    .join('');
}

function replaceAll(before: string, after: string) {
  const removed = linesOf(before);
  const added = linesOf(after);
  return {
    oldStart: Math.min(1, removed.length),
    oldLines: removed.length,
    newStart: Math.min(1, added.length),
    newLines: added.length,
    lines: [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)],
  };
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
