/** What a path of a tree is, links not followed. */
export type EntryKind = 'file' | 'directory' | 'link';

/**
 * One revision as files. Paths are relative to the root, separated by `/`, without `.`, `..`, doubled or trailing
 * slashes; the root itself is ''. Nothing outside the root can be named. All methods answer at once: a tree holds or
 * can reach everything that it lists.
 */
export interface Tree {
  /** What the tree is, for messages: a commit id or a folder. */
  readonly label: string;
  /** The kind of entry at `path`, links not followed; undefined when there is none. */
  kind(path: string): EntryKind | undefined;
  /** Names in a directory, sorted by bytes; empty when it is no directory. */
  list(path: string): readonly string[];
  /** The bytes of a file. Throws `TreeError` when it is no file or too large to be read. */
  read(path: string): Uint8Array;
  /** The target text of a link. Throws `TreeError` when it is no link. */
  readLink(path: string): string;
  /** Two files with the same id, in trees of one run, have the same bytes. Throws as `read` does. */
  contentId(path: string): string;
}

/** The largest file that a tree reads. Manifests are far smaller; a bound keeps a hostile repository from filling memory. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Something that a tree cannot give. The message names the path. */
export class TreeError extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.name = 'TreeError';
    this.path = path;
  }
}
