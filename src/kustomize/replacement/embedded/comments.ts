import type { Node } from '../../../kube/yaml/node.ts';
import { type PrintedLine, printLines } from '../../../kube/yaml/node-printer/print-node.ts';

/** What stands around a line of a document. */
export interface Surroundings {
  /** The lines of comments before it, as written; '' for blank ones. */
  before: readonly string[];
  /** The comment behind it, or ''. */
  behind: string;
  /** The columns of the line's levels, as written. */
  columns: readonly number[];
}

/** The comments of a document, by the path of what begins on a line. */
export interface Comments {
  around: ReadonlyMap<string, Surroundings>;
  /** Behind the last line. */
  after: readonly string[];
}

const COMMENT = /^\s*#/;
const BLOCK_SCALAR = / [|>][-+2]*$/;

/**
 * Finds the comments in the text of a document. Undefined when the text is laid out in other lines than go-yaml would
 * print, apart from indentation and blank lines: then its comments cannot be kept.
 */
export function findComments(document: Node, text: string): Comments | undefined {
  const printed = printLines(document).filter(({ path }) => path !== undefined);
  const around = new Map<string, Surroundings>();
  let before: string[] = [];
  let next = 0;
  /** The column that the lines of a block scalar stand right of. */
  let block: number | undefined;
  for (const line of firstDocument(text)) {
    const isBlank = line.trim() === '';
    if (block !== undefined && !isBlank && line.search(/\S/) > block) {
      before = [];
      continue;
    }
    if (!isBlank) block = undefined;
    const expected = printed[next];
    const behind = expected && behindContent(line, expected);
    if (expected?.path !== undefined && behind !== undefined) {
      const columns = columnsOf(line, expected);
      around.set(expected.path, { before, behind, columns });
      if (BLOCK_SCALAR.test(expected.text)) block = columns.at(-1);
      before = [];
      next++;
    } else if (isBlank || COMMENT.test(line)) {
      before.push(line.trimEnd());
    } else {
      return undefined;
    }
  }
  return next === printed.length ? { around, after: before } : undefined;
}

/** The lines of the first document, without its markers. */
function firstDocument(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  const marker = lines.findIndex((line) => line.trim() !== '' && !COMMENT.test(line));
  if (/^---\s*$/.test(lines[marker] ?? '')) lines.splice(marker, 1);
  const end = lines.findIndex((line) => /^(---|\.\.\.)(\s|$)/.test(line));
  return end === -1 ? lines : lines.slice(0, end);
}

/** The comment behind the content of a line, or ''; undefined when the line has other content. */
function behindContent(line: string, { text }: PrintedLine): string | undefined {
  const actual = line.trim();
  const expected = text.trim();
  if (actual === expected) return '';
  if (!actual.startsWith(expected)) return undefined;
  return /^\s+(#.*)$/.exec(actual.slice(expected.length))?.[1];
}

/** A dash and what follows it are levels of their own. */
function columnsOf(line: string, { levels }: PrintedLine): number[] {
  let column = line.search(/\S/);
  return levels.map((_, level) => {
    if (level > 0) column += /^-\s*/.exec(line.slice(column))?.[0].length ?? 0;
    return column;
  });
}
