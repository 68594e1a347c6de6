import { joinPath } from '../path.ts';
import { type Tree, TreeError } from '../tree.ts';
import { filterTree, walkFiles } from '../view.ts';
import type { IgnorePattern } from './pattern.ts';
import { ignoreMatcher, loadIgnorePatterns, patternMatcher, readIgnorePatterns } from './patterns.ts';

export interface ArtifactOptions {
  /** `spec.ignore` of the source. */
  ignore?: string | undefined;
  /** `spec.sparseCheckout` of a GitRepository: only paths that begin with one of these texts are checked out. */
  sparseCheckout?: readonly string[];
}

/**
 * What source-controller would pack of a checkout: without what `.sourceignore` files, `spec.ignore` and the built-in
 * patterns exclude, and without links. Every file is judged on its own path, so a file below an excluded directory
 * can be included again.
 */
export function artifactTree(checkout: Tree, options: ArtifactOptions = {}): Tree {
  const tree = sparseTree(checkout, options.sparseCheckout ?? []);
  return packedTree(tree, [...loadIgnorePatterns(tree), ...readIgnorePatterns(options.ignore ?? '')]);
}

/** What is left of a tree when it is packed with these patterns of the user's own, and the built-in ones. */
export function packedTree(tree: Tree, own: readonly IgnorePattern[]): Tree {
  return packTree(tree, ignoreMatcher(own));
}

/**
 * What source-controller packs of a bucket: only the root's `.sourceignore` and `spec.ignore` count, and nothing is
 * excluded by itself (`fluxcd/source-controller:internal/controller/bucket_controller.go`).
 */
export function bucketTree(bucket: Tree, ignore: string | undefined): Tree {
  const own = bucket.kind('.sourceignore') === 'file' ? bucket.read('.sourceignore') : [];
  const text = Buffer.from(own).toString('utf8');
  const patterns = [...readIgnorePatterns(text), ...readIgnorePatterns(ignore ?? '')];
  return packTree(bucket, patternMatcher(patterns));
}

function packTree(tree: Tree, excluded: (path: string, isDirectory: boolean) => boolean): Tree {
  const directories = new Set<string>();
  for (const file of walkFiles(tree)) {
    if (!excluded(file, false)) addParents(directories, file);
  }
  return filterTree(tree, (path, kind) => {
    if (kind === 'link') return false;
    return !excluded(path, kind === 'directory') || (kind === 'directory' && directories.has(path));
  });
}

/**
 * go-git's sparse checkout: a file is there when its path begins with an entry, as text; without entries, all are.
 * Throws `TreeError` for an entry that does not exist.
 */
export function sparseTree(tree: Tree, entries: readonly string[]): Tree {
  if (entries.length === 0) return tree;
  const prefixes = entries.map((entry) => entry.replace(/^\.\//, ''));
  const missing = prefixes.find((prefix) => {
    const path = joinPath(prefix);
    return path === undefined || tree.kind(path) === undefined;
  });
  if (missing !== undefined)
    throw new TreeError(missing, `sparse checkout directory '${missing}' does not exist`);
  const files = new Set<string>();
  const directories = new Set<string>();
  for (const file of walkFiles(tree)) {
    if (!prefixes.some((prefix) => file.startsWith(prefix))) continue;
    files.add(file);
    addParents(directories, file);
  }
  return filterTree(tree, (path) => files.has(path) || directories.has(path));
}

function addParents(directories: Set<string>, path: string): void {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const parent = path.slice(0, slash);
    if (directories.has(parent)) return;
    directories.add(parent);
  }
}
