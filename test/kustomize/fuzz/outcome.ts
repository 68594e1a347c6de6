import { build } from '../../../src/kustomize/build.ts';
import { BuildError } from '../../../src/kustomize/errors.ts';
import { COMMAND_LINE_OPTIONS } from '../../../src/kustomize/options.ts';
import { printObjects } from '../../../src/kustomize/print.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import type { KustomizationTree } from './tree.ts';

/** What a build prints, or why it fails. */
export type Outcome = { printed: string } | { error: string };

/** What our engine makes of a tree. Throws what is no `BuildError`: that is a fault of ours. */
export function buildTree({ files, directory }: KustomizationTree): Outcome {
  try {
    return { printed: printObjects(build(memoryTree(files), directory, COMMAND_LINE_OPTIONS).objects) };
  } catch (error) {
    if (error instanceof BuildError) return { error: error.message };
    throw error;
  }
}
