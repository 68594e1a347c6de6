import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 120_000;

/** How a program ended. */
export interface ProgramResult {
  /** True for exit status 0. */
  succeeded: boolean;
  output: string;
  /** What it wrote to standard error; or why it could not be run, or not to its end. */
  error: string;
}

export interface ProgramOptions {
  /** The folder that it runs in. */
  folder: string;
  /** Variables beside those of this process; undefined takes one away. */
  env?: Readonly<Record<string, string | undefined>>;
}

/** The path of the first program with this name on the PATH; undefined when there is none. */
export function findProgram(name: string): string | undefined {
  // Whoever stands in a folder of somebody else must not run what lies there: as in Go, relative entries do not count.
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** Runs a program to its end, without a shell and without standard input. */
export function runProgram(
  path: string,
  args: readonly string[],
  { folder, env }: ProgramOptions,
): ProgramResult {
  const { status, stdout, stderr, error } = spawnSync(path, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: TIMEOUT_MS,
  });
  if (error !== undefined) return { succeeded: false, output: '', error: error.message };
  return { succeeded: status === 0, output: stdout, error: stderr };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
