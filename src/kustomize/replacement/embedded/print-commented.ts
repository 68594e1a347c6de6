import type { Node } from '../../../kube/yaml/node.ts';
import { printLines } from '../../../kube/yaml/node-printer/print-node.ts';
import type { Comments, Surroundings } from './comments.ts';

/** A map or list that a line belongs to: the column where it was written, and where it is printed. */
interface Level {
  from: number;
  to: number;
}

/** The line before comments, and the levels that it leaves open. */
interface Above {
  path: string;
  isCommented: boolean;
  levels: readonly Level[];
}

/** A comment that is to be printed. */
interface Placed {
  text: string;
  indent: number;
  /** It belongs to what is before it. go-yaml sets it apart from a line of the same indentation. */
  isFoot: boolean;
  isAfterBlank: boolean;
}

/**
 * A document with comments, as go-yaml v3 prints it: it keeps few of the blank lines, and moves comments to the
 * indentation of what it takes them to be about (`yaml/go-yaml:scannerc.go`, yaml_parser_scan_comments; `emitterc.go`).
 * Follows it for comments before, behind and after lines; what stands in odd places may come out elsewhere.
 */
export function printCommented(document: Node, { around, after }: Comments): string {
  const out: string[] = [];
  let above: Above = { path: '', isCommented: false, levels: [] };
  for (const { text, path, levels } of printLines(document)) {
    const found = path === undefined ? undefined : around.get(path);
    if (found !== undefined && path !== undefined) {
      const next = { from: found.columns[0] ?? 0, to: levels[0] ?? 0 };
      out.push(...(out.length === 0 ? header(found) : between(found, above, path, next)));
    }
    const behind = found?.behind ?? '';
    out.push(behind === '' ? text : `${text} ${behind}`);
    if (path !== undefined) {
      above = { path, isCommented: behind !== '', levels: openLevels(above.levels, levels, found) };
    }
  }
  out.push(...footer(after, above.levels));
  return `${out.join('\n')}\n`;
}

/** The levels that are open after a line with these: those further out, and its own. */
function openLevels(
  levels: readonly Level[],
  own: readonly number[],
  found: Surroundings | undefined,
): readonly Level[] {
  const [indent = 0] = own;
  return [
    ...levels.filter(({ to }) => to < indent),
    ...own.map((to, i) => ({ from: found?.columns[i] ?? to, to })),
  ];
}

/** Comments before all content keep single blank lines. */
function header({ before }: Surroundings): string[] {
  const lines = before.map((line) => line.trim());
  return lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
}

/** Comments behind all content keep single blank lines too, the first one included. */
function footer(lines: readonly string[], levels: readonly Level[]): string[] {
  const kept = lines.filter((line, i) => line !== '' || lines[i - 1] !== '');
  return kept.map((line) => {
    const indent = endingLevel(line, levels, 0)?.to ?? 0;
    return line === '' ? '' : `${' '.repeat(indent)}${line.trim()}`;
  });
}

function between(found: Surroundings, above: Above, path: string, next: Level): string[] {
  const placed = place(found.before, above, path, next);
  const out: string[] = [];
  for (const [i, { text, indent, isAfterBlank }] of placed.entries()) {
    const previous = placed[i - 1];
    const isApart = previous?.isFoot ? previous.indent === indent : previous !== undefined;
    if (isApart && isAfterBlank) out.push('');
    out.push(`${' '.repeat(indent)}${text}`);
  }
  const last = placed.at(-1);
  if (last?.isFoot && last.indent === next.to) out.push('');
  return out;
}

function place(lines: readonly string[], above: Above, path: string, next: Level): Placed[] {
  const footEnd = hasFoot(lines, above, path) ? lines.indexOf('') : 0;
  return lines.flatMap((line, i): Placed[] => {
    if (line === '') return [];
    const level = endingLevel(line, above.levels, next.from);
    return [
      {
        text: line.trim(),
        indent: level?.to ?? next.to,
        isFoot: level !== undefined || i < footEnd,
        isAfterBlank: lines[i - 1] === '',
      },
    ];
  });
}

/** Whether the first comment is about the line above it: it stands right below, and apart from what follows. */
function hasFoot(
  lines: readonly string[],
  { path: abovePath, isCommented, levels }: Above,
  path: string,
): boolean {
  const [first = ''] = lines;
  if (first === '' || !lines.includes('') || path.startsWith(`${abovePath}/`)) return false;
  // Behind a line that has a comment, go-yaml misses the foot at the left edge, unless a level ends there.
  const column = first.search(/\S/);
  return !isCommented || column > 1 || column < (levels.at(-1)?.from ?? 0);
}

/** The level that ends with a comment; undefined when the comment stands no deeper than what follows. */
function endingLevel(line: string, levels: readonly Level[], from: number): Level | undefined {
  const column = line.search(/\S/);
  if (column <= from) return undefined;
  const ending = levels.filter((level) => level.from > from);
  return ending.findLast((level) => level.from <= column) ?? ending[0];
}
