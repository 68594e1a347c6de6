import { compareText } from '../kube/order.ts';
import { baseName, parentPath } from '../tree/path.ts';
import { type Tree, TreeError } from '../tree/tree.ts';
import { walkFiles } from '../tree/view.ts';
import { isYamlFile, KUSTOMIZATION_FILE_NAMES } from './manifests.ts';
import { kustomizationPaths } from './named-files.ts';
import type { ClusterState, KustomizationState } from './state.ts';
import { manifestsOf } from './unlisted-files.ts';

/** In which files two revisions differ. */
export interface ChangedFiles {
  /** Those that some build of either revision reads, or would read. */
  read: ReadonlySet<string>;
  /**
   * Manifests and kustomization files that no build of either revision reads, sorted. Undefined where it is not known of
   * every build what it would read.
   */
  unread: readonly string[] | undefined;
}

/** A revision, and the state that each of its environments would have. */
interface Side {
  tree: Tree;
  states: readonly ClusterState[];
}

/** Compares the files of two revisions. */
export function changedFiles(base: Side, head: Side): ChangedFiles {
  const sides = [base, head];
  const known = new Set<string>();
  for (const { files = [], namedFiles = [] } of sides.flatMap(buildsOf)) {
    for (const file of files) known.add(file);
    for (const file of namedFiles) known.add(file);
  }
  const differs = (file: string): boolean => contentOf(base.tree, file) !== contentOf(head.tree, file);
  const read = new Set([...known].filter(differs));
  if (sides.some(isOpen)) {
    return { read, unread: undefined };
  }
  const unread = new Set<string>();
  for (const { tree } of sides) {
    for (const file of walkFiles(tree)) {
      if (known.has(file) || unread.has(file) || !isYamlFile(file) || isHidden(file)) continue;
      if (differs(file) && isManifest(tree, file) && !isOfChart(tree, file)) unread.add(file);
    }
  }
  return { read, unread: [...unread].sort(compareText) };
}

function buildsOf({ states }: Side): KustomizationState[] {
  return states.flatMap(({ kustomizations }) => kustomizations);
}

/** True when some Kustomization may have any file of the revision read, by itself or by what it would apply. */
function isOpen(side: Side): boolean {
  // Environments share what is named.
  const named = new Set<ReadonlySet<string>>();
  for (const { status, path, files, namedFiles } of buildsOf(side)) {
    if (path === undefined || status === 'rendered') continue;
    if (files === undefined && status !== 'failed') return true;
    if (namedFiles !== undefined) named.add(namedFiles);
  }
  return [...new Set([...named].flatMap((files) => [...files]))].some((file) =>
    kustomizationPaths(side.tree, file).some((path) => path.includes('$')),
  );
}

/** The same for the same bytes; undefined where no file can be read. */
function contentOf(tree: Tree, file: string): string | undefined {
  if (tree.kind(file) !== 'file') return undefined;
  try {
    return tree.contentId(file);
  } catch (error) {
    if (error instanceof TreeError) return undefined;
    throw error;
  }
}

/** Workflows, settings of editors and of other tools. */
function isHidden(file: string): boolean {
  return file.split('/').some((name) => name.startsWith('.'));
}

function isManifest(tree: Tree, file: string): boolean {
  return KUSTOMIZATION_FILE_NAMES.includes(baseName(file)) || manifestsOf(tree, file).length > 0;
}

/** True for what Helm reads. */
function isOfChart(tree: Tree, file: string): boolean {
  for (let directory = parentPath(file); directory !== ''; directory = parentPath(directory)) {
    if (tree.kind(`${directory}/Chart.yaml`) === 'file') return true;
  }
  return tree.kind('Chart.yaml') === 'file';
}
