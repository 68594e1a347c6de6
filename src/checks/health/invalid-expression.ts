import type { HealthCheckExpressions } from '../../flux/api.ts';
import { parseCel } from '../../flux/cel/parse.ts';
import { checkReadyExpression } from '../../flux/cel/ready-expression.ts';
import { CelError } from '../../flux/cel/tokens.ts';
import { readHelmRelease } from '../../flux/helm-release.ts';
import { groupOf, locate } from '../../kube/object.ts';
import { type Waiter, waitingKustomizations, waitingReleases } from '../facts/waits/waiters.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const invalidExpression: Rule = {
  id: 'health/invalid-expression',
  severity: 'error',
  summary: 'A CEL expression of `healthCheckExprs` or `readyExpr` that Flux refuses.',
  documentation: `
Flux reads all expressions of an object before it does anything else. When one of them does not parse, or when
\`healthCheckExprs\` names the same kind twice, the object is stalled: nothing of it is applied any more, and Flux does not try
again until the object is changed.

\`\`\`yaml
healthCheckExprs:
  - apiVersion: example.com/v1
    kind: Database
    current: status.phase = 'Ready'   # has to be ==
\`\`\`

\`readyExpr\` of \`dependsOn\` knows the variables \`self\` and \`dep\`, and has to be a comparison: \`dep.status.phase == 'Ready'\`. Types
are not checked, and neither is what an expression comes to.
`,
  check: ({ state, index }) => [
    ...waitingKustomizations(state).flatMap((waiter) => {
      const spec = index.kustomization(waiter.id)?.spec;
      return spec === undefined ? [] : check(waiter, spec.healthCheckExprs);
    }),
    ...waitingReleases(state).flatMap((waiter) =>
      check(waiter, readHelmRelease(waiter.object).healthCheckExprs),
    ),
  ],
};

function check(
  { object, dependsOn, names, kind, id }: Waiter,
  exprs: readonly HealthCheckExpressions[],
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const report = (path: readonly (string | number)[], what: string, help = HELP): void => {
    const location = locate(object, ['spec', ...path]);
    const done = kind === 'Kustomization' ? 'applies' : 'installs or upgrades';
    findings.push({
      ...names,
      message: `Flux refuses ${what}: it ${done} nothing of ${kind} ${id} until that is corrected.`,
      ...(location && { location }),
      help,
    });
  };
  for (const [at, entry] of dependsOn.entries()) {
    const trouble = refusal(entry.readyExpr, true);
    if (trouble === undefined) continue;
    report(['dependsOn', at, 'readyExpr'], `readyExpr for ${entry.name} (${trouble})`);
  }
  const seen = new Set<string>();
  for (const [at, entry] of exprs.entries()) {
    const what = groupKind(entry);
    if (seen.has(what)) {
      report(
        ['healthCheckExprs', at],
        `a second entry of healthCheckExprs for ${what}`,
        'Keep one; the version does not count.',
      );
    }
    seen.add(what);
    for (const field of ['current', 'inProgress', 'failed'] as const) {
      const trouble = refusal(entry[field], false);
      if (trouble !== undefined)
        report(['healthCheckExprs', at, field], `the expression ${field} for ${what} (${trouble})`);
    }
  }
  return findings;
}

const HELP = 'Correct the expression; the language is CEL, cel.dev.';

/** Of what kind an entry tells the health; the version does not count (`fluxcd/pkg:runtime/cel/status_reader.go`). */
function groupKind({ apiVersion, kind }: HealthCheckExpressions): string {
  return [kind || 'every kind', groupOf(apiVersion) || 'the core group'].join(' of ');
}

/** Why Flux refuses an expression, as the end of a sentence; undefined when it does not, or when nobody knows what it says. */
function refusal(expression: string | undefined, ready: boolean): string | undefined {
  // Flux takes an empty one for none, and a variable that only the cluster knows may stand for anything.
  if (!expression || expression.includes('${')) return undefined;
  try {
    const parsed = parseCel(expression);
    if (ready && parsed !== undefined) checkReadyExpression(parsed);
    return undefined;
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    return `at character ${error.at + 1}: ${error.message}`;
  }
}
