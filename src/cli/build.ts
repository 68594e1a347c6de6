import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { build } from '../kustomize/build.ts';
import { BuildError } from '../kustomize/errors.ts';
import { type BuildOptions, COMMAND_LINE_OPTIONS } from '../kustomize/options.ts';
import { printObjects } from '../kustomize/print.ts';
import { openDirectory } from '../tree/directory.ts';
import type { Tree } from '../tree/tree.ts';
import { verifyDirectory } from '../verify/verify-directory.ts';
import type { Arguments } from './arguments.ts';
import { helmOf } from './helm.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';
import { kustomizeOf, printDifference } from './verify.ts';

/**
 * `flux-plan build DIR`: the bytes of `kustomize build DIR --load-restrictor LoadRestrictionsNone`. The tree is the
 * whole disk, as for kustomize: this command is for one's own files and is no part of a plan.
 */
export function runBuild(args: Arguments, output: Output): number {
  const [directory, extra] = args.positionals;
  if (directory === undefined || extra !== undefined) throw new UsageError('build takes one DIR');
  const program = kustomizeOf(args, output);
  const helm = helmOf(args);
  if (program !== undefined && helm !== undefined) {
    throw new UsageError('--verify runs nothing but kustomize: --enable-helm does not go with it');
  }
  const options: BuildOptions = { ...COMMAND_LINE_OPTIONS, ...(helm && { helm }) };
  const root = resolve('/');
  const path = relative(root, realPath(directory)).split(sep).join('/');
  const tree = openDirectory(root);
  const status = printBuild(tree, path, options, output);
  if (program === undefined) return status;

  const difference = verifyDirectory(tree, path, { program, folder: '', options });
  if (difference === undefined) return status;
  printDifference(difference, output);
  return difference.severity === 'info' ? status : 1;
}

function printBuild(tree: Tree, path: string, options: BuildOptions, output: Output): number {
  try {
    const { objects, warnings } = build(tree, path, options);
    for (const warning of warnings) output.error(`${warning}\n`);
    output.write(printObjects(objects));
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const { location } = error;
    const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
    output.error(`Error: ${place}${error.message}\n`);
    return 1;
  }
}

function realPath(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    throw new UsageError(`'${directory}' does not exist`);
  }
}
