import { compareBytes } from '../../kube/compare.ts';
import type { FieldSpec } from '../config/field-spec.ts';
import { newScalar, setEntry } from '../field/set.ts';
import { type FieldAction, walkField } from '../field/walk.ts';
import type { Located } from '../load/decode.ts';
import { gvkOf, type Resource } from '../resource.ts';
import { isSelected } from '../resource-id.ts';

/** Sets labels or annotations wherever the specs say (`kubernetes-sigs/kustomize:api/filters/labels`). */
export function transformMetadata(
  resources: readonly Resource[],
  values: ReadonlyMap<string, Located> | undefined,
  fields: readonly FieldSpec[],
): void {
  if (values === undefined || values.size === 0) return;
  const sorted = [...values].sort(([a], [b]) => compareBytes(a, b));
  for (const resource of resources) {
    const gvk = gvkOf(resource);
    const specs = fields.filter((spec) => isSelected(gvk, spec));
    for (const [key, { text, node: from }] of sorted) {
      const value = newScalar(text, '!!str', from);
      const action: FieldAction = { set: (target) => setEntry(target, key, value), create: 'map' };
      for (const spec of specs) walkField(resource.node, spec, action);
    }
  }
}
