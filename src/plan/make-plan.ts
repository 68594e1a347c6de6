import { type EnvironmentPair, pairEnvironments } from '../checks/environment-pairs.ts';
import type { Finding } from '../checks/finding.ts';
import { compareText, firstDifference } from '../checks/order.ts';
import { type ClusterState, kustomizationId } from '../flux/state.ts';
import { compareEnvironment } from './compare-environment.ts';
import type { Change, EnvironmentPlan, KustomizationPlan, Plan, Summary } from './plan.ts';
import { type Redact, redactFinding, redactor } from './redact.ts';

/** One side of a change: what reports call it, and its environments. */
export interface Revision {
  rev: string;
  states: readonly ClusterState[];
}

/**
 * The plan of a change: what Flux would do to each object of each environment, and the findings of its rules. Sorted, and
 * free of secret values: whoever reports a plan need not think of them.
 */
export function makePlan(base: Revision, head: Revision, findings: readonly Finding[]): Plan {
  const redact = redactor([...base.states, ...head.states]);
  const environments = pairEnvironments(base.states, head.states)
    .map((pair) => planEnvironment(pair, redact))
    .sort((a, b) => firstDifference(compareText(a.name, b.name), compareText(a.path, b.path)));
  const masked = findings.map((finding) => redactFinding(finding, redact));
  return {
    version: 1,
    base: { rev: base.rev },
    head: { rev: head.rev },
    environments,
    findings: masked,
    summary: summarize(environments, masked),
  };
}

function planEnvironment(pair: EnvironmentPair, redact: Redact): EnvironmentPlan {
  const { name, path } = (pair.head ?? pair.base)!.environment;
  const { changes, withheld } = compareEnvironment(pair);
  for (const change of changes) change.reasons = change.reasons.map(redact);
  return {
    name,
    path,
    kustomizations: planKustomizations(pair.head, redact),
    changes: changes.sort(compareChanges),
    withheld: withheld.map((entry) => ({ ...entry, reason: redact(entry.reason) })),
  };
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
