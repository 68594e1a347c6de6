/**
 * Checks on real repositories what must hold of every plan, and exits with 1 where it does not.
 *
 *   node scripts/corpus-properties.ts CORPUS_DIR CASES_DIR [CASE...]
 *
 * - A revision compared with itself has no changes, and nothing that is not compared: of the newest tree of each
 *   repository (CORPUS_DIR as for `scripts/corpus-states.ts`) and of both sides of each change.
 * - The plan of the way back mirrors the plan of a change, and a second run gives the same bytes, the comment as well:
 *   of each change (CASES_DIR and CASE as for `scripts/corpus-comments.ts`).
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../src/plan/plan.ts';
import { json } from '../src/report/json.ts';
import { markdown } from '../src/report/markdown.ts';
import { planChange, type Side } from '../src/run.ts';
import { openDirectory } from '../src/tree/directory.ts';
import { GitRepository } from '../src/tree/git.ts';
import { resolveCommit } from '../src/tree/revisions.ts';
import { unmirrored } from '../test/support/mirror.ts';

/** What is printed of each repository or change that breaks a property. */
const SHOWN = 5;

const [corpus, cases, ...wanted] = process.argv.slice(2);
if (corpus === undefined || cases === undefined) {
  process.stderr.write('usage: node scripts/corpus-properties.ts CORPUS_DIR CASES_DIR [CASE...]\n');
  process.exit(2);
}
let broken = 0;
const trees =
  wanted.length > 0 ? [] : readdirSync(corpus).filter((name) => existsSync(join(corpus, name, 'HEAD')));
const alike = trees.sort().filter((name) => {
  const side = { rev: 'HEAD', tree: openDirectory(join(corpus, name, 'HEAD')) };
  return holds(name, differences(plan(side, side)));
});
if (trees.length > 0)
  process.stdout.write(`${alike.length} of ${trees.length} repositories do not differ from themselves.\n`);
for (const repository of readdirSync(cases).sort()) {
  const counts = { pairs: 0, sides: 0, mirrors: 0, repetitions: 0, changes: 0 };
  for (const number of readdirSync(join(cases, repository)).sort()) {
    if (!/^\d+$/.test(number)) continue;
    const name = `${repository.replace(/^.*\+/, '')}-${number}`;
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    checkChange(name, join(cases, repository, number), counts);
  }
  const { pairs, sides, mirrors, repetitions, changes } = counts;
  if (pairs === 0) continue;
  process.stdout.write(
    `${repository}: ${pairs} changes, of ${changes} objects; ${sides} sides do not differ from themselves, ${mirrors} plans mirror the way back, ${repetitions} are the same bytes twice\n`,
  );
}
process.exitCode = broken === 0 ? 0 : 1;

interface Counts {
  pairs: number;
  /** Those that do not differ from themselves, two of each pair. */
  sides: number;
  mirrors: number;
  repetitions: number;
  /** Changes of objects. */
  changes: number;
}

function checkChange(name: string, folder: string, counts: Counts): void {
  counts.pairs++;
  const git = new GitRepository(folder);
  const side = (rev: string): Side => ({ rev, tree: git.open(resolveCommit(folder, rev)) });
  const [base, head] = [side('main'), side('pr')];
  for (const one of [base, head]) {
    if (holds(`${name} ${one.rev}`, differences(plan(one, one)))) counts.sides++;
  }
  const there = plan(base, head);
  counts.changes += there.environments.reduce((sum, { changes }) => sum + changes.length, 0);
  if (holds(name, unmirrored(there, plan(head, base)))) counts.mirrors++;
  const again = plan(side('main'), side('pr'));
  const different = [json, markdown].filter(
    (format) => format.render(there, {}) !== format.render(again, {}),
  );
  const other = different.map(() => 'a second run gives other bytes');
  if (holds(name, other)) counts.repetitions++;
}

function plan(base: Side, head: Side): Plan {
  return planChange(base, head, { path: '', clusters: [], environments: [], variables: {} });
}

/** What a plan says has changed, or is not compared, or has come. */
function differences({ environments, findings }: Plan): string[] {
  return [
    ...environments.flatMap(({ name, changes, withheld }) => [
      ...changes.map(
        (change) => `${name}: ${change.action} ${change.kind}/${change.namespace}/${change.name}`,
      ),
      ...withheld.map(({ kustomization, reason }) => `${name}: ${kustomization} is not compared: ${reason}`),
    ]),
    ...findings
      .filter(({ existing }) => !existing)
      .map(({ rule, message }) => `a new finding: ${rule}: ${message}`),
  ];
}

function holds(name: string, problems: readonly string[]): boolean {
  if (problems.length === 0) return true;
  broken++;
  process.stdout.write(`${name}: ${problems.length} problems\n`);
  for (const line of problems.slice(0, SHOWN)) process.stdout.write(`  ${line}\n`);
  return false;
}
