import { KUSTOMIZATION_FILE_NAMES } from '../flux/manifests.ts';
import { baseName, joinPath, parentPath } from '../tree/path.ts';
import type { Tree } from '../tree/tree.ts';
import { walkFiles } from '../tree/view.ts';

/** The kustomization file of a directory; undefined when there is none. */
export function kustomizationFile(tree: Tree, directory: string): string | undefined {
  return KUSTOMIZATION_FILE_NAMES.map((name) => joinPath(directory, name) ?? name).find(
    (path) => tree.kind(path) !== undefined,
  );
}

/** Every directory with a kustomization file, in the order of the tree. */
export function kustomizationDirectories(tree: Tree): string[] {
  const directories = new Set<string>();
  for (const path of walkFiles(tree)) {
    if (KUSTOMIZATION_FILE_NAMES.includes(baseName(path))) directories.add(parentPath(path));
  }
  return [...directories];
}
