/**
 * Compares the time that all kustomization directories of a folder take: in one fresh process of ours, start included,
 * and with one process of kustomize each, in the same run.
 *
 *   npm run bench -- DIR [--oracle PATH] [--runs N]
 *
 * PATH is a kustomize or a kubectl; those on the PATH are looked for without it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build as bundle } from 'esbuild';
import { openDirectory } from '../src/tree/directory.ts';
import { findProgram } from '../src/tree/program.ts';
import { kustomizationDirectories } from '../src/verify/directories.ts';
import type { Measured } from './build-all.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { oracle: { type: 'string' }, runs: { type: 'string', default: '3' } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('usage: npm run bench -- DIR [--oracle PATH] [--runs N]\n');
  process.exit(2);
}

const temporary = mkdtempSync(join(tmpdir(), 'flux-plan-bench-'));
try {
  const program = join(temporary, 'build-all.mjs');
  // Bundled, as users run it.
  await bundle({
    entryPoints: [join(import.meta.dirname, 'build-all.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  compare(program, resolve(folder));
} finally {
  rmSync(temporary, { recursive: true });
}

function compare(program: string, directory: string): void {
  const directories = kustomizationDirectories(openDirectory(directory));
  const runs = Array.from({ length: Number(values.runs) }, () => runOurs(program, directory, directories));
  const [best] = runs.sort((a, b) => a.wall - b.wall);
  if (best === undefined) return;
  const { wall, measured } = best;
  const { failed, bytes, first, second, reopened } = measured;
  const peak = Math.max(...runs.map((run) => run.measured.peakBytes));
  say(`${directories.length} directories, ${failed} of which fail, ${(bytes / 1e6).toFixed(1)} MB of output`);
  say(
    `flux-plan: ${seconds(wall)} in one process, of which ${seconds(first)} building (best of ${runs.length})`,
  );
  say(`           ${seconds(second)} for all of them again, ${seconds(reopened)} in a tree opened anew`);
  say(`           ${(peak / 2 ** 20).toFixed(0)} MiB of memory at most`);
  const oracle = values.oracle ?? findProgram('kustomize') ?? findProgram('kubectl');
  if (oracle === undefined) {
    say('kustomize: none found, name one with --oracle');
    return;
  }
  const theirs = runTheirs(oracle, directory, directories);
  say(`kustomize: ${seconds(theirs)} in ${directories.length} processes`);
  say(`ratio:     ${(theirs / wall).toFixed(1)}`);
}

function runOurs(
  program: string,
  directory: string,
  directories: readonly string[],
): { wall: number; measured: Measured } {
  const start = performance.now();
  const output = execFileSync(process.execPath, [program, directory], {
    encoding: 'utf8',
    input: directories.join('\n'),
  });
  const wall = performance.now() - start;
  const measured: Measured = JSON.parse(output);
  // The further rounds are no part of what is compared.
  return { wall: wall - measured.second - measured.reopened, measured };
}

function runTheirs(oracle: string, directory: string, directories: readonly string[]): number {
  const command = basename(oracle) === 'kubectl' ? 'kustomize' : 'build';
  const start = performance.now();
  for (const path of directories) {
    const args = [command, '--load-restrictor=LoadRestrictionsNone', join(directory, path)];
    spawnSync(oracle, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
      // Some name files on the net; nobody waits for them here.
      env: { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:9', GIT_ALLOW_PROTOCOL: 'none' },
    });
  }
  return performance.now() - start;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
