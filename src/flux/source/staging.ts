import { parentPath } from '../../tree/path.ts';
import { type ComposedFile, MAX_COMPOSED_FILES } from './composed-tree.ts';

/** A copy that source-watcher would refuse. */
export class CopyError extends Error {}

/** An artifact works, but is made of what is not in this repository, or of what is not read here. */
export class UnavailableError extends Error {}

/** The directory in which an artifact is put together. Nothing can be a file and a directory at once. */
export class Staging {
  readonly files = new Map<string, ComposedFile>();
  readonly #directories = new Set(['']);

  isDirectory(path: string): boolean {
    return this.#directories.has(path);
  }

  /** Puts a file at a path, over one that is there. Throws `CopyError`. */
  add(path: string, file: ComposedFile): void {
    if (this.isDirectory(path)) throw new CopyError(`'${path}' is a directory already`);
    this.addDirectory(parentPath(path));
    this.files.set(path, file);
    if (this.files.size > MAX_COMPOSED_FILES) {
      throw new CopyError(`it has more than ${MAX_COMPOSED_FILES} files`);
    }
  }

  /** Makes a directory and those above it. Throws `CopyError`. */
  addDirectory(path: string): void {
    for (let at = path; !this.isDirectory(at); at = parentPath(at)) {
      if (this.files.has(at)) throw new CopyError(`'${at}' is a file already`);
      this.#directories.add(at);
    }
  }
}
