import { type Tree, TreeError } from './tree.ts';

/**
 * The entries of a tree for which `keep` says so. Directories are asked about like files; a directory that is kept
 * may become empty.
 */
export function filterTree(
  tree: Tree,
  keep: (path: string, kind: 'file' | 'directory' | 'link') => boolean,
): Tree {
  const kept = new Map<string, boolean>();
  const holds = (path: string): boolean => {
    if (path === '') return true;
    let answer = kept.get(path);
    if (answer === undefined) {
      const kind = tree.kind(path);
      answer = kind !== undefined && keep(path, kind);
      kept.set(path, answer);
    }
    return answer;
  };
  const need = (path: string): string => {
    if (!holds(path)) throw new TreeError(path, `'${path}' is left out of ${tree.label}`);
    return path;
  };
  return {
    label: tree.label,
    kind: (path) => (holds(path) ? tree.kind(path) : undefined),
    list: (path) =>
      holds(path) ? tree.list(path).filter((name) => holds(path === '' ? name : `${path}/${name}`)) : [],
    read: (path) => tree.read(need(path)),
    readLink: (path) => tree.readLink(need(path)),
    contentId: (path) => tree.contentId(need(path)),
  };
}

/** A directory of a tree as a tree of its own: nothing above it can be named. */
export function subTree(tree: Tree, root: string): Tree {
  const inside = (path: string): string => (root === '' ? path : path === '' ? root : `${root}/${path}`);
  return {
    label: root === '' ? tree.label : `${tree.label}:${root}`,
    kind: (path) => tree.kind(inside(path)),
    list: (path) => tree.list(inside(path)),
    read: (path) => tree.read(inside(path)),
    readLink: (path) => tree.readLink(inside(path)),
    contentId: (path) => tree.contentId(inside(path)),
  };
}

/** Every file at or below `directory`, in depth-first order by name. Links are not followed. */
export function* walkFiles(tree: Tree, directory = ''): Generator<string> {
  for (const name of tree.list(directory)) {
    const path = directory === '' ? name : `${directory}/${name}`;
    const kind = tree.kind(path);
    if (kind === 'file') yield path;
    else if (kind === 'directory') yield* walkFiles(tree, path);
  }
}
