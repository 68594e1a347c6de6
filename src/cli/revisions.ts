import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Side } from '../run.ts';
import { openDirectory } from '../tree/directory.ts';
import { GitRepository } from '../tree/git.ts';
import { tryGit } from '../tree/git-command.ts';
import { chooseCommits, resolveCommit } from '../tree/revisions.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './usage.ts';

/** Names that the branch everyone merges into usually has. */
const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
const SHORT_ID_LENGTH = 10;

/** The two sides of `flux-plan diff`, and the folder of both that Flux syncs. */
export interface Comparison {
  base: Side;
  head: Side;
  path: string;
}

/** One side, for commands that look at a single revision. */
export interface Single {
  side: Side;
  path: string;
}

/** Opens what `flux-plan diff` compares. Throws `UsageError`, `GitError` or `TreeError`. */
export function openComparison(args: Arguments): Comparison {
  const [first, second, extra] = args.positionals;
  if (extra !== undefined) throw new UsageError('diff takes one PATH, or BASE_DIR and HEAD_DIR');
  if (first !== undefined && second !== undefined) {
    if (args.base !== undefined || args.head !== undefined || args.worktree) {
      throw new UsageError(
        'two folders are compared as they are: --base, --head and --worktree do not apply',
      );
    }
    return { base: folder(first), head: folder(second), path: '' };
  }

  const { repository, path } = findRepository(first);
  const git = new GitRepository(repository);
  const commit = (rev: string): Side => ({ rev: rev.slice(0, SHORT_ID_LENGTH), tree: git.open(rev) });
  if (args.worktree) {
    return {
      base: commit(resolveCommit(repository, args.base ?? 'HEAD')),
      head: { rev: 'worktree', tree: openDirectory(repository) },
      path,
    };
  }
  const head = resolveCommit(repository, args.head ?? 'HEAD');
  const compared = chooseCommits(
    repository,
    args.base === undefined
      ? { kind: 'sinceBranch', base: defaultBranch(repository), head }
      : { kind: 'exactly', base: args.base, head },
  );
  return { base: commit(compared.base), head: commit(compared.head), path };
}

/** Opens the one revision of `check` and `render`: the files as they are, unless a revision is named. */
export function openSingle(args: Arguments): Single {
  const [first, extra] = args.positionals;
  if (extra !== undefined) throw new UsageError(`${args.command} takes one PATH`);
  if (args.head === undefined) return { side: folder(first ?? '.'), path: '' };
  const { repository, path } = findRepository(first);
  const head = resolveCommit(repository, args.head);
  return {
    side: { rev: head.slice(0, SHORT_ID_LENGTH), tree: new GitRepository(repository).open(head) },
    path,
  };
}

function folder(path: string): Side {
  return { rev: path, tree: openDirectory(path) };
}

/** The repository around a folder. A folder that is named is the source; from an unnamed one, the whole repository is. */
function findRepository(named: string | undefined): { repository: string; path: string } {
  const directory = resolve(named ?? '.');
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`'${named}' is not a directory`);
  }
  const repository = tryGit(directory, ['rev-parse', '--show-toplevel']);
  const prefix = tryGit(directory, ['rev-parse', '--show-prefix']);
  if (repository === undefined || prefix === undefined) {
    throw new UsageError(
      `'${relative('.', directory) || '.'}' is not in a git repository; give two folders to compare them`,
    );
  }
  return { repository, path: named === undefined ? '' : prefix.replace(/\/$/, '') };
}

function defaultBranch(repository: string): string {
  for (const name of DEFAULT_BRANCHES) {
    const commit = tryGit(repository, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    if (commit) return commit;
  }
  throw new UsageError(
    `no default branch found (looked for ${DEFAULT_BRANCHES.join(', ')}); name one with --base`,
  );
}
