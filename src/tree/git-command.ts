import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;

/** git failed; the message names the command and what git said. */
export class GitError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GitError';
  }
}

/**
 * Runs git in a repository and returns what it wrote to standard output. Never asks for a password, and reads a
 * repository that another user owns, as in a container job. Throws `GitError`.
 */
export function git(repository: string, args: readonly string[], input?: string | Uint8Array): Buffer {
  const directory = resolve(repository);
  const result = spawnSync('git', ['-c', `safe.directory=${directory}`, '-C', directory, ...args], {
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    maxBuffer: MAX_OUTPUT_BYTES,
    ...(input === undefined ? {} : { input }),
  });
  if (result.error !== undefined) {
    throw new GitError(`git could not be run: ${result.error.message}. Is it installed and on the PATH?`);
  }
  if (result.status !== 0) {
    const said = result.stderr.toString('utf8').trim();
    throw new GitError(`git ${args[0]} failed in '${repository}': ${said || `exit status ${result.status}`}`);
  }
  return result.stdout;
}

/** As `git`, as trimmed text; undefined where git fails. */
export function tryGit(repository: string, args: readonly string[]): string | undefined {
  try {
    return git(repository, args).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
