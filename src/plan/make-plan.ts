import type { Finding, SuppressedFinding } from '../checks/finding.ts';
import type { EnvironmentComparison, RevisionComparison } from '../compare/compare-revisions.ts';
import { touchedUnknowns } from '../compare/touched.ts';
import type { ChangedFiles } from '../flux/changed-files.ts';
import { compareText, firstDifference } from '../kube/order.ts';
import { applyOrder } from './apply-order.ts';
import { DEFAULT_DIFF_OPTIONS, type DiffOptions } from './diff-options.ts';
import { holdBack } from './hold-back.ts';
import { makeChange } from './make-change.ts';
import { type Redact, redactFinding, redactId, redactor, redactSuppression } from './mask/redact.ts';
import type { Change, EnvironmentPlan, Plan, Summary } from './plan.ts';
import { planKustomizations } from './plan-kustomizations.ts';
import { redactChange, redactKustomization } from './redact-plan.ts';
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
    .map((environment) => planEnvironment(environment, comparison.files, redact, options))
    .sort((a, b) => firstDifference(compareText(a.name, b.name), compareText(a.path, b.path)));
  const unreadFiles = comparison.files?.unread ?? [];
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
    ...(unreadFiles.length > 0 && { unreadFiles: unreadFiles.map(redact) }),
    summary: summarize(environments, masked),
  };
}

function planEnvironment(
  comparison: EnvironmentComparison,
  files: ChangedFiles | undefined,
  redact: Redact,
  options: DiffOptions,
): EnvironmentPlan {
  const { base, head, withheld } = comparison;
  const { name, path } = (head ?? base)!.environment;
  const order = applyOrder(head?.kustomizations ?? [], comparison.kustomizations);
  const held = comparison.changes.map((change) => holdBack(change, comparison.kustomizations, order));
  const successors = findSuccessors(held.map(({ change }) => change));
  const changes = held.map(({ change, heldBack }) => ({
    ...makeChange(change, successors, options),
    ...heldBack,
  }));
  const touched = files === undefined ? new Set<string>() : touchedUnknowns(comparison, files.read);
  return {
    name,
    path,
    kustomizations: planKustomizations(head?.kustomizations ?? [], order, changes, touched).map((one) =>
      redactKustomization(one, redact),
    ),
    changes: changes.map((change) => redactChange(change, redact)).sort(compareChanges),
    withheld: withheld.map((entry) => ({
      ...entry,
      kustomization: redactId(entry.kustomization, redact),
      reason: redact(entry.reason),
    })),
  };
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

/** Counts what a plan of these environments holds. */
export function summarize(environments: readonly EnvironmentPlan[], findings: readonly Finding[]): Summary {
  const summary: Summary = {
    create: 0,
    update: 0,
    prune: 0,
    orphan: 0,
    move: 0,
    recreate: 0,
    heldBack: 0,
    errors: 0,
    warnings: 0,
  };
  for (const { changes } of environments) {
    for (const { action, heldBackBy } of changes) {
      summary[action]++;
      if (heldBackBy !== undefined) summary.heldBack++;
    }
  }
  for (const { severity, existing } of findings) {
    if (existing) continue;
    if (severity === 'error') summary.errors++;
    if (severity === 'warning') summary.warnings++;
  }
  return summary;
}
