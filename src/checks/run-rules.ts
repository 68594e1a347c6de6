import type { ClusterState } from '../flux/state.ts';
import { pairEnvironments } from './environment-pairs.ts';
import type { Finding, RuleFinding } from './finding.ts';
import { compareText, firstDifference } from './order.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * What the rules find in the environments of a revision, sorted: what the change brings before what was there, errors
 * first, then by place. The same finding of several environments is one. With `base`, a finding that the same
 * environment had there already, on whatever line, is marked as existing.
 */
export function runRules(
  head: readonly ClusterState[],
  base: readonly ClusterState[] | undefined,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const merged = new Map<string, Finding>();
  for (const pair of pairEnvironments(base ?? [], head)) {
    if (pair.head === undefined) continue;
    for (const rule of rules) {
      const before = new Set(
        pair.base && rule.check(pair.base, undefined, base ?? []).map((finding) => identity(finding)),
      );
      for (const finding of rule.check(pair.head, pair.base, head)) {
        const existing = before.has(identity(finding));
        merge(
          merged,
          { severity: rule.severity, ...finding, rule: rule.id, environments: [], existing },
          pair.head,
        );
      }
    }
  }
  const findings = [...merged.values()];
  for (const { environments } of findings) environments.sort(compareText);
  return sortFindings(findings);
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

/** What makes a finding of one rule the same before and after a change that moves lines. */
function identity({ kustomization, object, message }: RuleFinding): string {
  const unplaced = message.replace(/(\.\w+):\d+(?::\d+)?/g, '$1').replace(/\b(line|column) \d+/g, '$1');
  return JSON.stringify([kustomization, object, unplaced]);
}

function compareFindings(a: Finding, b: Finding): number {
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
