import { stringAt } from '../../kube/json.ts';
import { baseName, isWithin, joinClamped, parentPath } from '../../tree/path.ts';
import type { Tree } from '../../tree/tree.ts';
import { findBuiltFile, kustomizationFileOf, referencedDirectories } from './kustomize-references.ts';
import type { RepositoryIndex } from './repository-index.ts';

/** A folder that looks like the beginning of a cluster, and the Flux Kustomization file that makes it look so. */
export interface ClusterFolder {
  path: string;
  evidence: string;
}

/** The directories called `clusters`, the shallowest first; those inside another one are left out. */
export function findClustersDirectories(tree: Tree): string[] {
  const found: string[] = [];
  let level = [''];
  while (level.length > 0) {
    const next: string[] = [];
    for (const path of level) {
      if (baseName(path) === 'clusters') found.push(path);
      else next.push(...subdirectories(tree, path));
    }
    level = next;
  }
  return found;
}

/**
 * The clusters below a `clusters` directory: from the top down, the first folders that hold manifests of their own and
 * whose build reaches a Flux Kustomization. A folder that another one names as a base is shared, and no cluster.
 */
export function findClusterFolders(tree: Tree, index: RepositoryIndex, directory: string): ClusterFolder[] {
  const files = kustomizationFiles(index);
  const shared = referencedDirectories(tree, directory);
  const search = (path: string): ClusterFolder[] => {
    if (shared.has(path)) return [];
    const begins =
      kustomizationFileOf(tree, path) !== undefined ||
      tree.kind(`${path}/flux-system`) === 'directory' ||
      [...files].some((file) => parentPath(file) === path);
    if (!begins) return subdirectories(tree, path).flatMap(search);
    const evidence = findBuiltFile(tree, path, files);
    return evidence === undefined ? [] : [{ path, evidence }];
  };
  return subdirectories(tree, directory).flatMap(search);
}

/**
 * The folders with Flux Kustomizations that neither another Flux Kustomization's path nor a kustomization file reaches:
 * somebody applies them by hand, or outside this repository.
 */
export function findUnclaimedFolders(tree: Tree, index: RepositoryIndex): ClusterFolder[] {
  const files = kustomizationFiles(index);
  const claimed = index.kustomizations.flatMap((object) => {
    const path = joinClamped(stringAt(object.value, 'spec', 'path') ?? '');
    const file = object.origin?.file;
    return path === '' || file === undefined || isWithin(file, path) ? [] : [path];
  });
  const shared = referencedDirectories(tree, '');
  const folders = new Map<string, string>();
  for (const file of files) {
    if (claimed.some((path) => isWithin(file, path))) continue;
    const path = builtFrom(tree, file);
    if (!shared.has(path) && findBuiltFile(tree, path, files) !== undefined) {
      if (!folders.has(path)) folders.set(path, file);
    }
  }
  const paths = [...folders.keys()];
  return [...folders]
    .filter(([path]) => !paths.some((other) => other !== path && isWithin(path, other)))
    .map(([path, evidence]) => ({ path, evidence }));
}

/** The nearest directory at or above the file's that has a kustomization file, else the file's own. */
function builtFrom(tree: Tree, file: string): string {
  const own = parentPath(file);
  for (let path = own; path !== ''; path = parentPath(path)) {
    if (kustomizationFileOf(tree, path) !== undefined) return path;
  }
  return own;
}

function kustomizationFiles(index: RepositoryIndex): Set<string> {
  return new Set(
    index.kustomizations
      .filter((object) => stringAt(object.value, 'spec', 'sourceRef', 'name') !== undefined)
      .flatMap((object) => object.origin?.file ?? []),
  );
}

function subdirectories(tree: Tree, path: string): string[] {
  return tree
    .list(path)
    .map((name) => (path === '' ? name : `${path}/${name}`))
    .filter((child) => tree.kind(child) === 'directory');
}
