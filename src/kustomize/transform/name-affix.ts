import { appendToList, BuildAnnotation } from '../annotations.ts';
import type { FieldSpec } from '../config/field-spec.ts';
import { setScalar } from '../field/set.ts';
import { applyFieldSpec } from '../field/walk.ts';
import { originalId, type Resource, recordId } from '../resource.ts';
import { isSelected } from '../resource-id.ts';

/** What is put before or behind names. */
export interface Affix {
  side: 'prefix' | 'suffix';
  text: string;
  fields: readonly FieldSpec[];
}

/** Names that other things depend on: they are never changed. */
const SKIPPED = [
  { group: '', version: '', kind: 'CustomResourceDefinition' },
  { group: 'apiregistration.k8s.io', version: '', kind: 'APIService' },
  { group: '', version: '', kind: 'Namespace' },
];

/** Adds a prefix or suffix to names (`kubernetes-sigs/kustomize:api/internal/builtins/PrefixTransformer.go`). */
export function transformNames(resources: readonly Resource[], { side, text, fields }: Affix): void {
  const list = side === 'prefix' ? BuildAnnotation.prefixes : BuildAnnotation.suffixes;
  for (const resource of resources) {
    const id = originalId(resource);
    if (SKIPPED.some((skipped) => isSelected(id, skipped))) continue;
    for (const spec of fields) {
      if (!isSelected(id, spec)) continue;
      if (spec.path === 'metadata/name' && text !== '') {
        appendToList(resource.node, list, text);
        recordId(resource);
      }
      applyFieldSpec(resource.node, spec, {
        set: (node) => {
          const current = node.kind === 'scalar' ? node.text : '';
          setScalar(node, side === 'prefix' ? text + current : current + text);
        },
        create: 'scalar',
      });
    }
  }
}
