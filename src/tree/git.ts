import { tooLarge } from './directory.ts';
import { GitBlobs } from './git-blobs.ts';
import { git } from './git-command.ts';
import { sortNames } from './memory.ts';
import { type EntryKind, MAX_FILE_BYTES, type Tree, TreeError } from './tree.ts';

/** Files that nearly every run reads: they are fetched from git together, at the first read. */
const MANIFEST = /\.(ya?ml|json|env|properties)$|(^|\/)Kustomization$/;
const MAX_MANIFEST_BYTES = 1024 * 1024;

interface GitEntry {
  kind: EntryKind;
  id: string;
  size: number;
}

/** A git repository on disk, opened for reading revisions. */
export class GitRepository {
  readonly path: string;
  readonly #blobs: GitBlobs;

  constructor(path: string) {
    this.path = path;
    this.#blobs = new GitBlobs(path);
  }

  /**
   * The files of a commit, read from git's objects: no work tree is touched and no filter is run.
   * Submodules are empty directories. Throws `GitError` when the commit is not there.
   */
  open(commit: string): Tree {
    const listing = git(this.path, ['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', commit]);
    return new GitTree(commit, parseListing(listing.toString('utf8')), this.#blobs);
  }
}

class GitTree implements Tree {
  readonly label: string;
  readonly #entries: Map<string, GitEntry>;
  readonly #names = new Map<string, string[]>();
  readonly #blobs: GitBlobs;
  #manifestsLoaded = false;

  constructor(label: string, entries: Map<string, GitEntry>, blobs: GitBlobs) {
    this.label = label;
    this.#entries = entries;
    this.#blobs = blobs;
    for (const path of entries.keys()) {
      const slash = path.lastIndexOf('/');
      const parent = slash === -1 ? '' : path.slice(0, slash);
      const names = this.#names.get(parent);
      if (names === undefined) this.#names.set(parent, [path.slice(slash + 1)]);
      else names.push(path.slice(slash + 1));
    }
    for (const names of this.#names.values()) sortNames(names);
  }

  kind(path: string): EntryKind | undefined {
    return path === '' ? 'directory' : this.#entries.get(path)?.kind;
  }

  list(path: string): readonly string[] {
    return this.#names.get(path) ?? [];
  }

  read(path: string): Uint8Array {
    const entry = this.#entry(path, 'file');
    if (entry.size > MAX_FILE_BYTES) throw new TreeError(path, tooLarge(path, entry.size));
    this.#loadManifests();
    return this.#blobs.read(entry.id);
  }

  readLink(path: string): string {
    return Buffer.from(this.#blobs.read(this.#entry(path, 'link').id)).toString('utf8');
  }

  contentId(path: string): string {
    return this.#entry(path, 'file').id;
  }

  #entry(path: string, kind: EntryKind): GitEntry {
    const entry = this.#entries.get(path);
    if (entry?.kind !== kind) throw new TreeError(path, `'${path}' is not a ${kind}`);
    return entry;
  }

  #loadManifests(): void {
    if (this.#manifestsLoaded) return;
    this.#manifestsLoaded = true;
    const ids: string[] = [];
    for (const [path, entry] of this.#entries) {
      if (entry.kind === 'file' && entry.size <= MAX_MANIFEST_BYTES && MANIFEST.test(path))
        ids.push(entry.id);
    }
    this.#blobs.load(ids);
  }
}

/** Reads `git ls-tree -r -t -z -l`: `mode type id size<TAB>path`. Names that no work tree could hold are dropped. */
function parseListing(listing: string): Map<string, GitEntry> {
  const entries = new Map<string, GitEntry>();
  for (const line of listing.split('\0')) {
    const tab = line.indexOf('\t');
    if (tab === -1) continue;
    const path = line.slice(tab + 1);
    if (path.split('/').some((step) => step === '' || step === '.' || step === '..')) continue;
    const [mode = '', type = '', id = '', size = '-'] = line.slice(0, tab).split(/ +/);
    const kind = type === 'blob' ? (mode === '120000' ? 'link' : 'file') : 'directory';
    entries.set(path, { kind, id, size: size === '-' ? 0 : Number(size) });
  }
  return entries;
}
