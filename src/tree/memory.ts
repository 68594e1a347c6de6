import { createHash } from 'node:crypto';
import { type EntryKind, type Tree, TreeError } from './tree.ts';

/** What a memory tree holds at a path: text, bytes, or a link. */
export type MemoryEntry = string | Uint8Array | { link: string };

/** A tree of literal files: for tests, and for artifacts that are put together rather than read. */
export function memoryTree(files: Readonly<Record<string, MemoryEntry>>, label = 'memory'): Tree {
  const entries = new Map(Object.entries(files));
  const directories = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of entries.keys()) {
    let child = path;
    while (child !== '') {
      const slash = child.lastIndexOf('/');
      const parent = slash === -1 ? '' : child.slice(0, slash);
      const names = directories.get(parent) ?? new Set();
      directories.set(parent, names.add(child.slice(slash + 1)));
      child = parent;
    }
  }

  const read = (path: string): Uint8Array => {
    const entry = entries.get(path);
    if (typeof entry === 'string') return Buffer.from(entry, 'utf8');
    if (entry instanceof Uint8Array) return entry;
    throw new TreeError(path, `'${path}' is not a file`);
  };

  return {
    label,
    kind(path): EntryKind | undefined {
      const entry = entries.get(path);
      if (entry === undefined) return directories.has(path) ? 'directory' : undefined;
      return typeof entry === 'string' || entry instanceof Uint8Array ? 'file' : 'link';
    },
    list: (path) => sortNames([...(directories.get(path) ?? [])]),
    read,
    readLink(path) {
      const entry = entries.get(path);
      if (entry === undefined || typeof entry === 'string' || entry instanceof Uint8Array) {
        throw new TreeError(path, `'${path}' is not a link`);
      }
      return entry.link;
    },
    contentId: (path) => blobId(read(path)),
  };
}

/** The id that git gives to these bytes, so that files of any kind of tree can be compared. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Sorts names by their UTF-8 bytes, as git and Go's `os.ReadDir` do. */
export function sortNames(names: string[]): string[] {
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
