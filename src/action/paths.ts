import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ActionError } from '../github/errors.ts';

/** A clone on disk, and a place in it. */
export interface PlaceInClone {
  /** Absolute: the folder that holds `.git`. */
  repository: string;
  /** Relative to `repository`, separated by `/`; '' for the clone itself. */
  path: string;
}

/**
 * The clone around a path of the workspace: the nearest folder upwards that holds `.git`, so that a repository checked
 * out into a folder of its own is found. Throws `ActionError` when the path leaves the workspace or there is no clone.
 */
export function findClone(workspace: string, path: string): PlaceInClone {
  const place = resolve(workspace, path);
  if (!isInside(place, workspace)) throw new ActionError(`'${path}' is outside of the workspace`);
  for (let folder = place; isInside(folder, workspace); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) {
      return { repository: folder, path: relative(folder, place).split(sep).join('/') };
    }
  }
  throw new ActionError(
    `there is no git repository at '${path}': run actions/checkout in a step before this one`,
  );
}

/** A path of the workspace as seen from a clone in it. Throws `ActionError` when it is not in that clone. */
export function pathInClone(repository: string, workspace: string, path: string): string {
  const place = findClone(workspace, path);
  if (place.repository === repository) return place.path;
  throw new ActionError(`'${path}' is not in the repository at '${repository}'`);
}

/**
 * The absolute path of a file to write. Throws `ActionError` when it is a link, or not in the workspace or the runner's
 * temporary folder, the links of its folder followed: a link in the repository under plan could lead anywhere.
 */
export function fileToWrite(path: string, workspace: string, temporaryFolder: string): string {
  const file = fileOnRunner(path, workspace, temporaryFolder);
  if (file !== undefined) return file;
  throw new ActionError(`'${path}' leads out of the workspace: nothing is written there`);
}

/** The text of a file at a place where `fileToWrite` would write. Throws `ActionError` where there is none, or a larger one. */
export function readFileOnRunner(
  path: string,
  workspace: string,
  temporaryFolder: string,
  maxBytes: number,
): string {
  const file = fileOnRunner(path, workspace, temporaryFolder);
  if (file === undefined) throw new ActionError(`'${path}' leads out of the workspace: it is not read`);
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status?.isFile()) throw new ActionError(`there is no file '${path}'`);
  if (status.size > maxBytes) {
    throw new ActionError(`'${path}' has ${status.size} bytes: at most ${maxBytes} are read`);
  }
  return readFileSync(file, 'utf8');
}

/** Undefined for a file outside of the two folders, and for a link. */
function fileOnRunner(path: string, workspace: string, temporaryFolder: string): string | undefined {
  const target = resolve(workspace, path);
  const parent = realPath(dirname(target));
  if (parent === undefined) throw new ActionError(`the folder of '${path}' does not exist`);
  const file = join(parent, basename(target));
  const allowed = [workspace, temporaryFolder].some((folder) => isInside(file, realPath(folder) ?? folder));
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return allowed && !isLink ? file : undefined;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
