import type { Gvk } from '../../kube/identity.ts';
import { wrapError } from '../errors.ts';
import { sameGvk } from '../resource-id.ts';
import {
  COMMON_ANNOTATION_FIELDS,
  COMMON_LABEL_FIELDS,
  IMAGE_FIELDS,
  NAME_FIELDS,
  NAMESPACE_FIELDS,
  REPLICA_FIELDS,
  TEMPLATE_LABEL_FIELDS,
} from './default-fields.ts';
import { NAME_REFERENCES, type NameReference, VAR_REFERENCES } from './default-references.ts';
import { compareGvk, type FieldSpec, mergeFieldSpecs } from './field-spec.ts';

/** Which transformers touch which fields, by section of a `configurations` file. */
export interface TransformerConfig {
  namePrefix: readonly FieldSpec[];
  nameSuffix: readonly FieldSpec[];
  namespace: readonly FieldSpec[];
  commonLabels: readonly FieldSpec[];
  labels: readonly FieldSpec[];
  templateLabels: readonly FieldSpec[];
  commonAnnotations: readonly FieldSpec[];
  nameReference: readonly NameReference[];
  varReference: readonly FieldSpec[];
  images: readonly FieldSpec[];
  replicas: readonly FieldSpec[];
}

type FieldSection = Exclude<keyof TransformerConfig, 'nameReference'>;

/** The sections in the order in which conflicts are noticed, with upstream's names for messages. */
const SECTIONS: readonly (readonly [FieldSection | 'nameReference', string])[] = [
  ['namePrefix', 'NamePrefix'],
  ['nameSuffix', 'NameSuffix'],
  ['namespace', 'NameSpace'],
  ['commonAnnotations', 'CommonAnnotations'],
  ['commonLabels', 'CommonLabels'],
  ['labels', 'Labels'],
  ['templateLabels', 'TemplateLabels'],
  ['varReference', 'VarReference'],
  ['nameReference', 'NameReference'],
  ['images', 'Images'],
  ['replicas', 'Replicas'],
];

export const EMPTY_CONFIG: TransformerConfig = {
  namePrefix: [],
  nameSuffix: [],
  namespace: [],
  commonLabels: [],
  labels: [],
  templateLabels: [],
  commonAnnotations: [],
  nameReference: [],
  varReference: [],
  images: [],
  replicas: [],
};

/** What kustomize does without `configurations`. */
export const DEFAULT_CONFIG: TransformerConfig = mergeSections(EMPTY_CONFIG, {
  namePrefix: NAME_FIELDS,
  nameSuffix: NAME_FIELDS,
  namespace: NAMESPACE_FIELDS,
  commonLabels: COMMON_LABEL_FIELDS,
  labels: [],
  templateLabels: TEMPLATE_LABEL_FIELDS,
  commonAnnotations: COMMON_ANNOTATION_FIELDS,
  nameReference: NAME_REFERENCES,
  varReference: VAR_REFERENCES,
  images: IMAGE_FIELDS,
  replicas: REPLICA_FIELDS,
});

/**
 * Adds what `incoming` has and `config` does not cover (`kubernetes-sigs/kustomize:api/internal/plugins/builtinconfig`).
 * Gives back one of the two when it says it all. Throws `BuildError` when they disagree about creating a field.
 */
export function mergeConfigs(config: TransformerConfig, incoming: TransformerConfig): TransformerConfig {
  if (config === incoming || incoming === EMPTY_CONFIG) return config;
  // The defaults have been merged into nothing already; every kustomization begins with this.
  if (config === EMPTY_CONFIG && incoming === DEFAULT_CONFIG) return incoming;
  return mergeSections(config, incoming);
}

function mergeSections(config: TransformerConfig, incoming: TransformerConfig): TransformerConfig {
  const merged = { ...config };
  let changed = false;
  for (const [section, name] of SECTIONS) {
    try {
      if (section === 'nameReference') {
        merged.nameReference = sorted(mergeReferences(config.nameReference, incoming.nameReference));
      } else {
        merged[section] = sorted(mergeFieldSpecs(config[section], incoming[section]));
      }
    } catch (error) {
      throw wrapError(`failed to merge ${name} fieldSpec: `, error);
    }
    changed ||= merged[section] !== config[section];
  }
  return changed ? merged : config;
}

function sorted<T extends Gvk>(specs: readonly T[]): readonly T[] {
  const inOrder = specs.every((spec, i) => i === 0 || compareGvk(specs[i - 1]!, spec) <= 0);
  return inOrder ? specs : [...specs].sort(compareGvk);
}

/** Name references of the same kind become one. */
function mergeReferences(
  references: readonly NameReference[],
  incoming: readonly NameReference[],
): readonly NameReference[] {
  let merged = references;
  for (const reference of incoming) {
    const at = merged.findIndex((other) => sameGvk(other, reference));
    const known = merged[at];
    if (known === undefined) {
      merged = [...merged, reference];
      continue;
    }
    const referrers = mergeFieldSpecs(known.referrers, reference.referrers);
    if (referrers !== known.referrers) merged = merged.with(at, { ...known, referrers });
  }
  return merged;
}
