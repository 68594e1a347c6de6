import { build } from '../../../src/kustomize/build.ts';
import { BuildError } from '../../../src/kustomize/errors.ts';
import { COMMAND_LINE_OPTIONS } from '../../../src/kustomize/options.ts';
import { printObjects } from '../../../src/kustomize/print.ts';
import { memoryTree } from '../../../src/tree/memory.ts';

/** What this project makes of a kustomization: its output, or that it fails. */
export function buildFiles(files: Record<string, string>): { out: string } | { err: string } {
  try {
    return { out: printObjects(build(memoryTree(files), '', COMMAND_LINE_OPTIONS).objects) };
  } catch (error) {
    if (error instanceof BuildError) return { err: error.message };
    throw error;
  }
}
