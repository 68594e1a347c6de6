import type { RuleFinding } from '../checks/finding.ts';
import { readCache } from '../kustomize/load/cache.ts';
import { COMMAND_LINE_OPTIONS } from '../kustomize/options.ts';
import { baseName } from '../tree/path.ts';
import { inTemporaryFolder, writeTree } from '../tree/temporary-folder.ts';
import type { Tree } from '../tree/tree.ts';
import { filterTree } from '../tree/view.ts';
import { kustomizationDirectories } from './directories.ts';
import type { KustomizeProgram } from './kustomize-program.ts';
import { verifyDirectory } from './verify-directory.ts';

/** What the comparison of a tree came to. */
export interface Verification {
  /** How many directories were built. */
  directories: number;
  findings: RuleFinding[];
}

/**
 * Builds every kustomization of a tree with the engine and with the real kustomize, on a copy of the tree in a temporary
 * folder: links that lead out of the tree are not in it.
 */
export function verifyTree(given: Tree, program: KustomizeProgram): Verification {
  // The folder of git itself is in no revision.
  const tree = filterTree(given, (path) => baseName(path) !== '.git');
  return inTemporaryFolder((folder) => {
    writeTree(tree, folder);
    const options = { ...COMMAND_LINE_OPTIONS, cache: readCache() };
    const directories = kustomizationDirectories(tree);
    const findings = directories.flatMap(
      (directory) => verifyDirectory(tree, directory, { program, folder, options }) ?? [],
    );
    return { directories: directories.length, findings };
  });
}
