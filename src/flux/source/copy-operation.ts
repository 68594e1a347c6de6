import { isObject, type JsonObject, jsonObject } from '../../kube/json.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { readStream } from '../../kube/yaml/read.ts';
import { SourceText } from '../../kube/yaml/source.ts';
import { toJsonV2 } from '../../kube/yaml/value.ts';
import { toByteString } from '../../tree/byte-string.ts';
import { baseName, isWithin, joinPath, relativePath } from '../../tree/path.ts';
import { matchShellPattern, parseShellPattern } from '../../tree/shell-pattern.ts';
import type { Tree } from '../../tree/tree.ts';
import { walkFiles } from '../../tree/view.ts';
import type { ComposedFile } from './composed-tree.ts';
import { matchDoubleStar } from './double-star.ts';

/** An entry of `copy` of an ArtifactGenerator's artifact. */
export interface CopyOperation {
  /** `@alias/path` or `@alias/glob`. */
  from: string;
  /** `@artifact/path`. */
  to: string;
  exclude: readonly string[];
  strategy: 'Overwrite' | 'Merge' | 'Extract';
}

/** A copy that source-watcher would refuse. */
export class CopyError extends Error {}

/**
 * Applies a copy to the files of an artifact, as `cp` would (`fluxcd/source-watcher:internal/builder/builder.go`):
 * `dir/` becomes a subdirectory, `dir/**` gives its content, and a glob keeps the paths that it matches. A `**` in the
 * middle of a path is one component here, as it is there. Throws `CopyError`, and `YamlError` when files are merged.
 */
export function applyCopy(operation: CopyOperation, source: Tree, files: Map<string, ComposedFile>): void {
  const pattern = operation.from.replace(/^@[^/]*\//, '');
  const target = inArtifact(operation.to.replace(/^@artifact\//, ''), operation);
  if (!/[*?[\]]/.test(pattern)) {
    copyPath(operation, source, pattern, target, files);
    return;
  }
  const matches = glob(source, pattern);
  if (matches.length === 0) throw new CopyError(`no files match '${operation.from}'`);
  const base = literalPrefix(pattern);
  const kept = matches.filter((path) => !isExcluded(path, base, operation.exclude));
  if (kept.length === 0) throw new CopyError(`'exclude' leaves out all that '${operation.from}' matches`);
  const stripped = pattern.endsWith('/**') ? pattern.slice(0, -'/**'.length) : undefined;
  for (const path of kept) {
    const inside = stripped !== undefined && path.startsWith(`${stripped}/`);
    const name = inside ? path.slice(stripped.length + 1) : path;
    copyTree(operation, source, path, inArtifact(`${target}/${name}`, operation), base, files);
  }
}

/** A single file or directory, without any glob. */
function copyPath(
  operation: CopyOperation,
  source: Tree,
  written: string,
  target: string,
  files: Map<string, ComposedFile>,
): void {
  const path = joinPath(written);
  const kind = path === undefined ? undefined : source.kind(path);
  if (path === undefined || kind === undefined) throw new CopyError(`'${operation.from}' does not exist`);
  if (kind === 'directory') {
    copyTree(operation, source, path, inArtifact(`${target}/${baseName(path)}`, operation), path, files);
    return;
  }
  if (isExcluded(path, '', operation.exclude)) return;
  const intoDirectory =
    operation.to.endsWith('/') || [...files.keys()].some((file) => file.startsWith(`${target}/`));
  const name = intoDirectory ? inArtifact(`${target}/${baseName(path)}`, operation) : target;
  copyTree(operation, source, path, name, '', files);
}

/** Puts a file, or every file below a directory, at `target`. Only single files are ever merged. */
function copyTree(
  operation: CopyOperation,
  source: Tree,
  path: string,
  target: string,
  base: string,
  files: Map<string, ComposedFile>,
): void {
  if (source.kind(path) === 'file') {
    const before = operation.strategy === 'Merge' ? files.get(target) : undefined;
    files.set(target, before === undefined ? { tree: source, path } : merge(before, { tree: source, path }));
    return;
  }
  for (const file of walkFiles(source, path)) {
    if (isExcludedBelow(file, path, base, operation.exclude)) continue;
    files.set(inArtifact(`${target}/${relativePath(path, file)}`, operation), { tree: source, path: file });
  }
}

/** Go's `fs.Glob`: no component crosses a slash. */
function glob(tree: Tree, pattern: string): string[] {
  let paths = [''];
  for (const part of pattern.split('/')) {
    const shell = parseShellPattern(toByteString(part));
    if (shell === undefined) throw new CopyError(`'${pattern}' is not a valid glob`);
    paths = paths.flatMap((directory) =>
      tree
        .list(directory)
        .filter((name) => matchShellPattern(shell, toByteString(name), '/'))
        .map((name) => (directory === '' ? name : `${directory}/${name}`)),
    );
  }
  return paths;
}

/** The components before the first with a glob. */
function literalPrefix(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => /[*?[\]]/.test(part));
  return parts.slice(0, first).join('/');
}

/** True when the file, or a directory between `root` and it, is excluded. */
function isExcludedBelow(file: string, root: string, base: string, exclude: readonly string[]): boolean {
  if (exclude.length === 0) return false;
  const steps = relativePath(root, file).split('/');
  return steps.some((_, i) =>
    isExcluded([...(root === '' ? [] : [root]), ...steps.slice(0, i + 1)].join('/'), base, exclude),
  );
}

/** Patterns are tried on the whole path, on the path below `base`, and without a slash on the name alone. */
function isExcluded(path: string, base: string, exclude: readonly string[]): boolean {
  const paths =
    base !== '' && base !== path && isWithin(path, base) ? [path, relativePath(base, path)] : [path];
  return exclude.some(
    (pattern) =>
      paths.some((candidate) => matchDoubleStar(pattern, candidate)) ||
      (!pattern.includes('/') && matchDoubleStar(pattern, baseName(path))),
  );
}

function inArtifact(path: string, operation: CopyOperation): string {
  const inside = joinPath(path.replace(/^\/+/, ''));
  if (inside === undefined) throw new CopyError(`'${operation.to}' leads out of the artifact`);
  return inside;
}

/** Deep merge of YAML files as Helm merges values: maps by key, anything else replaced. */
function merge(before: ComposedFile, after: ComposedFile): ComposedFile {
  return { bytes: Buffer.from(emitYaml(mergeMaps(loadMap(before), loadMap(after))), 'utf8') };
}

function loadMap(file: ComposedFile): JsonObject {
  const [bytes, name] = 'bytes' in file ? [file.bytes, 'merged'] : [file.tree.read(file.path), file.path];
  let merged = jsonObject();
  for (const node of readStream(new SourceText(name, Buffer.from(bytes).toString('utf8')))) {
    const value = toJsonV2(node);
    if (value === null) continue;
    if (!isObject(value)) throw new CopyError(`'${name}' is not a YAML map and cannot be merged`);
    merged = mergeMaps(merged, value);
  }
  return merged;
}

function mergeMaps(base: JsonObject, overlay: JsonObject): JsonObject {
  const merged: JsonObject = Object.assign(jsonObject(), base);
  for (const [key, value] of Object.entries(overlay)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? mergeMaps(before, value) : value;
  }
  return merged;
}
