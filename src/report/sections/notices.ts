import type { Finding } from '../../checks/finding.ts';
import type { EnvironmentPlan, KustomizationPlan } from '../../plan/plan.ts';
import { groupBy } from '../grouping/group-by.ts';
import { idOf } from '../wording/kustomization-id.ts';
import { explainedFailures } from './old-troubles.ts';

/** Kustomizations of which the same is to be said. */
export interface Notice {
  label: string;
  ids: string[];
}

/** What is not known or suspended: mostly for long, and in many environments. */
export function lastingNotices(environment: EnvironmentPlan): Notice[] {
  return [
    ...ofStatus(environment, 'unknown', 'Not known'),
    ...ofStatus(environment, 'suspended', 'Suspended'),
  ];
}

/** What does not build and what is held back, of the Kustomizations of which nothing is said elsewhere. */
export function troubleNotices(
  environment: EnvironmentPlan,
  findings: readonly Finding[],
  isMeant: (id: string) => boolean,
): Notice[] {
  const explained = explainedFailures(environment.name, findings);
  const failed = environment.kustomizations.filter((one) => one.status === 'failed' && isMeant(idOf(one)));
  const labels = groupBy(failed.map(idOf), (id) =>
    explained.get(id) === true ? 'Still does not build' : 'Does not build',
  );
  return [...[...labels].map(([label, ids]) => ({ label, ids })), ...heldBackNotices(environment, isMeant)];
}

function ofStatus(
  { kustomizations }: EnvironmentPlan,
  status: KustomizationPlan['status'],
  label: string,
): Notice[] {
  const ids = kustomizations.filter((one) => one.status === status).map(idOf);
  return ids.length === 0 ? [] : [{ label, ids }];
}

/** What is held back, by what holds it back. */
export function heldBackNotices(
  { kustomizations }: EnvironmentPlan,
  isMeant: (id: string) => boolean,
): Notice[] {
  const byId = new Map(kustomizations.map((one) => [idOf(one), one]));
  const held = kustomizations.filter(
    (one) => one.heldBackBy.length > 0 && one.status !== 'suspended' && isMeant(idOf(one)),
  );
  const labels = groupBy(held, (one) =>
    isOnCycle(one, byId)
      ? 'Wait for each other, and are never applied'
      : `Held back by ${one.heldBackBy.map((id) => `${id} (${stateOf(byId.get(id))})`).join(', ')}`,
  );
  return [...labels].map(([label, group]) => ({ label, ids: group.map(idOf) }));
}

/** True when it is held back by those alone that it holds back. */
function isOnCycle(one: KustomizationPlan, byId: ReadonlyMap<string, KustomizationPlan>): boolean {
  const id = idOf(one);
  return one.heldBackBy.every((other) => {
    const blocker = byId.get(other);
    return blocker?.status === 'rendered' && blocker.heldBackBy.includes(id);
  });
}

function stateOf(blocker: KustomizationPlan | undefined): string {
  if (blocker === undefined) return 'does not exist';
  if (blocker.status === 'failed') return 'does not build';
  return blocker.status === 'suspended' ? 'suspended' : 'on a cycle';
}
