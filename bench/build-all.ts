/**
 * Builds directories of a folder in this one process, and then all of them again. Prints one line of JSON for
 * `bench/build.ts`, which gives it the directories on standard input, one a line.
 */
import { readFileSync } from 'node:fs';
import { ReadCache } from '../src/flux/cache.ts';
import { build } from '../src/kustomize/build.ts';
import { BuildError } from '../src/kustomize/errors.ts';
import { readCache } from '../src/kustomize/load/cache.ts';
import { COMMAND_LINE_OPTIONS } from '../src/kustomize/options.ts';
import { printObjects } from '../src/kustomize/print.ts';
import { openDirectory } from '../src/tree/directory.ts';
import type { Tree } from '../src/tree/tree.ts';

/** What one process measures. Times are in milliseconds. */
export interface Measured {
  failed: number;
  bytes: number;
  first: number;
  /** The same tree once more. */
  second: number;
  /** A tree that was opened anew: its files are read to see that they are the same. */
  reopened: number;
  peakBytes: number;
}

const folder = process.argv[2] ?? '.';
const directories = readFileSync(0, 'utf8').split('\n');
const options = { ...COMMAND_LINE_OPTIONS, cache: readCache() };
const outputs = new ReadCache<string | undefined>();

function output(tree: Tree, directory: string): string | undefined {
  try {
    return printObjects(build(tree, directory, options).objects);
  } catch (error) {
    if (error instanceof BuildError) return undefined;
    throw error;
  }
}

function timed<T>(run: () => T): { result: T; time: number } {
  const start = performance.now();
  const result = run();
  return { result, time: performance.now() - start };
}

function buildAll(tree: Tree): (string | undefined)[] {
  return directories.map(
    (directory) =>
      outputs.get(
        directory,
        tree,
        (recorded) => output(recorded, directory),
        () => true,
      ).result,
  );
}

const tree = openDirectory(folder);
const first = timed(() => buildAll(tree));
const built = first.result;
const second = timed(() => buildAll(tree));
const reopened = timed(() => buildAll(openDirectory(folder)));
const measured: Measured = {
  failed: built.filter((text) => text === undefined).length,
  bytes: built.reduce((sum, text) => sum + (text?.length ?? 0), 0),
  first: first.time,
  second: second.time,
  reopened: reopened.time,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
