import { compareBytes } from '../../kube/compare.ts';
import type { Gvk } from '../../kube/identity.ts';
import { BuildError } from '../errors.ts';
import { DEFAULT_KIND_ORDER, gvkSortKey, kindRanks } from '../order/kind-order.ts';
import { isSelected } from '../resource-id.ts';

/** A field of certain objects (`kubernetes-sigs/kustomize:api/types/fieldspec.go`). */
export interface FieldSpec extends Gvk {
  /** Steps separated by `/`; `\/` is a slash, and a `[]` behind a step forbids to create it. */
  path: string;
  /** Create the field where it is missing. */
  create: boolean;
}

const RANKS = kindRanks(DEFAULT_KIND_ORDER);

/** A field spec of its path and of the parts that are not empty. */
export function fieldSpec(path: string, parts: Partial<Omit<FieldSpec, 'path'>> = {}): FieldSpec {
  return { group: '', version: '', kind: '', create: false, path, ...parts };
}

/**
 * Adds specs one by one: one that is less specific than a known one of the same path adds nothing. Gives back `specs`
 * itself when nothing is added. Throws `BuildError` when two disagree about creating the field.
 */
export function mergeFieldSpecs(
  specs: readonly FieldSpec[],
  incoming: readonly FieldSpec[],
): readonly FieldSpec[] {
  let merged: FieldSpec[] | undefined;
  for (const spec of incoming) {
    const known = (merged ?? specs).find((other) => other.path === spec.path && isSelected(other, spec));
    if (known === undefined) {
      merged ??= [...specs];
      merged.push(spec);
    } else if (known.create !== spec.create) {
      throw new BuildError('conflicting fieldspecs');
    }
  }
  return merged ?? specs;
}

/** The order in which specs and name references are kept and applied. */
export function compareGvk(a: Gvk, b: Gvk): number {
  const byKind = (RANKS.get(a.kind) ?? 0) - (RANKS.get(b.kind) ?? 0);
  return byKind !== 0 ? byKind : compareBytes(gvkSortKey(a), gvkSortKey(b));
}
