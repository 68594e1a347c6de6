import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resolvePath } from './resolve.ts';
import { type Tree, TreeError } from './tree.ts';

/** What `use` makes of a new empty folder, which is gone afterwards. The path holds no links. */
export function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'flux-plan-')));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a folder and writes files below it; their paths must not leave it. None of them can be executed. */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { mode: 0o644 });
  }
}

/**
 * Writes a tree to a folder. Links that lead out of the tree, or nowhere in it, are left out, as are files that are too
 * large to be read.
 */
export function writeTree(tree: Tree, folder: string, directory = ''): void {
  mkdirSync(join(folder, directory), { recursive: true });
  for (const name of tree.list(directory)) {
    const path = directory === '' ? name : `${directory}/${name}`;
    const kind = tree.kind(path);
    if (kind === 'directory') writeTree(tree, folder, path);
    else if (kind === 'file') writeFile(tree, folder, path);
    else if (kind === 'link' && !('error' in resolvePath(tree, path))) {
      symlinkSync(tree.readLink(path), join(folder, path));
    }
  }
}

function writeFile(tree: Tree, folder: string, path: string): void {
  try {
    writeFiles(folder, [[path, tree.read(path)]]);
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
  }
}
