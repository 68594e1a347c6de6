import type { Change, EnvironmentPlan, KustomizationPlan, Plan } from '../../src/plan/plan.ts';

export function change(differences: Partial<Change> = {}): Change {
  return {
    action: 'update',
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: 'shop',
    name: 'api',
    kustomization: 'flux-system/apps',
    diff: '@@ -1 +1 @@\n-image: api:1\n+image: api:2\n',
    reasons: [],
    ...differences,
  };
}

/** A rendered Kustomization that waits for nothing. */
export function kustomizationPlan(
  name: string,
  differences: Partial<KustomizationPlan> = {},
): KustomizationPlan {
  return {
    namespace: 'flux-system',
    name,
    path: name,
    status: 'rendered',
    objects: 3,
    dependsOn: [],
    wave: 1,
    heldBackBy: [],
    affected: false,
    ...differences,
  };
}

export function environmentPlan(name: string, differences: Partial<EnvironmentPlan> = {}): EnvironmentPlan {
  const kustomizations = [kustomizationPlan('apps')];
  return { name, path: `clusters/${name}`, kustomizations, changes: [], withheld: [], ...differences };
}

export function plan(
  environments: EnvironmentPlan[],
  findings: Plan['findings'] = [],
  suppressed: Plan['suppressed'] = [],
): Plan {
  const actions = { create: 0, update: 0, prune: 0, orphan: 0, move: 0, recreate: 0 };
  const summary = { ...actions, heldBack: 0, errors: 0, warnings: 0 };
  for (const { changes } of environments) for (const { action } of changes) summary[action]++;
  const [base, head] = [{ rev: 'base' }, { rev: 'head' }];
  return { version: 1, base, head, environments, findings, suppressed, summary };
}

export function finding(differences: Partial<Plan['findings'][number]> = {}): Plan['findings'][number] {
  return {
    rule: 'build/failed',
    severity: 'error',
    message: 'no such file',
    environments: ['production'],
    existing: false,
    ...differences,
  };
}
