/**
 * Builds random Flux Kustomizations of random repositories with our engine and with Flux's libraries, and compares them.
 *
 *   npm run fuzz:flux -- [--cases N] [--seed N] [--record]
 *
 * Cases that differ are made smaller and written to `test/oracle/flux/found`. Given a name, and in `says` what both
 * say when it fails, `node test/oracle/flux/record.ts` records them with the others. `--record` writes what Flux makes
 * of the cases of `test/flux/fuzz/fuzz.test.ts`. Exits with 1 when any case differs. Needs Go, or a built oracle in
 * FLUX_ORACLE.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fluxCase, sampleCases } from '../test/flux/fuzz/case.ts';
import {
  type Answer,
  difference,
  type Outcome,
  ourOutcome,
  theirOutcome,
} from '../test/flux/fuzz/outcome.ts';
import { RECORDING, recordingOf } from '../test/flux/fuzz/recording.ts';
import type { KustomizationCase } from '../test/oracle/flux/kustomization-case.ts';
import { askOracle } from '../test/oracle/flux/oracle.ts';

const FOUND = join(import.meta.dirname, '../test/oracle/flux/found');
/** Cases that the oracle gets at a time. */
const BATCH = 250;
/** How long one difference is made smaller. */
const SHRINK_MS = 60_000;
/** After that many differences there is more to learn from mending them than from the next. */
const MAX_DIFFERENCES = 5;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    record: { type: 'boolean', default: false },
  },
});

if (values.record) record();
else process.exitCode = fuzz(integer('seed'), integer('cases')) === 0 ? 0 : 1;

function integer(name: 'seed' | 'cases'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number)) return number;
  throw new Error(`--${name} is not a whole number: ${values[name]}`);
}

/** Compares that many cases; returns how many differ. */
function fuzz(seed: number, count: number): number {
  process.stdout.write(`seed ${seed}, ${count} cases\n`);
  const cases = sampleCases(seed, count);
  const differing: number[] = [];
  const totals = { compared: 0, built: 0, doubtful: 0 };
  for (let from = 0; from < count && differing.length < MAX_DIFFERENCES; from += BATCH) {
    const batch = cases.slice(from, from + BATCH);
    for (const [i, answer] of askOracle<Answer>('kustomization', batch, true).entries()) {
      const ours = outcome(batch[i]!);
      totals.compared++;
      if ('output' in answer) totals.built++;
      if ('doubt' in ours) totals.doubtful++;
      if (difference(ours, theirOutcome(batch[i]!, answer)) !== undefined) differing.push(from + i);
    }
  }
  const { compared, built, doubtful } = totals;
  process.stdout.write(
    `${compared} cases compared, ${built} built, ${doubtful} in doubt, ${differing.length} differ\n`,
  );
  for (const at of differing.slice(0, MAX_DIFFERENCES)) reduce(seed, at);
  return differing.length;
}

/** Makes the case smaller while it differs in the same way, and writes it down. */
function reduce(seed: number, at: number): void {
  let kind: string | undefined;
  const compare = (request: KustomizationCase): string | undefined => {
    const [answer] = askOracle<Answer>('kustomization', [request], true);
    return difference(outcome(request), theirOutcome(request, answer!));
  };
  const property = fc.property(fluxCase, (request) => {
    const found = compare(request);
    kind ??= found;
    return found === undefined || found !== kind;
  });
  const { counterexample } = fc.check(property, {
    seed,
    path: String(at),
    numRuns: 1,
    interruptAfterTimeLimit: SHRINK_MS,
  });
  if (counterexample === null) throw new Error(`case ${at} of seed ${seed} does not differ any more`);
  const [request] = counterexample;
  const file = join(FOUND, `seed-${seed}-case-${at}.json`);
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ ...request, name: `found: seed ${seed}, case ${at}` }, undefined, 2)}\n`,
  );
  process.stdout.write(`${file}: ${kind}\n${JSON.stringify(request)}\n`);
  process.stdout.write(`  here: ${JSON.stringify(outcome(request))}\n`);
  const [answer] = askOracle<Answer>('kustomization', [request], true);
  process.stdout.write(`  Flux: ${JSON.stringify(theirOutcome(request, answer!))}\n`);
}

/** A crash of ours is a difference, unless Flux fails too. */
function outcome(request: KustomizationCase): Outcome {
  try {
    return ourOutcome(request);
  } catch (error) {
    return { inventory: `a crash: ${error instanceof Error ? error.stack : error}` };
  }
}

function record(): void {
  const cases = sampleCases(RECORDING.seed, RECORDING.count);
  const answers = askOracle<Answer>('kustomization', cases, true);
  writeFileSync(RECORDING.file, recordingOf(cases, answers));
  process.stdout.write(`${cases.length} cases recorded\n`);
}
