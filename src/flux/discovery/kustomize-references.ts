import { YamlError } from '../../kube/yaml/errors.ts';
import { get, type Node } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import { baseName, joinPath, parentPath } from '../../tree/path.ts';
import type { Tree } from '../../tree/tree.ts';
import { walkFiles } from '../../tree/view.ts';
import { isYamlFile, KUSTOMIZATION_FILE_NAMES, peekText } from '../manifests.ts';

/** The kustomization file of a directory, or undefined. */
export function kustomizationFileOf(tree: Tree, directory: string): string | undefined {
  return KUSTOMIZATION_FILE_NAMES.map((name) => (directory === '' ? name : `${directory}/${name}`)).find(
    (path) => tree.kind(path) === 'file',
  );
}

/** The files and directories that a directory's kustomization file names; empty when there is no such file. */
function kustomizeReferences(tree: Tree, directory: string): string[] {
  const file = kustomizationFileOf(tree, directory);
  const source = file === undefined ? undefined : peekText(tree, file);
  if (source === undefined) return [];
  let node: Node | undefined;
  try {
    node = readDocument(source);
  } catch (error) {
    // Whoever builds the directory reports the file; for looking around it names nothing.
    if (error instanceof YamlError) return [];
    throw error;
  }
  return ['resources', 'bases', 'components'].flatMap((field) => {
    const list = get(node, field);
    if (list?.kind !== 'seq') return [];
    return list.items.flatMap((item) =>
      item.kind === 'scalar' ? (joinPath(directory, item.text) ?? []) : [],
    );
  });
}

/** The directories below `root` that the kustomization file of another directory below it names. */
export function referencedDirectories(tree: Tree, root: string): Set<string> {
  const referenced = new Set<string>();
  for (const file of walkFiles(tree, root)) {
    if (!KUSTOMIZATION_FILE_NAMES.includes(baseName(file))) continue;
    for (const path of kustomizeReferences(tree, parentPath(file))) {
      if (tree.kind(path) === 'directory') referenced.add(path);
    }
  }
  return referenced;
}

/** The first of `files` that a build of the directory would read as a resource, or undefined. */
export function findBuiltFile(tree: Tree, directory: string, files: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  const pending = [directory];
  for (let at = pending.shift(); at !== undefined; at = pending.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (files.has(at)) return at;
    if (tree.kind(at) !== 'directory') continue;
    if (kustomizationFileOf(tree, at) !== undefined) pending.push(...kustomizeReferences(tree, at));
    else pending.push(...scannedPaths(tree, at));
  }
  return undefined;
}

/** What Flux's generator would look at in a directory without a kustomization file. */
function scannedPaths(tree: Tree, directory: string): string[] {
  return tree
    .list(directory)
    .map((name) => (directory === '' ? name : `${directory}/${name}`))
    .filter((path) => tree.kind(path) === 'directory' || (tree.kind(path) === 'file' && isYamlFile(path)));
}
