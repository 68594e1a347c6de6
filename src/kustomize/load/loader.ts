import type { Location } from '../../kube/yaml/source.ts';
import { isWithin, joinPath } from '../../tree/path.ts';
import { resolvePath, type Unresolved } from '../../tree/resolve.ts';
import { type Tree, TreeError } from '../../tree/tree.ts';
import { BuildError } from '../errors.ts';
import type { BuildOptions } from '../options.ts';
import type { LoadedFile } from './loaded-file.ts';
import { isGitUrl, isRemoteFile, parseRepoSpec } from './repo-spec.ts';

/** Something outside of this repository that cannot be had. */
export class RemoteError extends BuildError {}

/**
 * Reads the files of one kustomization directory, and opens the directories that it names
 * (`kubernetes-sigs/kustomize:api/internal/loader/fileloader.go`). In messages, the root of the tree stands for `/`.
 */
export class Loader {
  readonly tree: Tree;
  /** The directory, links followed. */
  readonly root: string;
  readonly #options: BuildOptions;
  readonly #referrer: Loader | undefined;

  constructor(tree: Tree, root: string, options: BuildOptions, referrer?: Loader) {
    this.tree = tree;
    this.root = root;
    this.#options = options;
    this.#referrer = referrer;
  }

  /** Opens the directory that a build begins at. Throws `BuildError` when it is none. */
  static open(tree: Tree, directory: string, options: BuildOptions): Loader {
    return new Loader(tree, confirmDirectory(tree, directory), options);
  }

  /** A file, relative to the directory, or a URL. Throws `BuildError`, at `location`, when it cannot be read. */
  load(path: string, location?: Location): LoadedFile {
    if (isRemoteFile(path)) return this.#loadRemote(path, location);
    const joined = joinPath(this.root, path);
    if (joined === undefined || path.startsWith('/')) throw new BuildError(outside(path), location);
    const found = resolvePath(this.tree, joined);
    const restricted = this.#options.loadRestrictions === 'rootOnly';
    if ('error' in found) throw new BuildError(unresolved(joined, found, restricted), location);
    if (found.kind === 'directory') {
      throw new BuildError(
        restricted ? `'/${joined}' must resolve to a file` : `read /${joined}: is a directory`,
        location,
      );
    }
    const directory = found.path.slice(0, Math.max(found.path.lastIndexOf('/'), 0));
    if (restricted && !isWithin(directory, this.root)) {
      throw new BuildError(`security; file '/${joined}' is not in or below '/${this.root}'`, location);
    }
    try {
      return {
        path: found.path,
        bytes: this.tree.read(found.path),
        contentId: this.tree.contentId(found.path),
      };
    } catch (error) {
      throw error instanceof TreeError ? new BuildError(error.message, location, error) : error;
    }
  }

  /** The loader of a base or component. Throws `BuildError` when the entry leads to no directory, or in a circle. */
  enter(path: string, location?: Location): Loader {
    if (path === '') throw new BuildError('new root cannot be empty', location);
    if (parseRepoSpec(path) !== undefined) {
      const remedy = 'copy what is needed into this repository';
      throw new RemoteError(`'${path}' is a git repository; cloning is not supported, ${remedy}`, location);
    }
    if (path.startsWith('/')) throw new BuildError(`new root '${path}' cannot be absolute`, location);
    const joined = joinPath(this.root, path);
    if (joined === undefined) throw new BuildError(`must build at directory: ${outside(path)}`, location);
    const root = confirmDirectory(this.tree, joined, location);
    for (let visited: Loader | undefined = this; visited !== undefined; visited = visited.#referrer) {
      if (isWithin(visited.root, root)) {
        throw new BuildError(
          `cycle detected: candidate root '/${root}' contains visited root '/${visited.root}'`,
          location,
        );
      }
    }
    return new Loader(this.tree, root, this.#options, this);
  }

  #loadRemote(url: string, location: Location | undefined): LoadedFile {
    if (isGitUrl(url)) throw new BuildError('URL is a git repository', location);
    const remote = this.#options.remote;
    if (remote === undefined) {
      throw new RemoteError(`'${url}' is remote, and remote files are not loaded`, location);
    }
    const content = remote.get(url);
    if (content === undefined) throw new RemoteError(`'${url}' has not been fetched`, location);
    if ('error' in content) throw new RemoteError(`HTTP Error: '${url}': ${content.error}`, location);
    return { path: url, bytes: content.bytes, contentId: undefined };
  }
}

function confirmDirectory(tree: Tree, path: string, location?: Location): string {
  const found = resolvePath(tree, path);
  if ('error' in found) {
    throw new BuildError(
      `must build at directory: not a valid directory: ${unresolved(path, found, true)}`,
      location,
    );
  }
  if (found.kind === 'file') {
    throw new BuildError(`must build at directory: '/${path}': file is not directory`, location);
  }
  return found.path;
}

function unresolved(path: string, { error, path: at }: Unresolved, restricted: boolean): string {
  if (error === 'outside') return `'/${path}' leads out of the repository, through the link '/${at}'`;
  if (error === 'loop') return `too many links at '/${at}'`;
  const missing = 'no such file or directory';
  return restricted
    ? `evalsymlink failure on '/${path}' : lstat /${at}: ${missing}`
    : `open /${path}: ${missing}`;
}

function outside(path: string): string {
  return `'${path}' is outside of the repository`;
}
