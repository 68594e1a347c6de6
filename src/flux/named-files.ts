import { isObject, type JsonValue, stringAt } from '../kube/json.ts';
import { groupOf } from '../kube/object.ts';
import { baseName, joinClamped, joinPath, parentPath } from '../tree/path.ts';
import { resolvePath } from '../tree/resolve.ts';
import type { Tree } from '../tree/tree.ts';
import { walkFiles } from '../tree/view.ts';
import { KUSTOMIZE_GROUP } from './api.ts';
import { KUSTOMIZATION_FILE_NAMES, peekText, readManifests } from './manifests.ts';
import type { ClusterState } from './state.ts';
import { manifestsOf } from './unlisted-files.ts';

/** The fields of a kustomization file in which it names files and directories. */
const FIELDS_WITH_PATHS = [
  ...['resources', 'bases', 'components', 'crds', 'configurations', 'openapi', 'replacements'],
  ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'configMapGenerator', 'secretGenerator'],
  ...['generators', 'transformers', 'validators', 'helmCharts', 'helmChartInflationGenerator'],
];

/**
 * The states of a tree, of which every Kustomization that was not built to its end also tells what its build would read,
 * as far as its kustomization files say: rather more than that than less.
 */
export function withNamedFiles(tree: Tree, states: readonly ClusterState[]): ClusterState[] {
  const known = new Map<string, ReadonlySet<string>>();
  const namedBy = (directories: readonly string[]): ReadonlySet<string> => {
    const key = JSON.stringify(directories);
    const found = known.get(key) ?? namedFiles(tree, directories);
    known.set(key, found);
    return found;
  };
  return states.map((state) => ({
    ...state,
    kustomizations: state.kustomizations.map((one) => {
      const { status, path, files, objects, spec } = one;
      const isWhole = status === 'rendered' || objects.length > 0;
      if (isWhole || path === undefined || files === undefined) return one;
      const components = spec.components.flatMap((component) => joinPath(path, component) ?? []);
      return { ...one, namedFiles: namedBy([path, ...components]) };
    }),
  }));
}

/**
 * Every file that the kustomization files of these directories name, with those of the directories that they name, and of
 * those that Flux Kustomizations in them build.
 */
function namedFiles(tree: Tree, directories: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const queue = [...directories];
  // Of a directory without a kustomization file, Flux makes one of all that is below.
  const generated = new Set(directories.slice(0, 1));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const resolved = resolvePath(tree, next);
    if ('error' in resolved) continue;
    const { path, kind } = resolved;
    if (seen.has(path)) continue;
    seen.add(path);
    if (kind === 'file') {
      files.add(path);
      for (const child of childrenIn(tree, path)) {
        generated.add(child);
        queue.push(child);
      }
      continue;
    }
    const file = kustomizationFileOf(tree, path);
    if (file !== undefined) {
      files.add(file);
      for (const name of namesIn(tree, file)) {
        const named = joinPath(path, name);
        if (named !== undefined) queue.push(named);
      }
    } else if (generated.has(next)) {
      for (const below of walkFiles(tree, path)) {
        queue.push(KUSTOMIZATION_FILE_NAMES.includes(baseName(below)) ? parentPath(below) : below);
      }
    }
  }
  return files;
}

function kustomizationFileOf(tree: Tree, directory: string): string | undefined {
  for (const name of KUSTOMIZATION_FILE_NAMES) {
    const resolved = resolvePath(tree, directory === '' ? name : `${directory}/${name}`);
    if (!('error' in resolved) && resolved.kind === 'file') return resolved.path;
  }
  return undefined;
}

/** The directories of the Flux Kustomizations in a file: without a build, they are not known otherwise. */
function childrenIn(tree: Tree, file: string): string[] {
  return kustomizationPaths(tree, file).map((path) => joinClamped(path));
}

/** What the Flux Kustomizations in a file have as `spec.path`. */
export function kustomizationPaths(tree: Tree, file: string): string[] {
  return manifestsOf(tree, file).flatMap(({ apiVersion, kind, value }) => {
    const isFlux = kind === 'Kustomization' && groupOf(apiVersion) === KUSTOMIZE_GROUP;
    return isFlux ? (stringAt(value, 'spec', 'path') ?? []) : [];
  });
}

/** What may be a path in a kustomization file; behind `key=` is one too. */
function namesIn(tree: Tree, file: string): string[] {
  const source = peekText(tree, file);
  if (source === undefined) return [];
  return readManifests(source)
    .flatMap(({ value }) => FIELDS_WITH_PATHS.flatMap((field) => textsIn(value[field] ?? null)))
    .flatMap((text) => [text, text.slice(text.indexOf('=') + 1)]);
}

function textsIn(value: JsonValue): string[] {
  if (typeof value === 'string') return value === '' || value.includes('\n') ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
