import { type Redact, redactId } from './mask/redact.ts';
import type { Change, KustomizationPlan } from './plan.ts';

/** The same change without secret values in its reasons and in the names of Kustomizations; its object is masked by path. */
export function redactChange(change: Change, redact: Redact): Change {
  const { kustomization, previousKustomization, reasons, heldBackBy } = change;
  return {
    ...change,
    kustomization: redactId(kustomization, redact),
    ...(previousKustomization !== undefined && {
      previousKustomization: redactId(previousKustomization, redact),
    }),
    reasons: reasons.map(redact),
    ...(heldBackBy !== undefined && { heldBackBy: heldBackBy.map((id) => redactId(id, redact)) }),
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
    dependsOn: dependsOn.map((id) => redactId(id, redact)),
    ...(parent !== undefined && { parent: redactId(parent, redact) }),
    heldBackBy: heldBackBy.map((id) => redactId(id, redact)),
  };
}
