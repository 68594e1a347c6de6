import type { Redact } from './mask/redact.ts';
import type { Change, KustomizationPlan } from './plan.ts';

/** The same change without secret values in its reasons and in the names of Kustomizations; its object is masked by path. */
export function redactChange(change: Change, redact: Redact): Change {
  const { kustomization, previousKustomization, reasons, heldBackBy } = change;
  return {
    ...change,
    kustomization: redact(kustomization),
    ...(previousKustomization !== undefined && { previousKustomization: redact(previousKustomization) }),
    reasons: reasons.map(redact),
    ...(heldBackBy !== undefined && { heldBackBy: heldBackBy.map(redact) }),
  };
}

/** The same Kustomization without secret values in its reason, in its names and in those that it refers to. */
export function redactKustomization<T extends Omit<KustomizationPlan, 'affected'>>(
  kustomization: T,
  redact: Redact,
): T {
  const { namespace, name, path, reason, dependsOn, parent, heldBackBy } = kustomization;
  return {
    ...kustomization,
    namespace: redact(namespace),
    name: redact(name),
    path: path === undefined ? undefined : redact(path),
    ...(reason !== undefined && { reason: redact(reason) }),
    dependsOn: dependsOn.map(redact),
    ...(parent !== undefined && { parent: redact(parent) }),
    heldBackBy: heldBackBy.map(redact),
  };
}
