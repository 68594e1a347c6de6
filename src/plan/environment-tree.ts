import { type ClusterState, type KustomizationState, kustomizationId } from '../flux/state.ts';
import { compareText } from '../kube/order.ts';
import { applyOrder } from './apply-order.ts';
import { redactor } from './mask/redact.ts';
import { covers } from './mask/secret-places.ts';
import type { KustomizationPlan } from './plan.ts';
import { planKustomizations } from './plan-kustomizations.ts';
import { redactKustomization } from './redact-plan.ts';

/** A Flux Kustomization of one revision, and what it contains. */
export interface TreeKustomization extends Omit<KustomizationPlan, 'affected'> {
  /** `Kind/namespace/name`. */
  source: string;
  /** How many objects of each kind it applies, by name. */
  contains: Map<string, number>;
}

/** What one environment holds at one revision. Free of secret values. */
export interface EnvironmentTree {
  name: string;
  path: string;
  /** Sorted by name; `parent` nests them. */
  kustomizations: TreeKustomization[];
}

/** The trees of the environments of one revision. */
export function environmentTrees(states: readonly ClusterState[]): EnvironmentTree[] {
  const redact = redactor(states);
  return states.map(({ environment, kustomizations }) => {
    const byId = new Map(kustomizations.map((state) => [kustomizationId(state), state]));
    const plans = planKustomizations(kustomizations, applyOrder(kustomizations, new Map()), [], new Set());
    return {
      name: environment.name,
      path: environment.path,
      kustomizations: plans.map(({ affected: _, ...plan }) => {
        const state = byId.get(kustomizationId(plan))!;
        const { kind, namespace, name } = state.spec.sourceRef;
        return {
          ...redactKustomization(plan, redact),
          source: redact(`${kind}/${namespace}/${name}`),
          contains: countKinds(state),
        };
      }),
    };
  });
}

function countKinds({ objects }: KustomizationState): Map<string, number> {
  const counts = new Map<string, number>();
  for (const object of objects) {
    const kind = covers(object, 'kind') ? '***' : object.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => compareText(a, b)));
}
