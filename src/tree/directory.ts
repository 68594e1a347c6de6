import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { blobId, sortNames } from './memory.ts';
import { type EntryKind, MAX_FILE_BYTES, type Tree, TreeError } from './tree.ts';

/**
 * A folder on disk, as it is now. A path whose parent is a link does not exist here, so no read can leave the folder;
 * `resolve.ts` follows links inside it. Throws `TreeError` when `root` is no folder.
 */
export function openDirectory(root: string): Tree {
  const real = realDirectory(root);
  const directories = new Map<string, Map<string, EntryKind>>();
  const contents = new Map<string, { bytes: Uint8Array; id?: string }>();

  const entriesOf = (path: string): Map<string, EntryKind> => {
    let entries = directories.get(path);
    if (entries === undefined) {
      entries = kind(path) === 'directory' ? readEntries(join(real, path)) : new Map();
      directories.set(path, entries);
    }
    return entries;
  };

  const kind = (path: string): EntryKind | undefined => {
    if (path === '') return 'directory';
    const slash = path.lastIndexOf('/');
    return entriesOf(slash === -1 ? '' : path.slice(0, slash)).get(path.slice(slash + 1));
  };

  const content = (path: string): { bytes: Uint8Array; id?: string } => {
    let known = contents.get(path);
    if (known === undefined) {
      if (kind(path) !== 'file') throw new TreeError(path, `'${path}' is not a file`);
      const size = lstatSync(join(real, path)).size;
      if (size > MAX_FILE_BYTES) throw new TreeError(path, tooLarge(path, size));
      known = { bytes: readFileSync(join(real, path)) };
      contents.set(path, known);
    }
    return known;
  };

  return {
    label: root,
    kind,
    list: (path) => sortNames([...entriesOf(path).keys()]),
    read: (path) => content(path).bytes,
    readLink(path) {
      if (kind(path) !== 'link') throw new TreeError(path, `'${path}' is not a link`);
      return readlinkSync(join(real, path));
    },
    contentId(path) {
      const known = content(path);
      known.id ??= blobId(known.bytes);
      return known.id;
    },
  };
}

/** Why a file is refused for its size. */
export function tooLarge(path: string, size: number): string {
  return `'${path}' has ${size} bytes; files over ${MAX_FILE_BYTES} bytes are not read`;
}

function realDirectory(root: string): string {
  try {
    const real = realpathSync(root);
    if (lstatSync(real).isDirectory()) return real;
  } catch {
    // Falls through to the one message: what is missing or unreadable is no folder for us.
  }
  throw new TreeError('', `'${root}' is not a directory`);
}

function readEntries(directory: string): Map<string, EntryKind> {
  const entries = new Map<string, EntryKind>();
  for (const entry of listDirectory(directory)) {
    if (entry.isFile()) entries.set(entry.name, 'file');
    else if (entry.isDirectory()) entries.set(entry.name, 'directory');
    else if (entry.isSymbolicLink()) entries.set(entry.name, 'link');
  }
  return entries;
}

function listDirectory(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    // A folder that the user may not read is as good as empty; whatever names a file in it gets "not found".
    return [];
  }
}
