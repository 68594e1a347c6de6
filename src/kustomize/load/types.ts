import {
  embedded,
  flag,
  int,
  integer,
  list,
  located,
  optional,
  required,
  struct,
  text,
  textMap,
} from './decode.ts';

/** The types of kustomize's API that several fields and plugins share (`kubernetes-sigs/kustomize:api/types`). */

const gvkFields = embedded('Gvk', { group: text, version: text, kind: text });

const idFields = embedded('ResId', { ...gvkFields, name: text, namespace: text });

export const FIELD_SPEC = struct('FieldSpec', { ...gvkFields, path: text, create: flag });

export const SELECTOR = struct('Selector', { ...idFields, annotationSelector: text, labelSelector: text });

const PATCH_ARGS = struct('PatchArgs', { allowNameChange: flag, allowKindChange: flag });

/** An entry of `patches` or `patchesJson6902`. */
export const PATCH = struct('Patch', {
  path: text,
  patch: text,
  target: optional(SELECTOR),
  options: optional(PATCH_ARGS),
});

const FIELD_OPTIONS = struct('FieldOptions', {
  delimiter: text,
  index: int,
  encoding: text,
  create: flag,
});

const SOURCE_SELECTOR = struct('SourceSelector', {
  ...idFields,
  fieldPath: text,
  options: optional(FIELD_OPTIONS),
});

const TARGET_SELECTOR = struct('TargetSelector', {
  select: required(optional(SELECTOR)),
  reject: list(optional(SELECTOR)),
  fieldPaths: list(text),
  options: optional(FIELD_OPTIONS),
});

const replacementFields = {
  source: optional(SOURCE_SELECTOR),
  targets: list(optional(TARGET_SELECTOR)),
  sourceValue: optional(text),
};

/** What a file named by `replacements[].path` holds, once or in a list. */
export const REPLACEMENT = struct('Replacement', replacementFields);

/** An entry of `replacements`. */
export const REPLACEMENT_FIELD = struct('ReplacementField', {
  ...embedded('Replacement', replacementFields),
  path: text,
});

export const VAR = struct('Var', {
  name: required(text),
  objref: required(
    struct('Target', { apiVersion: text, ...gvkFields, name: required(text), namespace: text }),
  ),
  fieldref: required(struct('FieldSelector', { fieldPath: text })),
});

export const GENERATOR_OPTIONS = struct('GeneratorOptions', {
  labels: textMap,
  annotations: textMap,
  disableNameSuffixHash: flag,
  immutable: flag,
});

const generatorFields = embedded('GeneratorArgs', {
  namespace: text,
  name: text,
  behavior: text,
  ...embedded('KvPairSources', {
    literals: list(located),
    files: list(located),
    envs: list(located),
    env: located,
  }),
  options: optional(GENERATOR_OPTIONS),
});

export const CONFIG_MAP_ARGS = struct('ConfigMapArgs', generatorFields);

export const SECRET_ARGS = struct('SecretArgs', { ...generatorFields, type: text });

export const LABEL = struct('Label', {
  pairs: textMap,
  includeSelectors: flag,
  includeTemplates: flag,
  fields: list(FIELD_SPEC),
});

export const IMAGE = struct('Image', {
  name: text,
  newName: text,
  tagSuffix: text,
  newTag: text,
  digest: text,
});

export const REPLICA = struct('Replica', { name: text, count: required(integer) });

export const SORT_OPTIONS = struct('SortOptions', {
  order: text,
  legacySortOptions: optional(
    struct('LegacySortOptions', { orderFirst: required(list(text)), orderLast: required(list(text)) }),
  ),
});

export type Selector = NonNullable<ReturnType<typeof SELECTOR.zero>>;
export type Patch = ReturnType<typeof PATCH.zero>;
export type Replacement = ReturnType<typeof REPLACEMENT.zero>;
export type ReplacementField = ReturnType<typeof REPLACEMENT_FIELD.zero>;
export type Var = ReturnType<typeof VAR.zero>;
export type GeneratorOptions = ReturnType<typeof GENERATOR_OPTIONS.zero>;
export type ConfigMapArgs = ReturnType<typeof CONFIG_MAP_ARGS.zero>;
export type SecretArgs = ReturnType<typeof SECRET_ARGS.zero>;
export type Label = ReturnType<typeof LABEL.zero>;
export type Image = ReturnType<typeof IMAGE.zero>;
export type Replica = ReturnType<typeof REPLICA.zero>;
export type SortOptions = ReturnType<typeof SORT_OPTIONS.zero>;
