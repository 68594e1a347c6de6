import type { Finding } from '../checks/finding.ts';
import { RULES } from '../checks/rules.ts';
import { compareFindings, runRules, sortFindings } from '../checks/run-rules.ts';
import { compareRevisions, type RevisionComparison } from '../compare/compare-revisions.ts';
import { NO_CONFIGURATION } from '../config/configuration.ts';
import { configureFindings } from '../config/configure-findings.ts';
import type { ClusterState } from '../flux/state.ts';
import { compareText } from '../kube/order.ts';
import { DEFAULT_DIFF_OPTIONS, type DiffOptions } from '../plan/diff-options.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { relocateFindings, relocatePlan } from '../plan/relocate.ts';
import type { Tree } from '../tree/tree.ts';
import { subTree } from '../tree/view.ts';
import { verifyFindings } from '../verify/findings.ts';
import { externalOf, type ScopeOptions, type Side } from './scope.ts';

/** Checks what was compared, has its findings reported as the repository asks, and makes the plan of it. */
export function finishPlan(
  comparison: RevisionComparison,
  { base, head }: { base?: Side; head: Side },
  options: ScopeOptions,
): Plan {
  const { path, configurations } = options;
  const { findings, suppressed } = configureFindings(
    relocateFindings(check(comparison, head.tree, base?.tree, options), path),
    { tree: head.tree, configuration: configurations?.head ?? NO_CONFIGURATION },
    base && { tree: base.tree, configuration: configurations?.base ?? NO_CONFIGURATION },
    {
      path,
      environments: comparison.environments
        .map((pair) => (pair.head ?? pair.base)!.environment.name)
        .sort(compareText),
      isPartial: isPartial(comparison, options),
      findingsOfBase: () =>
        relocateFindings(
          runRules(compareRevisions(undefined, comparison.base ?? []), RULES, externalOf(options)),
          path,
        ),
    },
  );
  suppressed.sort((a, b) => compareFindings(a.finding, b.finding));
  const names = { base: (base ?? head).rev, head: head.rev };
  const plan = makePlan(names, comparison, sortFindings(findings), suppressed, diffOptions(options));
  return relocatePlan(plan, path);
}

/** The configuration decides what is noise. */
function diffOptions({ diff, configurations }: ScopeOptions): DiffOptions {
  const { noise } = configurations?.head ?? NO_CONFIGURATION;
  return { ...DEFAULT_DIFF_OPTIONS, ...diff, ...(noise && { noise }) };
}

function check(
  comparison: RevisionComparison,
  head: Tree,
  base: Tree | undefined,
  options: ScopeOptions,
): Finding[] {
  return [
    ...runRules(comparison, RULES, externalOf(options)),
    ...verified(head, base, comparison.head, options),
  ];
}

/** True when not all is looked at, or can be: a finding that is missed then may well be there. */
function isPartial({ head }: RevisionComparison, { environments, clusters }: ScopeOptions): boolean {
  if (environments.length > 0 || clusters.length > 0) return true;
  return head.some(({ kustomizations }) => kustomizations.some(({ status }) => status === 'failed'));
}

function verified(
  head: Tree,
  base: Tree | undefined,
  states: readonly ClusterState[],
  { path, verify }: ScopeOptions,
): Finding[] {
  if (verify === undefined) return [];
  return verifyFindings(verify(subTree(head, path)), base ? verify(subTree(base, path)) : [], states);
}
