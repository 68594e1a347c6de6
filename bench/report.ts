/**
 * The CPU time that each report of a large plan takes, in one process.
 *
 *   npm run bench:report [-- CHANGES]
 */
import type { Change, Plan } from '../src/plan/plan.ts';
import { json } from '../src/report/json.ts';
import { markdown } from '../src/report/markdown.ts';
import { terminal } from '../src/report/terminal.ts';
import { verdict } from '../src/report/verdict.ts';

const CHANGES = Number(process.argv[2] ?? 100_000);
const KUSTOMIZATIONS = 500;
const ENVIRONMENTS = 10;
/** Every so many changes take an object away. */
const PRUNES = 20;

const plan = largePlan();
const reports: Record<string, () => string> = {
  verdict: () => verdict(plan),
  'comment (65,000)': () => markdown.render(plan, {}),
  'job summary (1 MiB)': () => markdown.render(plan, { maxLength: 1024 * 1024 }),
  'report file': () => markdown.render(plan, { maxLength: Number.POSITIVE_INFINITY }),
  terminal: () => terminal.render(plan, { color: true }),
  json: () => json.render(plan, {}),
};
process.stdout.write(`${CHANGES} changes in ${ENVIRONMENTS} environments\n`);
for (const [name, render] of Object.entries(reports)) {
  const started = process.cpuUsage();
  const { length } = render();
  const { user, system } = process.cpuUsage(started);
  const seconds = ((user + system) / 1e6).toFixed(2);
  process.stdout.write(`${name}: ${seconds} s, ${length} characters\n`);
}

function largePlan(): Plan {
  const each = Math.ceil(CHANGES / ENVIRONMENTS);
  const environments = Array.from({ length: ENVIRONMENTS }, (_, number) => ({
    name: `cluster-${number}`,
    path: `clusters/cluster-${number}`,
    kustomizations: Array.from({ length: KUSTOMIZATIONS }, (__, at) => ({
      namespace: 'flux-system',
      name: `app-${at}`,
      path: `apps/app-${at}`,
      status: 'rendered' as const,
      objects: 20,
      dependsOn: at === 0 ? [] : [`flux-system/app-${Math.floor(at / 2)}`],
      wave: 1 + Math.floor(Math.log2(at + 1)),
      heldBackBy: [],
      affected: false,
    })),
    changes: Array.from({ length: each }, (__, at) => makeChange(number, at)),
    withheld: [],
  }));
  const none = { create: 0, update: 0, prune: 0, orphan: 0, move: 0, recreate: 0 };
  const summary = { ...none, heldBack: 0, errors: 0, warnings: 0 };
  return {
    version: 1,
    base: { rev: 'base' },
    head: { rev: 'head' },
    environments,
    findings: [],
    suppressed: [],
    summary,
  };
}

function makeChange(environment: number, at: number): Change {
  const isPrune = at % PRUNES === 0;
  const lines = Array.from({ length: 10 }, (_, line) => `${isPrune ? '-' : '+'}  key-${line}: value ${at}\n`);
  return {
    action: isPrune ? 'prune' : 'update',
    apiVersion: 'v1',
    kind: 'ConfigMap',
    namespace: 'apps',
    name: `config-${environment}-${at}`,
    kustomization: `flux-system/app-${at % KUSTOMIZATIONS}`,
    diff: `@@ -1,3 +1,13 @@\n${lines.join('')}`,
    reasons: isPrune ? ['It is no longer there.'] : [],
  };
}
