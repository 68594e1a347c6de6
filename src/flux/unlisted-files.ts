import { groupOf, type KubeObject } from '../kube/object.ts';
import { compareText } from '../kube/order.ts';
import { baseName, isWithin, joinPath, parentPath } from '../tree/path.ts';
import type { Tree } from '../tree/tree.ts';
import { walkFiles } from '../tree/view.ts';
import { KUSTOMIZE_GROUP } from './api.ts';
import { isYamlFile, KUSTOMIZATION_FILE_NAMES, peekText, readManifests } from './manifests.ts';
import type { ClusterState, UnlistedFiles } from './state.ts';

/**
 * The states of all environments of a tree, with the manifests that stand beside kustomization files of their builds and
 * that no build reads. A file that its kustomization file mentions, in a comment for instance, was left out on purpose.
 */
export function withUnlistedFiles(tree: Tree, states: readonly ClusterState[]): ClusterState[] {
  const read = new Set<string>();
  const unfinished = new Set<string>();
  for (const { status, files = [] } of states.flatMap(({ kustomizations }) => kustomizations)) {
    for (const file of files) {
      read.add(file);
      if (status === 'failed' || status === 'unknown') unfinished.add(parentPath(file));
    }
  }
  const named = namedElsewhere(tree);
  const known = new Map<string, UnlistedFiles | undefined>();
  const unlistedBeside = (kustomization: string): UnlistedFiles | undefined => {
    if (!known.has(kustomization)) known.set(kustomization, findUnlisted(tree, kustomization, read, named));
    return known.get(kustomization);
  };
  return states.map((state) => {
    const kustomizationFiles = new Set(
      state.kustomizations.flatMap(({ files = [] }) =>
        [...files].filter(
          (file) => KUSTOMIZATION_FILE_NAMES.includes(baseName(file)) && !unfinished.has(parentPath(file)),
        ),
      ),
    );
    const unlisted = [...kustomizationFiles].sort(compareText).flatMap((file) => {
      const found = unlistedBeside(file);
      const files = found?.files.filter((name) => !isUnreached(tree, name, state)) ?? [];
      return files.length === 0 ? [] : [{ kustomization: file, files }];
    });
    return unlisted.length === 0 ? state : { ...state, unlisted };
  });
}

function findUnlisted(
  tree: Tree,
  kustomization: string,
  read: ReadonlySet<string>,
  isNamed: (file: string) => boolean,
): UnlistedFiles | undefined {
  const directory = parentPath(kustomization);
  const files = tree
    .list(directory)
    .filter((name) => isYamlFile(name) && !KUSTOMIZATION_FILE_NAMES.includes(name))
    .filter((name) => !mentions(tree, kustomization, name))
    .map((name) => (directory === '' ? name : `${directory}/${name}`))
    .filter((file) => tree.kind(file) === 'file' && !read.has(file))
    .filter((file) => manifestsOf(tree, file).length > 0 && !isNamed(file));
  return files.length === 0 ? undefined : { kustomization, files };
}

/** True for a file that a kustomization file beside it mentions, in a comment for instance. */
export function isMentionedBeside(tree: Tree, file: string): boolean {
  return KUSTOMIZATION_FILE_NAMES.some((name) =>
    mentions(tree, joinPath(parentPath(file), name) ?? name, baseName(file)),
  );
}

function mentions(tree: Tree, kustomization: string, name: string): boolean {
  const text = peekText(tree, kustomization)?.text ?? '';
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    // The end of a longer name is another file.
    if (!/[\w.-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

/** What stands between the paths of a kustomization file. */
const BETWEEN_PATHS = /[\s"',[\]{}]+/;

/** Tells of a file whether a kustomization file of another directory names it, be it one that nothing builds. */
function namedElsewhere(tree: Tree): (file: string) => boolean {
  let named: Set<string> | undefined;
  return (file) => {
    named ??= new Set(
      [...walkFiles(tree)]
        .filter((path) => KUSTOMIZATION_FILE_NAMES.includes(baseName(path)))
        .flatMap((path) => {
          const words = (peekText(tree, path)?.text ?? '').split(BETWEEN_PATHS);
          const files = words.filter((word) => word.includes('/') && isYamlFile(word));
          return files.flatMap((file) => joinPath(parentPath(path), file) ?? []);
        }),
    );
    return named.has(file);
  };
}

/** The objects of a file that a cluster could hold. */
export function manifestsOf(tree: Tree, file: string): KubeObject[] {
  const source = peekText(tree, file);
  if (source === undefined || !source.text.includes('apiVersion')) return [];
  return readManifests(source).filter(
    ({ apiVersion, kind, name }) =>
      kind !== '' && name !== '' && apiVersion !== '' && groupOf(apiVersion) !== 'kustomize.config.k8s.io',
  );
}

/** True for what is reported as a Flux Kustomization of the environment that nothing applies. */
function isUnreached(tree: Tree, file: string, { environment }: ClusterState): boolean {
  if (!isWithin(file, environment.path)) return false;
  return manifestsOf(tree, file).some(
    ({ apiVersion, kind }) => kind === 'Kustomization' && groupOf(apiVersion) === KUSTOMIZE_GROUP,
  );
}
