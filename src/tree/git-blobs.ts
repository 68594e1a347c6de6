import { GitError, git } from './git-command.ts';

const LINE_FEED = 0x0a;

/** The contents of one repository, by git id. Shared by all revisions that a run reads: equal files are read once. */
export class GitBlobs {
  readonly #repository: string;
  readonly #contents = new Map<string, Uint8Array>();

  constructor(repository: string) {
    this.#repository = repository;
  }

  /** Reads all of these in one git process; those that are known already cost nothing. Throws `GitError`. */
  load(ids: Iterable<string>): void {
    const wanted = [...new Set(ids)].filter((id) => !this.#contents.has(id));
    if (wanted.length === 0) return;
    const output = git(this.#repository, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    let at = 0;
    for (const id of wanted) {
      const end = output.indexOf(LINE_FEED, at);
      const header = output.toString('latin1', at, end).split(' ');
      const size = Number(header[2]);
      if (header[1] !== 'blob' || !Number.isSafeInteger(size)) {
        throw new GitError(`git has no content for ${id} in '${this.#repository}'`);
      }
      this.#contents.set(id, output.subarray(end + 1, end + 1 + size));
      at = end + 1 + size + 1;
    }
  }

  /** The bytes with this id. Throws `GitError` when the repository lacks them. */
  read(id: string): Uint8Array {
    this.load([id]);
    return this.#contents.get(id)!;
  }
}
