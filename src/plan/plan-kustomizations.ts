import { DependencyGraph } from '../flux/dependency-graph.ts';
import { type KustomizationState, kustomizationId } from '../flux/state.ts';
import { compareText } from '../kube/order.ts';
import type { Turn } from './apply-order.ts';
import type { Change, KustomizationPlan } from './plan.ts';

/** The Flux Kustomizations of an environment as a plan holds them, sorted by name; not yet free of secret values. */
export function planKustomizations(
  states: readonly KustomizationState[],
  order: ReadonlyMap<string, Turn>,
  changes: readonly Change[],
  touched: ReadonlySet<string>,
): KustomizationPlan[] {
  const changed = new Set(
    changes.flatMap(({ kustomization, previousKustomization = kustomization }) => [
      kustomization,
      previousKustomization,
    ]),
  );
  const waiting = new Set(new DependencyGraph(states).allDependents(changed));
  return states
    .map((state): KustomizationPlan => {
      const { namespace, name, path, status, objects, parent, spec } = state;
      const id = kustomizationId(state);
      const { wave, heldBackBy } = order.get(id)!;
      const reason = status === 'rendered' ? undefined : state.problem?.message;
      const acts = status === 'rendered' || status === 'unknown';
      const dependsOn = spec.dependsOn.filter((dependency) => dependency.name !== '').map(kustomizationId);
      return {
        namespace,
        name,
        path,
        status,
        objects: objects.length,
        ...(reason && { reason }),
        dependsOn: [...new Set(dependsOn)],
        ...(parent !== undefined && { parent }),
        ...(wave !== undefined && { wave }),
        heldBackBy,
        affected: acts && !changed.has(id) && (waiting.has(id) || heldBackBy.length > 0),
        ...(touched.has(id) && { touched: true as const }),
      };
    })
    .sort((a, b) => compareText(kustomizationId(a), kustomizationId(b)));
}
