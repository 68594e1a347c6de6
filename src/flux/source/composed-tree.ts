import { blobId, sortNames } from '../../tree/memory.ts';
import { baseName, parentPath } from '../../tree/path.ts';
import { type Tree, TreeError } from '../../tree/tree.ts';
import type { Artifact } from './artifact.ts';

/** A file of a composed tree: one of another tree, or bytes of its own. */
export type ComposedFile = { tree: Tree; path: string } | { bytes: Uint8Array };

/** How many files an artifact may be put together from: artifacts of artifacts grow by multiplication. */
export const MAX_COMPOSED_FILES = 100_000;

/** A tree of files from other trees, each under a path of its own. */
export function composedTree(files: ReadonlyMap<string, ComposedFile>, label: string): Tree {
  const directories = new Map<string, Set<string>>([['', new Set()]]);
  for (const file of files.keys()) {
    for (let path = file; path !== ''; path = parentPath(path)) {
      const parent = parentPath(path);
      directories.set(parent, (directories.get(parent) ?? new Set()).add(baseName(path)));
    }
  }
  const fileAt = (path: string): ComposedFile => {
    const file = files.get(path);
    if (file === undefined) throw new TreeError(path, `'${path}' is not a file`);
    return file;
  };
  return {
    label,
    kind: (path) => (files.has(path) ? 'file' : directories.has(path) ? 'directory' : undefined),
    list: (path) => sortNames([...(directories.get(path) ?? [])]),
    read(path) {
      const file = fileAt(path);
      return 'bytes' in file ? file.bytes : file.tree.read(file.path);
    },
    readLink(path) {
      throw new TreeError(path, `'${path}' is not a link`);
    },
    contentId(path) {
      const file = fileAt(path);
      return 'bytes' in file ? blobId(file.bytes) : file.tree.contentId(file.path);
    },
  };
}

/** Where a path of an artifact comes from: a file's own place, or for a directory the place of what is in it. */
export function repositoryPath(
  path: string,
  files: ReadonlyMap<string, ComposedFile>,
  origins: ReadonlyMap<Tree, Pick<Artifact, 'toRepository'>>,
): string | undefined {
  const prefix = path === '' ? '' : `${path}/`;
  const name = files.has(path) ? path : [...files.keys()].find((file) => file.startsWith(prefix));
  const file = name === undefined ? undefined : files.get(name);
  if (name === undefined || file === undefined || 'bytes' in file) return undefined;
  const origin = origins.get(file.tree)?.toRepository(file.path);
  const below = name.slice(path.length);
  return origin?.endsWith(below) ? origin.slice(0, origin.length - below.length) : undefined;
}
