import type { Finding } from '../../src/checks/finding.ts';
import { compareRevisions } from '../../src/compare/compare-revisions.ts';
import type { ClusterState, KustomizationState, OwnedObject } from '../../src/flux/state.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Change, EnvironmentPlan } from '../../src/plan/plan.ts';
import { environment, kustomization, object } from '../checks/states.ts';

/** The plan of one environment, of the Kustomizations that it has before and after. */
export function planOf(base: KustomizationState[], head: KustomizationState[]): EnvironmentPlan {
  const [plan] = planOfStates(
    [environment('production', base)],
    [environment('production', head)],
  ).environments;
  return plan!;
}

export function planOfStates(base: ClusterState[], head: ClusterState[], findings: readonly Finding[] = []) {
  return makePlan({ base: 'base', head: 'head' }, compareRevisions(base, head), findings);
}

/** `prune ConfigMap/shop/a`, and the owners when they differ: what a plan says, in short. */
export function short({
  action,
  kind,
  namespace,
  name,
  kustomization,
  previousKustomization,
}: Change): string {
  const owners = previousKustomization === undefined ? '' : ` ${previousKustomization} → ${kustomization}`;
  return `${action} ${[kind, namespace, name].filter((part) => part !== '').join('/')}${owners}`;
}

/** A Kustomization and its custom resource, to be put into the inventory of its parent. */
export function child(...args: Parameters<typeof kustomization>): {
  state: KustomizationState;
  resource: OwnedObject;
} {
  const state = kustomization(...args);
  return { state, resource: { ...state.object, secretPaths: [] } };
}

export function deployment(
  image: string,
  options: { selector?: string; metadata?: string } = {},
): OwnedObject {
  const { selector = 'api', metadata = '' } = options;
  return object(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
${metadata}spec:
  selector:
    matchLabels:
      app: ${selector}
  template:
    spec:
      containers:
        - name: api
          image: ${image}
`);
}
