import { toByteString } from '../../tree/byte-string.ts';
import { baseName, isWithin, joinPath, relativePath } from '../../tree/path.ts';
import { matchShellPattern, parseShellPattern } from '../../tree/shell-pattern.ts';
import type { Tree } from '../../tree/tree.ts';
import { walkFiles } from '../../tree/view.ts';
import { isDoubleStar, matchDoubleStar } from './double-star.ts';
import { type Archives, globDeep, isArchive } from './extract.ts';
import { mergeYaml } from './merge-yaml.ts';
import { CopyError, type Staging } from './staging.ts';

/** An entry of `copy` of an ArtifactGenerator's artifact. */
export interface CopyOperation {
  /** `@alias/path` or `@alias/glob`. */
  from: string;
  /** `@artifact/path`. */
  to: string;
  exclude: readonly string[];
  strategy: 'Overwrite' | 'Merge' | 'Extract';
  /** Nothing happens when there is nothing to copy. */
  optional: boolean;
}

/**
 * Applies a copy to an artifact, as `cp` would (`fluxcd/source-watcher:internal/builder/builder.go`): `dir/` becomes a
 * subdirectory, `dir/**` gives its content, and a glob keeps the paths that it matches. A `**` in the middle of a path is
 * one component here, as it is there, unless archives are extracted. Throws `CopyError`, `UnavailableError`, and
 * `YamlError` when files are merged.
 */
export function applyCopy(
  operation: CopyOperation,
  source: Tree,
  staging: Staging,
  archives: Archives,
): void {
  const pattern = operation.from.replace(/^@[^/]*\//, '');
  const target = operation.to.replace(/^@artifact\//, '');
  const invalid = operation.exclude.find((exclude) => !isDoubleStar(exclude));
  if (invalid !== undefined) throw new CopyError(`'${invalid}' is no valid pattern of 'exclude'`);
  if (!/[*?[\]]/.test(pattern)) {
    copyPath(operation, source, pattern, target, staging, archives);
    return;
  }
  const matches = operation.strategy === 'Extract' ? globDeep(source, pattern) : glob(source, pattern);
  if (matches.length === 0) {
    if (operation.optional) return;
    throw new CopyError(`no files match '${operation.from}'`);
  }
  const base = literalPrefix(pattern);
  const kept = matches.filter((path) => !isExcluded(path, base, operation.exclude));
  if (kept.length === 0) {
    if (operation.optional) return;
    throw new CopyError(`'exclude' leaves out all that '${operation.from}' matches`);
  }
  if (operation.strategy === 'Extract') {
    for (const path of kept.filter(isArchive)) extract(operation, source, path, target, staging, archives);
    return;
  }
  const stripped = pattern.endsWith('/**') ? pattern.slice(0, -'/**'.length) : undefined;
  for (const path of kept) {
    const inside = stripped !== undefined && path.startsWith(`${stripped}/`);
    const name = inside ? path.slice(stripped.length + 1) : path;
    copyTree(operation, source, path, inArtifact(operation, target, name), base, staging);
  }
}

/** A single file or directory, without any glob. */
function copyPath(
  operation: CopyOperation,
  source: Tree,
  written: string,
  target: string,
  staging: Staging,
  archives: Archives,
): void {
  const path = written.startsWith('/') ? undefined : joinPath(written);
  if (path === undefined) throw new CopyError(`'${operation.from}' leads out of its source`);
  const kind = source.kind(path);
  if (kind === undefined) {
    if (operation.optional) return;
    throw new CopyError(`'${operation.from}' does not exist`);
  }
  const isExtracted = operation.strategy === 'Extract';
  if (kind === 'directory') {
    if (isExtracted)
      throw new CopyError(`'${operation.from}' is a directory: only archives can be extracted`);
    copyTree(operation, source, path, inArtifact(operation, target, baseName(path)), path, staging);
    return;
  }
  if (isExcluded(path, '', operation.exclude)) return;
  if (isExtracted) {
    if (!isArchive(path)) throw new CopyError(`'${operation.from}' is no .tar.gz or .tgz file`);
    extract(operation, source, path, target, staging, archives);
    return;
  }
  const into = operation.to.endsWith('/') || staging.isDirectory(inArtifact(operation, target));
  const name = into ? inArtifact(operation, target, baseName(path)) : inArtifact(operation, target);
  copyTree(operation, source, path, name, '', staging);
}

/** Other than copies, it takes a target that begins with a slash. */
function extract(
  operation: CopyOperation,
  source: Tree,
  path: string,
  target: string,
  staging: Staging,
  archives: Archives,
): void {
  archives.extract(source, path, inArtifact(operation, target.replace(/^\/+/, '')), staging);
}

/** Puts a file, or every file below a directory, at `target`. Only single files are ever merged. */
function copyTree(
  operation: CopyOperation,
  source: Tree,
  path: string,
  target: string,
  base: string,
  staging: Staging,
): void {
  const file = { tree: source, path };
  if (source.kind(path) === 'file') {
    const before = operation.strategy === 'Merge' ? staging.files.get(target) : undefined;
    staging.add(target, before === undefined ? file : mergeYaml(before, file));
    return;
  }
  staging.addDirectory(target);
  for (const inside of walkFiles(source, path)) {
    if (isExcludedBelow(inside, path, base, operation.exclude)) continue;
    staging.add(inArtifact(operation, target, relativePath(path, inside)), { tree: source, path: inside });
  }
}

/** Go's `fs.Glob`: no component crosses a slash. Only a glob of the root may begin with `./`. */
function glob(tree: Tree, pattern: string): string[] {
  let paths = [''];
  for (const part of pattern.replace(/^\.\/(?=[^/]*$)/, '').split('/')) {
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
  return parts
    .slice(0, first)
    .filter((part) => part !== '.' && part !== '')
    .join('/');
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
      (!pattern.includes('/') && paths.some((candidate) => matchDoubleStar(pattern, baseName(candidate)))),
  );
}

function inArtifact(operation: CopyOperation, ...parts: string[]): string {
  const path = parts.filter((part) => part !== '').join('/');
  const inside = path.startsWith('/') ? undefined : joinPath(path);
  if (inside === undefined) throw new CopyError(`'${operation.to}' leads out of the artifact`);
  return inside;
}
