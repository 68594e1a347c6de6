import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by path; null removes one. */
export type Files = Record<string, string | null>;

/** The commits of a pull request, as GitHub makes them. */
export interface PullRequestCommits {
  base: string;
  head: string;
  merge: string;
}

const IDENTITY = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

/** A git repository in a folder, with one pull request. */
export class Clone {
  readonly folder: string;

  constructor(folder: string, base: Files) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit(base);
  }

  git(...args: string[]): string {
    return execFileSync('git', [...IDENTITY, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }).trim();
  }

  /** Changes files and commits them; returns the commit. */
  commit(files: Files): string {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=change');
    return this.git('rev-parse', 'HEAD');
  }

  /** A pull request that changes files of main. The work tree is left at its test merge, as actions/checkout does. */
  propose(files: Files): PullRequestCommits {
    this.git('checkout', '--quiet', '-B', 'topic', 'main');
    const head = this.commit(files);
    this.git('checkout', '--quiet', '--detach', 'main');
    const base = this.git('rev-parse', 'HEAD');
    this.git('merge', '--quiet', '--no-ff', '--message=merge', head);
    const merge = this.git('rev-parse', 'HEAD');
    this.git('update-ref', 'refs/pull/7/merge', merge);
    return { base, head, merge };
  }
}

/** A test for the lines that GitHub shows of what `head` has brought since it left `base`, as git's patch says. */
export function linesOfPullRequest(
  clone: Clone,
  { base, head }: PullRequestCommits,
): (path: string, line: number) => boolean {
  const lines = new Set<string>();
  let path = '';
  let line = 0;
  for (const text of clone.git('diff', '--unified=3', '--find-renames', `${base}...${head}`).split('\n')) {
    if (text.startsWith('+++ ')) path = text.slice('+++ b/'.length);
    else if (text.startsWith('@@')) line = Number(/\+(\d+)/.exec(text)?.[1]);
    else if (/^[ +]/.test(text)) lines.add(`${path}:${line++}`);
  }
  return (file, number) => lines.has(`${file}:${number}`);
}

/** Fetches one commit of a repository, and nothing before it, as actions/checkout does by default. */
export function shallowClone(from: string, folder: string, ref: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  mkdirSync(folder, { recursive: true });
  git('init', '--quiet');
  git('remote', 'add', 'origin', `file://${from}`);
  git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', ref);
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
}
