import type { RevisionComparison } from '../compare/compare-revisions.ts';
import { type ExternalObjects, NOTHING_EXTERNAL } from '../flux/external-objects.ts';
import type { ClusterState } from '../flux/state.ts';
import { compareText, firstDifference } from '../kube/order.ts';
import { ClusterIndex } from './cluster-index.ts';
import type { Finding, RuleFinding } from './finding.ts';
import type { Rule, RuleContext } from './rule.ts';
import { RULES } from './rules.ts';
import { unversioned } from './words/unversioned.ts';

/** A revision on its own. */
const UNCHANGED = { base: undefined, before: undefined, comparison: undefined };

const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * What the rules find in the environments of a revision, sorted: what the change brings before what was there, errors
 * first, then by place. The same finding of several environments is one. A finding that the same environment had there
 * already before the change, on whatever line, is marked as existing.
 */
export function runRules(
  comparison: RevisionComparison,
  rules: readonly Rule[] = RULES,
  external: ExternalObjects = NOTHING_EXTERNAL,
): Finding[] {
  const merged = new Map<string, Finding>();
  for (const environment of comparison.environments) {
    const { base, head = withoutContent(base) } = environment;
    const compared = comparison.base === undefined ? undefined : environment;
    const change = { base, before: comparison.base, comparison: compared };
    const context = contextOf(head, comparison.head, external, change);
    const before = base && contextOf(base, comparison.base ?? [], external);
    for (const rule of rules) {
      const known = new Set(before && rule.check(before).map(findingIdentity));
      for (const finding of rule.check(context)) {
        const existing = known.has(findingIdentity(finding));
        merge(
          merged,
          { severity: rule.severity, ...finding, rule: rule.id, environments: [], existing },
          head,
        );
      }
    }
  }
  const findings = [...merged.values()];
  for (const { environments } of findings) environments.sort(compareText);
  return sortFindings(findings);
}

function contextOf(
  state: ClusterState,
  all: readonly ClusterState[],
  external: ExternalObjects,
  change: Pick<RuleContext, 'base' | 'before' | 'comparison'> = UNCHANGED,
): RuleContext {
  return { state, index: new ClusterIndex(state), all, external, ...change };
}

/** A removed environment, as it is after the change. */
function withoutContent(base: ClusterState | undefined): ClusterState {
  return { environment: base!.environment, kustomizations: [], sources: [], problems: [] };
}

/** What the change brings first, then errors first, then by place. The list itself is sorted. */
export function sortFindings(findings: Finding[]): Finding[] {
  return findings.sort(compareFindings);
}

function merge(merged: Map<string, Finding>, finding: Finding, { environment }: ClusterState): void {
  const { rule, severity, kustomization, object, message, help, location, related, existing } = finding;
  const key = JSON.stringify([
    rule,
    severity,
    kustomization,
    object,
    message,
    help,
    location,
    related,
    existing,
  ]);
  const known = merged.get(key) ?? finding;
  if (!known.environments.includes(environment.name)) known.environments.push(environment.name);
  merged.set(key, known);
}

/** What makes a finding of one rule the same before and after a change that moves lines, or to another API version. */
export function findingIdentity({ kustomization, object, message }: RuleFinding): string {
  const unplaced = message.replace(/(\.\w+):\d+(?::\d+)?/g, '$1').replace(/\b(line|column) \d+/g, '$1');
  return JSON.stringify([kustomization, object && unversioned(object), unplaced]);
}

/** The order of `sortFindings`. */
export function compareFindings(a: Finding, b: Finding): number {
  return firstDifference(
    Number(a.existing) - Number(b.existing),
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    compareText(a.location?.file, b.location?.file),
    (a.location?.line ?? 0) - (b.location?.line ?? 0),
    (a.location?.column ?? 0) - (b.location?.column ?? 0),
    compareText(a.rule, b.rule),
    compareText(a.kustomization, b.kustomization),
    compareText(a.object, b.object),
    compareText(a.message, b.message),
    compareText(a.help, b.help),
    compareText(a.environments.join('\n'), b.environments.join('\n')),
  );
}
