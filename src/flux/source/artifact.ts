import type { Tree } from '../../tree/tree.ts';
import type { Problem, SourceStatus } from '../state.ts';

/** The files of a source, and where in the repository each of them stands. */
export interface Artifact {
  /** Artifacts of one tree with the same id are the same. */
  id: string;
  tree: Tree;
  /** Its paths are the repository's. */
  isRepository: boolean;
  /** The repository's path of a path of `tree`; undefined for what was made on the way. */
  toRepository(path: string): string | undefined;
}

/**
 * What is known of the source that an object refers to. Flux waits for a source that is missing and retries one that
 * fails, so nothing is applied in either case; a source elsewhere works, but its files cannot be read here.
 */
export type ResolvedSource =
  | { status: 'here'; artifact: Artifact; reason: string }
  | { status: Exclude<SourceStatus, 'here'>; problem: Problem };
