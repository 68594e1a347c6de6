import type { Change, EnvironmentPlan, Plan } from '../../src/plan/plan.ts';

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

export function environmentPlan(name: string, differences: Partial<EnvironmentPlan> = {}): EnvironmentPlan {
  const kustomizations = [
    { namespace: 'flux-system', name: 'apps', path: 'apps', status: 'rendered' as const, objects: 3 },
  ];
  return { name, path: `clusters/${name}`, kustomizations, changes: [], withheld: [], ...differences };
}

export function plan(
  environments: EnvironmentPlan[],
  findings: Plan['findings'] = [],
  suppressed: Plan['suppressed'] = [],
): Plan {
  const summary = { create: 0, update: 0, prune: 0, orphan: 0, move: 0, recreate: 0, errors: 0, warnings: 0 };
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
