/**
 * Builds random kustomization trees with our engine and with kustomize v5.8.1, and compares what they print.
 *
 *   npm run fuzz -- [--trees N] [--seed N] [--record]
 *
 * Trees that differ are made smaller and written to `test/kustomize/cases/fuzz`; `npm run oracle -- fuzz` records them.
 * `--record` writes what kustomize prints for the trees of `test/kustomize/fuzz/fuzz.test.ts`. Exits with 1 when any tree
 * differs. See `kustomize-binary.ts` for where kustomize comes from.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import fc from 'fast-check';
import { buildTree, type Outcome } from '../test/kustomize/fuzz/outcome.ts';
import { RECORDING, recordingOf } from '../test/kustomize/fuzz/recording.ts';
import { type KustomizationTree, kustomizationTree, sampleTrees } from '../test/kustomize/fuzz/tree.ts';
import { findKustomize, OFFLINE } from './kustomize-binary.ts';

const CASES = join(import.meta.dirname, '../test/kustomize/cases/fuzz');
/** Calls of kustomize at a time. */
const PARALLEL = 2;
/** How long one difference is made smaller. */
const SHRINK_MS = 60_000;
/** After that many differences there is more to learn from mending them than from the next. */
const MAX_DIFFERENCES = 5;

const { values } = parseArgs({
  options: {
    trees: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    record: { type: 'boolean', default: false },
  },
});
const kubectl = findKustomize();
const folder = mkdtempSync(join(tmpdir(), 'flux-plan-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

if (values.record) await record();
else process.exitCode = (await fuzz(integer('seed'), integer('trees'))) === 0 ? 0 : 1;

function integer(name: 'seed' | 'trees'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number)) return number;
  throw new Error(`--${name} is not a whole number: ${values[name]}`);
}

/** Compares that many trees; returns how many differ. */
async function fuzz(seed: number, count: number): Promise<number> {
  process.stdout.write(`seed ${seed}, ${count} trees\n`);
  const differing: number[] = [];
  let built = 0;
  let compared = 0;
  await each(sampleTrees(seed, count), async (tree, at) => {
    if (differing.length >= MAX_DIFFERENCES) return;
    const theirs = await kustomize(tree, `tree-${at}`);
    compared++;
    if ('printed' in theirs) built++;
    if (difference(buildOurs(tree), theirs) !== undefined) differing.push(at);
  });
  process.stdout.write(`${compared} trees compared, ${built} built, ${differing.length} differ\n`);
  for (const at of differing) await reduce(seed, at);
  return differing.length;
}

/** Makes the tree smaller while it differs in the same way, and writes it as a case. */
async function reduce(seed: number, at: number): Promise<void> {
  let kind: string | undefined;
  const property = fc.asyncProperty(kustomizationTree, async (tree) => {
    const found = difference(buildOurs(tree), await kustomize(tree, 'reduce'));
    kind ??= found;
    return found === undefined || found !== kind;
  });
  const { counterexample } = await fc.check(property, {
    seed,
    path: String(at),
    numRuns: 1,
    interruptAfterTimeLimit: SHRINK_MS,
  });
  if (counterexample === null) throw new Error(`tree ${at} of seed ${seed} does not differ any more`);
  const root = join(CASES, `seed-${seed}-tree-${at}`);
  writeTree(counterexample[0], root);
  process.stdout.write(`${root}: ${kind}\n`);
}

/** How two outcomes differ, or undefined. Messages are not compared: the cases do that. */
function difference(ours: Outcome | { crash: string }, theirs: Outcome): string | undefined {
  if ('crash' in ours) return `we crash: ${ours.crash}`;
  if ('error' in ours) return 'error' in theirs ? undefined : `only we fail: ${generalised(ours.error)}`;
  if ('error' in theirs) return 'only kustomize fails';
  return ours.printed === theirs.printed ? undefined : 'both print, but not the same';
}

/** Without what is of one tree, so that a smaller one fails in the same way. */
function generalised(error: string): string {
  return error
    .split(': ')
    .at(-1)!
    .replaceAll(/'[^']*'|"[^"]*"|`[^`]*`|\d+/g, '…');
}

/** A crash of ours is a difference too, whatever kustomize does. */
function buildOurs(tree: KustomizationTree): Outcome | { crash: string } {
  try {
    return buildTree(tree);
  } catch (error) {
    return { crash: String(error) };
  }
}

async function kustomize(tree: KustomizationTree, name: string): Promise<Outcome> {
  const root = join(folder, name);
  writeTree(tree, root);
  try {
    const { stdout } = await promisify(execFile)(
      kubectl,
      ['kustomize', '--load-restrictor=LoadRestrictionsNone', join(root, tree.directory)],
      { env: { ...process.env, ...OFFLINE }, maxBuffer: 2 ** 26 },
    );
    return { printed: stdout };
  } catch (error) {
    // A status says that kustomize ran and failed; without one it could not be run.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number')
      return { error: error.message };
    throw error;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function writeTree({ files }: KustomizationTree, root: string): void {
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function record(): Promise<void> {
  const { seed, count } = RECORDING;
  const trees = sampleTrees(seed, count);
  const outcomes: Outcome[] = [];
  await each(trees, async (tree, at) => {
    outcomes[at] = await kustomize(tree, `tree-${at}`);
  });
  writeFileSync(RECORDING.file, recordingOf(trees, outcomes));
  process.stdout.write(`${count} trees recorded\n`);
}

async function each<T>(items: readonly T[], run: (item: T, at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) await run(items[at]!, at);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}
