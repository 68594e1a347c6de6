import { answersAlike, type Reads, recordingTree } from '../tree/recording.ts';
import type { Tree } from '../tree/tree.ts';

/**
 * Results that are pure in their key and in what they read of a tree. A result is found again in another tree when
 * that tree would have answered every read alike: what a change does not touch is made once for both sides of it.
 */
export class ReadCache<Result> {
  readonly #entries = new Map<string, { reads: Reads; result: Result }[]>();

  /**
   * The result for `key`, made by `make` from the tree that it is given unless it is known, and what was read for it. It
   * is kept if `keep` says so.
   */
  get(
    key: string,
    tree: Tree,
    make: (tree: Tree) => Result,
    keep: (result: Result) => boolean,
  ): { result: Result; reads: Reads } {
    const entries = this.#entries.get(key) ?? [];
    this.#entries.set(key, entries);
    const known = entries.find(({ reads }) => answersAlike(reads, tree));
    if (known !== undefined) return known;
    const recording = recordingTree(tree);
    const made = { result: make(recording.tree), reads: recording.reads };
    if (keep(made.result)) entries.push(made);
    return made;
  }
}
