import type { Finding, SuppressedFinding } from '../checks/finding.ts';
import type { EnvironmentComparison, RevisionComparison } from '../compare/compare-revisions.ts';
import { type ClusterState, kustomizationId } from '../flux/state.ts';
import { compareText, firstDifference } from '../kube/order.ts';
import { DEFAULT_DIFF_OPTIONS, type DiffOptions } from './diff-options.ts';
import { makeChange } from './make-change.ts';
import { type Redact, redactFinding, redactor, redactSuppression } from './mask/redact.ts';
import type { Change, EnvironmentPlan, KustomizationPlan, Plan, Summary } from './plan.ts';
import { findSuccessors } from './successors.ts';

/** What reports call the two sides of a change. */
export interface RevisionNames {
  base: string;
  head: string;
}

/**
 * The plan of a change: what Flux would do to each object of each environment, and the findings of its rules. Sorted, and
 * free of secret values: whoever reports a plan need not think of them.
 */
export function makePlan(
  { base, head }: RevisionNames,
  comparison: RevisionComparison,
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[] = [],
  options: DiffOptions = DEFAULT_DIFF_OPTIONS,
): Plan {
  const redact = redactor([...(comparison.base ?? []), ...comparison.head]);
  const environments = comparison.environments
    .map((environment) => planEnvironment(environment, redact, options))
    .sort((a, b) => firstDifference(compareText(a.name, b.name), compareText(a.path, b.path)));
  const masked = findings.map((finding) => redactFinding(finding, redact));
  return {
    version: 1,
    base: { rev: base },
    head: { rev: head },
    environments,
    findings: masked,
    suppressed: suppressed.map((one) => ({
      finding: redactFinding(one.finding, redact),
      suppression: redactSuppression(one.suppression, redact),
    })),
    summary: summarize(environments, masked),
  };
}

function planEnvironment(
  comparison: EnvironmentComparison,
  redact: Redact,
  options: DiffOptions,
): EnvironmentPlan {
  const { base, head, changes, withheld } = comparison;
  const { name, path } = (head ?? base)!.environment;
  const successors = findSuccessors(changes);
  return {
    name,
    path,
    kustomizations: planKustomizations(head, redact),
    changes: changes
      .map((change) => redactReasons(makeChange(change, successors, options), redact))
      .sort(compareChanges),
    withheld: withheld.map((entry) => ({ ...entry, reason: redact(entry.reason) })),
  };
}

function redactReasons(change: Change, redact: Redact): Change {
  return { ...change, reasons: change.reasons.map(redact) };
}

function planKustomizations(head: ClusterState | undefined, redact: Redact): KustomizationPlan[] {
  return (head?.kustomizations ?? [])
    .map((state) => {
      const { namespace, name, path, status, objects } = state;
      const reason = status === 'rendered' ? undefined : state.problem?.message;
      return {
        namespace,
        name,
        path,
        status,
        objects: objects.length,
        ...(reason && { reason: redact(reason) }),
      };
    })
    .sort((a, b) => compareText(kustomizationId(a), kustomizationId(b)));
}

function compareChanges(a: Change, b: Change): number {
  return firstDifference(
    compareText(a.kustomization, b.kustomization),
    compareText(a.kind, b.kind),
    compareText(a.namespace, b.namespace),
    compareText(a.name, b.name),
    compareText(a.apiVersion, b.apiVersion),
    compareText(a.action, b.action),
    compareText(a.previousKustomization, b.previousKustomization),
  );
}

function summarize(environments: readonly EnvironmentPlan[], findings: readonly Finding[]): Summary {
  const summary: Summary = {
    create: 0,
    update: 0,
    prune: 0,
    orphan: 0,
    move: 0,
    recreate: 0,
    errors: 0,
    warnings: 0,
  };
  for (const { changes } of environments) for (const { action } of changes) summary[action]++;
  for (const { severity, existing } of findings) {
    if (existing) continue;
    if (severity === 'error') summary.errors++;
    if (severity === 'warning') summary.warnings++;
  }
  return summary;
}
