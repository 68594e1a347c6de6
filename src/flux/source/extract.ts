import { gunzipSync } from 'node:zlib';
import { parentPath } from '../../tree/path.ts';
import type { Tree } from '../../tree/tree.ts';
import { walkFiles } from '../../tree/view.ts';
import { matchDoubleStar } from './double-star.ts';
import { CopyError, type Staging, UnavailableError } from './staging.ts';
import { type ArchiveEntry, ArchiveError, readArchive, UnknownEntryError } from './untar.ts';

/** The names that source-watcher takes for archives (`fluxcd/source-watcher:internal/builder/extract.go`). */
export function isArchive(path: string): boolean {
  return /\.(tar\.gz|tgz)$/i.test(path);
}

/** The files and directories that the glob of an `Extract` matches. `**` is any number of components there. */
export function globDeep(tree: Tree, pattern: string): string[] {
  const paths = new Set<string>();
  for (const file of walkFiles(tree)) {
    for (let path = file; path !== '' && !paths.has(path); path = parentPath(path)) paths.add(path);
  }
  return [...paths].filter((path) => matchDoubleStar(pattern, path)).sort();
}

/** How many bytes are unpacked of all archives together. */
const MAX_UNPACKED = 64 * 2 ** 20;

/** Reads archives, each of them once. One for all artifacts that are made of a tree. */
export class Archives {
  readonly #known = new WeakMap<Tree, Map<string, ArchiveEntry[] | Error>>();
  #left = MAX_UNPACKED;

  /** Unpacks an archive into a directory. Throws `CopyError`, and `UnavailableError` when it holds too much. */
  extract(source: Tree, path: string, target: string, staging: Staging): void {
    staging.addDirectory(target);
    for (const { name, kind, bytes } of this.#entries(source, path)) {
      const steps = [...target.split('/'), ...name.split('/')].filter((step) => step !== '' && step !== '.');
      // Only a name that ends so is let through, and it leads to the directory above.
      if (steps.includes('..')) throw new UnavailableError(`'${path}' holds the name '${name}'`);
      if (kind === 'directory') staging.addDirectory(steps.join('/'));
      else staging.add(steps.join('/'), { bytes });
    }
  }

  #entries(source: Tree, path: string): ArchiveEntry[] {
    const known = this.#known.get(source) ?? new Map<string, ArchiveEntry[] | Error>();
    this.#known.set(source, known);
    const found = known.get(path) ?? this.#unpack(source.read(path), path);
    known.set(path, found);
    if (found instanceof Error) throw found;
    return found;
  }

  #unpack(packed: Uint8Array, path: string): ArchiveEntry[] | Error {
    try {
      const tar = gunzipSync(packed, { maxOutputLength: Math.max(this.#left, 1) });
      this.#left -= tar.length;
      return readArchive(tar);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const code = 'code' in error ? error.code : undefined;
      if (code === 'ERR_BUFFER_TOO_LARGE')
        return new UnavailableError(`'${path}' is too big to be unpacked here`);
      if (error instanceof UnknownEntryError) return new UnavailableError(`'${path}': ${error.message}`);
      if (error instanceof ArchiveError) return new CopyError(`'${path}': ${error.message}`);
      if (typeof code !== 'string') throw error;
      return new CopyError(`'${path}' is not gzip-compressed: ${error.message}`);
    }
  }
}
