import type { Gvk, ResourceId } from '../../kube/identity.ts';
import type { NameReference } from '../config/default-references.ts';
import type { FieldSpec } from '../config/field-spec.ts';
import { isSelected } from '../resource-id.ts';

/** A field that may hold the name of an object of some kind. */
export interface Reference {
  field: FieldSpec;
  referred: Gvk;
}

/** The fields to look at in an object, given the id that it had at first; in the order in which they are rewritten. */
export type ReferenceIndex = (original: ResourceId) => Reference[];

const INDEXES = new WeakMap<readonly NameReference[], ReferenceIndex>();

/** Finds the references of an object without going through all of them. */
export function indexReferences(references: readonly NameReference[]): ReferenceIndex {
  let index = INDEXES.get(references);
  if (index === undefined) {
    index = build(references);
    INDEXES.set(references, index);
  }
  return index;
}

function build(references: readonly NameReference[]): ReferenceIndex {
  const all = references.flatMap((referred) => referred.referrers.map((field) => ({ field, referred })));
  const kinds = new Set(all.map(({ field }) => field.kind));
  const byKind = new Map<string, Reference[]>();
  for (const kind of kinds) {
    byKind.set(
      kind,
      all.filter(({ field }) => field.kind === '' || field.kind === kind),
    );
  }
  return (original) =>
    (byKind.get(original.kind) ?? byKind.get('') ?? []).filter(({ field }) => isSelected(original, field));
}
