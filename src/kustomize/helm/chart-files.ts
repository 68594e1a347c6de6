import { baseName } from '../../tree/path.ts';
import { resolvePath } from '../../tree/resolve.ts';
import { type Tree, TreeError } from '../../tree/tree.ts';
import { BuildError } from '../errors.ts';

/** Bounds of one chart, far beyond what charts hold. */
const MAX_ENTRIES = 10_000;
const MAX_BYTES = 128 * 1024 * 1024;

/**
 * The files of a chart by path, below a folder with the name that the chart's directory has. Links are followed inside
 * the tree, and those that lead nowhere in it are left out. Throws `BuildError` for a chart that is too large.
 */
export function chartFiles(tree: Tree, directory: string): { chart: string; files: Map<string, Uint8Array> } {
  const chart = `charts/${baseName(directory) || 'chart'}`;
  const files = new Map<string, Uint8Array>();
  const pending = [{ from: directory, to: chart }];
  let entries = 0;
  let bytes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (++entries > MAX_ENTRIES) throw tooLarge(directory, `${MAX_ENTRIES} entries`);
    const found = resolvePath(tree, next.from);
    if ('error' in found) continue;
    if (found.kind === 'directory') {
      for (const name of tree.list(found.path)) {
        pending.push({ from: found.path === '' ? name : `${found.path}/${name}`, to: `${next.to}/${name}` });
      }
      continue;
    }
    const content = read(tree, found.path);
    bytes += content.length;
    if (bytes > MAX_BYTES) throw tooLarge(directory, `${MAX_BYTES} bytes`);
    files.set(next.to, content);
  }
  return { chart, files };
}

function read(tree: Tree, path: string): Uint8Array {
  try {
    return tree.read(path);
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
    throw new BuildError(error.message, { file: path, line: 1, column: 1 }, error);
  }
}

function tooLarge(directory: string, limit: string): BuildError {
  return new BuildError(`the chart '/${directory}' has more than ${limit}`);
}
