import { git } from './git-command.ts';
import { chooseCommits, ensureCommit, type PullRequestCommits } from './revisions.ts';

/** Lines of a file, counted from 1, both ends among them. */
interface LineRange {
  first: number;
  last: number;
}

interface ChangedFile {
  /** Id of the contents before the change; undefined for a file that is new. */
  before: string | undefined;
  after: string;
}

const REGULAR_FILE = /^100(644|755)$/;
/** At the start of a line of git's: a carriage return within a line of the file begins none. */
const HUNK = /(?<=\n)@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/g;
/** GitHub shows this many lines around a change; they can be commented on too. */
const CONTEXT_LINES = 3;

/**
 * The lines of a pull request that can be commented on: a test for a file and a line of the commit that was planned,
 * `planned`. What GitHub shows is the difference between the head and where it left the base. A file that reads the same
 * in the head and in its test merge has, in the difference that the merge makes, no line that is not in the former, and
 * the merge is all that a shallow clone has of the base; of other files, lines have other numbers in the two, and
 * none can be commented on. Throws `GitError`.
 */
export function pullRequestLines(
  repository: string,
  pull: PullRequestCommits,
  planned: string,
): (file: string, line: number) => boolean {
  const { base, head: merged } = chooseCommits(repository, pull);
  const head = ensureCommit(repository, pull.headSha);
  const changed = changedFiles(repository, base, merged);
  const moved = new Set([head, planned].flatMap((commit) => differingFiles(repository, merged, commit)));
  const known = new Map<string, LineRange[]>();
  return (file, line) => {
    const change = moved.has(file) ? undefined : changed.get(file);
    if (change === undefined) return false;
    const ranges = known.get(file) ?? hunks(repository, change);
    known.set(file, ranges);
    return ranges.some(({ first, last }) => first <= line && line <= last);
  };
}

/** The regular files of `head` that differ from `base`, by path; one that was renamed is compared with what it was. */
function changedFiles(repository: string, base: string, head: string): Map<string, ChangedFile> {
  const files = new Map<string, ChangedFile>();
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--find-renames', base, head];
  const fields = git(repository, args).toString('utf8').split('\0');
  for (let at = 0; at + 1 < fields.length; ) {
    const [, mode = '', before, after, status = ''] = fields[at]!.slice(1).split(' ');
    const isRename = /^[RC]/.test(status);
    const path = fields[at + (isRename ? 2 : 1)];
    at += isRename ? 3 : 2;
    if (path === undefined || after === undefined || !REGULAR_FILE.test(mode)) continue;
    files.set(path, { before: status === 'A' ? undefined : before, after });
  }
  return files;
}

function differingFiles(repository: string, one: string, other: string): string[] {
  if (one === other) return [];
  const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', one, other];
  return git(repository, args).toString('utf8').split('\0');
}

/** The lines of the new contents that a diff shows. Contents are named by their ids: no attribute or filter is looked at. */
function hunks(repository: string, { before, after }: ChangedFile): LineRange[] {
  if (before === undefined) return [{ first: 1, last: Number.POSITIVE_INFINITY }];
  const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--diff-algorithm=myers'];
  const context = [`--unified=${CONTEXT_LINES}`, '--inter-hunk-context=0'];
  const diff = git(repository, ['diff', ...options, ...context, before, after]).toString('utf8');
  return [...diff.matchAll(HUNK)].map(([, start, count = '1']) => ({
    first: Number(start),
    last: Number(start) + Number(count) - 1,
  }));
}
