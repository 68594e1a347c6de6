import type { Finding } from '../../checks/finding.ts';
import type { EnvironmentPlan } from '../../plan/plan.ts';
import { idOf } from '../wording/kustomization-id.ts';

/** The Kustomizations of which an error says why they fail, and whether the base had all of these errors already. */
export function explainedFailures(environment: string, findings: readonly Finding[]): Map<string, boolean> {
  const explained = new Map<string, boolean>();
  for (const { severity, kustomization, environments, existing } of findings) {
    if (severity !== 'error' || kustomization === undefined || !environments.includes(environment)) continue;
    explained.set(kustomization, existing && explained.get(kustomization) !== false);
  }
  return explained;
}

/**
 * The Kustomizations to which the change does nothing, and that are not applied all the same: they did not build before
 * either, or such ones alone hold them back.
 */
export function oldTroubles(
  { name, kustomizations, changes, withheld }: EnvironmentPlan,
  findings: readonly Finding[],
): Set<string> {
  const explained = explainedFailures(name, findings);
  const busy = new Set([...changes, ...withheld].map(({ kustomization }) => kustomization));
  const idle = kustomizations.filter((one) => !busy.has(idOf(one)) && one.touched !== true);
  const failing = new Set(
    idle.filter((one) => one.status === 'failed' && explained.get(idOf(one)) === true).map(idOf),
  );
  const held = idle.filter(
    ({ heldBackBy }) => heldBackBy.length > 0 && heldBackBy.every((id) => failing.has(id)),
  );
  return new Set([...failing, ...held.map(idOf)]);
}
