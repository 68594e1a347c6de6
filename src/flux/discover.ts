import { locate } from '../kube/object.ts';
import type { Location } from '../kube/yaml/source.ts';
import { toByteString } from '../tree/byte-string.ts';
import { isWithin, joinClamped } from '../tree/path.ts';
import { matchShellPattern, parseShellPattern } from '../tree/shell-pattern.ts';
import type { Tree } from '../tree/tree.ts';
import {
  findClusterFolders,
  findClustersDirectories,
  findUnclaimedFolders,
} from './discovery/cluster-folders.ts';
import { shortNames } from './discovery/names.ts';
import { indexRepository } from './discovery/repository-index.ts';
import { findSelfApplied } from './discovery/self-applied.ts';
import type { SyncRequest } from './discovery/sync-request.ts';
import type { Environment } from './state.ts';

export interface DiscoveryOptions {
  /** Globs of the folders of clusters (`*`, `?`, `**`); when there are any, nothing else is an environment. */
  clusters?: readonly string[];
}

/** Reasons by path: how an environment was found. */
type Found = Map<string, string>;

/**
 * The environments of a repository, in order of path. What bootstrap and the Flux Operator leave in a repository says
 * it for certain; without either, folders below `clusters` are taken, and in the end whatever folder of Flux
 * Kustomizations nothing else applies.
 */
export function discoverEnvironments(tree: Tree, options: DiscoveryOptions = {}): Environment[] {
  const { clusters = [] } = options;
  const found = findSynced(tree);
  const chosen = clusters.length > 0 ? chooseFolders(tree, clusters, found) : withFolders(tree, found);
  const paths = [...chosen.keys()].sort();
  const names = shortNames(paths);
  return paths.map((path) => ({ path, name: names.get(path) ?? path, reason: chosen.get(path) ?? '' }));
}

/** Environments that a sync manifest names. */
function findSynced(tree: Tree): Found {
  const index = indexRepository(tree);
  const found: Found = new Map();
  for (const { kustomization, path } of findSelfApplied(index)) {
    add(found, path, `${placeOf(locate(kustomization, ['spec', 'path']))} syncs ./${path}`);
  }
  for (const request of index.syncRequests) {
    const path = joinClamped(request.path);
    if (tree.kind(path) !== 'directory' && path !== '') continue;
    add(found, path, `${placeOf(request.location)} has the Flux Operator sync ./${path}${sourceOf(request)}`);
  }
  return found;
}

/** The same, and the folders of clusters that nothing in the repository says to sync. */
function withFolders(tree: Tree, synced: Found): Found {
  const index = indexRepository(tree);
  const found: Found = new Map(synced);
  const overlaps = (path: string): boolean =>
    [...found.keys()].some((other) => isWithin(path, other) || isWithin(other, path));
  for (const directory of findClustersDirectories(tree)) {
    if (
      synced.size > 0 &&
      ![...synced.keys()].some((path) => path !== directory && isWithin(path, directory))
    )
      continue;
    for (const { path, evidence } of findClusterFolders(tree, index, directory)) {
      if (!overlaps(path))
        add(found, path, `a folder below ${directory}, with Flux Kustomizations from ${evidence}`);
    }
  }
  if (found.size > 0) return found;
  for (const { path, evidence } of findUnclaimedFolders(tree, index)) {
    add(found, path, `nothing in the repository applies the Flux Kustomizations of ${evidence}`);
  }
  return found;
}

/** The directories that the user's globs name. */
function chooseFolders(tree: Tree, globs: readonly string[], synced: Found): Found {
  const found: Found = new Map();
  for (const glob of globs) {
    for (const path of matchDirectories(tree, glob)) {
      add(found, path, synced.get(path) ?? `chosen by the pattern '${glob}'`);
    }
  }
  return found;
}

function matchDirectories(tree: Tree, glob: string): string[] {
  const match = (path: string, parts: readonly string[]): string[] => {
    const [part, ...rest] = parts;
    if (part === undefined) return [path];
    const children = tree
      .list(path)
      .filter((name) => tree.kind(path === '' ? name : `${path}/${name}`) === 'directory');
    const inside = (name: string): string => (path === '' ? name : `${path}/${name}`);
    if (part === '**')
      return [...match(path, rest), ...children.flatMap((name) => match(inside(name), parts))];
    const pattern = parseShellPattern(toByteString(part));
    if (pattern === undefined) return [];
    return children
      .filter((name) => matchShellPattern(pattern, toByteString(name), '/'))
      .flatMap((name) => match(inside(name), rest));
  };
  return match(
    '',
    joinClamped(glob)
      .split('/')
      .filter((part) => part !== ''),
  );
}

/** Where the Flux Operator syncs from when that is no git repository. */
function sourceOf({ sourceKind, url }: SyncRequest): string {
  return sourceKind === 'GitRepository' ? '' : ` from ${url}, taken to hold this repository`;
}

function placeOf(location: Location | undefined): string {
  return location === undefined ? 'a manifest' : `${location.file}:${location.line}`;
}

function add(found: Found, path: string, reason: string): void {
  if (!found.has(path)) found.set(path, reason);
}
