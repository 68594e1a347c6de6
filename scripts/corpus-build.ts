/**
 * Compares `build` with the recorded output of kustomize on real repositories.
 *
 *   node scripts/corpus-build.ts CORPUS_DIR [REPOSITORY]
 *
 * Each folder of CORPUS_DIR is one repository: `HEAD/` the tree, `expected/index.json` and `expected/*.yaml.gz` the
 * output by directory, `unbuildable.json` the directories that fail. Exits with 1 when anything differs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from '../src/kustomize/build.ts';
import { BuildError } from '../src/kustomize/errors.ts';
import { readCache } from '../src/kustomize/load/cache.ts';
import { COMMAND_LINE_OPTIONS } from '../src/kustomize/options.ts';
import { printObjects } from '../src/kustomize/print.ts';
import { openDirectory } from '../src/tree/directory.ts';

/** Differences that are printed for each repository. */
const SHOWN = 5;

type Index = Record<string, { file: string; stderr?: string }>;

type Outcome = { output: string; warnings: string[] } | { error: string };

const [corpus, only] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('usage: node scripts/corpus-build.ts CORPUS_DIR [REPOSITORY]\n');
  process.exit(2);
}
let differences = 0;
for (const name of readdirSync(corpus).sort()) {
  const folder = join(corpus, name);
  if (!existsSync(join(folder, 'HEAD')) || (only !== undefined && !name.includes(only))) continue;
  differences += compareRepository(name, folder);
}
process.exitCode = differences === 0 ? 0 : 1;

function compareRepository(name: string, folder: string): number {
  const tree = openDirectory(join(folder, 'HEAD'));
  const options = { ...COMMAND_LINE_OPTIONS, cache: readCache() };
  const run = (directory: string): Outcome => {
    try {
      const { objects, warnings } = build(tree, directory === '.' ? '' : directory, options);
      return { output: printObjects(objects), warnings };
    } catch (error) {
      if (error instanceof BuildError) return { error: `${place(error)}${error.message}` };
      throw error;
    }
  };
  const index: Index = JSON.parse(readFileSync(join(folder, 'expected', 'index.json'), 'utf8'));
  const unbuildable: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'unbuildable.json'), 'utf8'),
  );

  const wrong: string[] = [];
  let milliseconds = 0;
  for (const [directory, { file, stderr = '' }] of Object.entries(index)) {
    const expected = gunzipSync(readFileSync(join(folder, 'expected', file))).toString('utf8');
    const started = performance.now();
    const outcome = run(directory);
    milliseconds += performance.now() - started;
    const difference = describe(outcome, expected, stderr);
    if (difference !== undefined) wrong.push(`${directory}: ${difference}`);
  }
  for (const directory of Object.keys(unbuildable)) {
    if (!('error' in run(directory))) wrong.push(`${directory}: builds, and should not`);
  }
  const total = Object.keys(index).length;
  const failing = Object.keys(unbuildable).length;
  const identical = total + failing - wrong.length;
  process.stdout.write(
    `${name}: ${identical}/${total + failing} as expected (${failing} fail), ${Math.round(milliseconds)} ms\n`,
  );
  for (const line of wrong.slice(0, SHOWN)) process.stdout.write(`  ${line}\n`);
  return wrong.length;
}

function describe(outcome: Outcome, expected: string, stderr: string): string | undefined {
  if ('error' in outcome) return `fails: ${outcome.error}`;
  const warnings = outcome.warnings.join('\n');
  if (outcome.output === expected) return warnings === stderr ? undefined : 'other warnings';
  const ours = outcome.output.split('\n');
  const theirs = expected.split('\n');
  const line = theirs.findIndex((text, i) => text !== ours[i]);
  return `line ${line + 1}: expected ${JSON.stringify(theirs[line])}, got ${JSON.stringify(ours[line])}`;
}

function place({ location }: BuildError): string {
  return location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
}
