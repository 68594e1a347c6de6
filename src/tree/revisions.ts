import { GitError, git, tryGit } from './git-command.ts';

/** Two commits to compare, and why these, for people. */
export interface Comparison {
  base: string;
  head: string;
  reason: string;
}

/** Which revisions to compare. */
export type Revisions =
  | PullRequestCommits
  /** These two as they are: a push, or an entry of a merge queue. */
  | { kind: 'exactly'; base: string; head: string }
  /** What `head` has brought since it left the branch `base`. */
  | { kind: 'sinceBranch'; base: string; head: string };

/** What merging a pull request would change. */
export interface PullRequestCommits {
  kind: 'pullRequest';
  baseSha: string;
  headSha: string;
  /** The test merge that GitHub made of the two, where there is one. */
  mergeSha?: string;
}

/** How far a shallow clone is deepened, step by step, in search of a common ancestor. */
const DEEPEN_STEPS = ['--depth=100', '--depth=1000', '--unshallow'];

const FULL_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The two commits to compare; what a shallow clone lacks is fetched. Throws `GitError`. */
export function chooseCommits(repository: string, revisions: Revisions): Comparison {
  if (revisions.kind === 'pullRequest') return comparePullRequest(repository, revisions);
  const head = ensureCommit(repository, revisions.head);
  return revisions.kind === 'sinceBranch'
    ? compareWithAncestor(repository, ensureCommit(repository, revisions.base), head)
    : compareExactly(repository, revisions.base, head);
}

/** The commit that a revision names. Throws `GitError` when there is none. */
export function resolveCommit(repository: string, revision: string): string {
  const commit = findCommit(repository, revision);
  if (commit !== undefined) return commit;
  throw new GitError(`'${revision}' is not a commit in '${repository}'`);
}

function findCommit(repository: string, revision: string): string | undefined {
  const name = `${revision}^{commit}`;
  const commit = tryGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  return commit !== undefined && FULL_ID.test(commit) ? commit : undefined;
}

/**
 * The commit of a revision, fetched from `origin` when a shallow clone lacks it: by its id, or as a branch or tag.
 * Throws `GitError`.
 */
export function ensureCommit(repository: string, revision: string): string {
  const known = findCommit(repository, revision) ?? findCommit(repository, `origin/${revision}`);
  if (known !== undefined) return known;
  try {
    if (revision.startsWith('-')) throw new GitError(`'${revision}' is not a revision`);
    git(repository, [
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      '--depth=1',
      'origin',
      revision,
    ]);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new GitError(
      `'${revision}' is not in this clone and could not be fetched (${said}). Give actions/checkout 'fetch-depth: 0', or leave its credentials in place ('persist-credentials').`,
    );
  }
  return resolveCommit(repository, FULL_ID.test(revision) ? revision : 'FETCH_HEAD');
}

/**
 * What a merge of the pull request would change now: the test merge against its first parent. Without a test merge
 * of this very head, the head against its common ancestor with the base.
 */
function comparePullRequest(repository: string, pull: PullRequestCommits): Comparison {
  const merge = pull.mergeSha === undefined ? undefined : mergeParents(repository, pull.mergeSha);
  if (pull.mergeSha !== undefined && merge !== undefined && merge.second === pull.headSha) {
    return {
      base: ensureCommit(repository, merge.first),
      head: pull.mergeSha,
      reason: 'the merge commit against its first parent',
    };
  }
  return compareWithAncestor(
    repository,
    ensureCommit(repository, pull.baseSha),
    ensureCommit(repository, pull.headSha),
  );
}

/** What `head` has brought since it left `base`: its diff against their common ancestor. */
function compareWithAncestor(repository: string, base: string, head: string): Comparison {
  const ancestor = commonAncestor(repository, base, head);
  return { base: ancestor, head, reason: 'the head against its common ancestor with the base' };
}

/** Exactly these two revisions. */
function compareExactly(repository: string, base: string, head: string): Comparison {
  return {
    base: ensureCommit(repository, base),
    head: ensureCommit(repository, head),
    reason: 'the two revisions as given',
  };
}

/** Read from the commit itself: a shallow clone hides parents from git's history commands. */
function mergeParents(repository: string, commit: string): { first: string; second: string } | undefined {
  const text = FULL_ID.test(commit) ? tryGit(repository, ['cat-file', 'commit', commit]) : undefined;
  const header = text?.split('\n\n', 1)[0] ?? '';
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!);
  const [first, second] = parents;
  return first !== undefined && second !== undefined && parents.length === 2 ? { first, second } : undefined;
}

function commonAncestor(repository: string, base: string, head: string): string {
  const find = () => tryGit(repository, ['merge-base', base, head]);
  let found = find();
  if (!found && tryGit(repository, ['rev-parse', '--is-shallow-repository']) === 'true') {
    for (const depth of DEEPEN_STEPS) {
      tryGit(repository, [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        depth,
        'origin',
        base,
        head,
      ]);
      found = find();
      if (found) break;
    }
  }
  if (found) return found;
  throw new GitError(
    `${base} and ${head} have no common ancestor in this clone. Give actions/checkout 'fetch-depth: 0', or name a base.`,
  );
}
