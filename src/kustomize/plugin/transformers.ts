import { flag, list, located, optional, struct, text, textMap } from '../load/decode.ts';
import { FIELD_SPEC, IMAGE, PATCH, REPLACEMENT_FIELD, REPLICA, SELECTOR } from '../load/types.ts';
import type { PatchContext, Transform } from '../patch/context.ts';
import { InlineSource } from '../patch/inline-source.ts';
import { configurePatchJson6902 } from '../patch/patch-json6902.ts';
import { configurePatch } from '../patch/patches.ts';
import { configurePatchesStrategicMerge } from '../patch/patches-strategic-merge.ts';
import { configureReplacements } from '../replacement/replacements.ts';
import type { Resource } from '../resource.ts';
import { addHashes } from '../transform/hash.ts';
import { transformImages } from '../transform/images.ts';
import { transformMetadata } from '../transform/metadata.ts';
import { type Affix, transformNames } from '../transform/name-affix.ts';
import { SUBJECT_MODES, transformNamespace } from '../transform/namespace.ts';
import { transformReplicas } from '../transform/replicas.ts';
import { pluginConfig, refuse } from './config.ts';
import { configureValueAdd } from './value-add.ts';

/** Reads the configuration of a transformer. Throws `BuildError`. */
type Configure = (config: Resource, context: PatchContext) => Transform;

const fieldSpecs = list(FIELD_SPEC);

/** The transformers that are built in, by kind (`kubernetes-sigs/kustomize:api/internal/plugins/builtinhelpers`). */
export const TRANSFORMERS: ReadonlyMap<string, Configure> = new Map<string, Configure>([
  ['NamespaceTransformer', configureNamespace],
  ['PrefixTransformer', (config) => configureAffix(config, 'prefix')],
  ['SuffixTransformer', (config) => configureAffix(config, 'suffix')],
  ['PrefixSuffixTransformer', configureBothAffixes],
  ['LabelTransformer', configureLabels],
  ['AnnotationsTransformer', configureAnnotations],
  ['ImageTagTransformer', configureImage],
  ['ReplicaCountTransformer', configureReplicas],
  ['HashTransformer', () => addHashes],
  ['PatchTransformer', configurePatchPlugin],
  ['PatchJson6902Transformer', configureJson6902],
  ['PatchStrategicMergeTransformer', configureStrategicMerge],
  ['ReplacementTransformer', configureReplacementPlugin],
  ['ValueAddTransformer', configureValueAdd],
]);

const NAMESPACE = struct('NamespaceTransformerPlugin', {
  metadata: struct('ObjectMeta', { namespace: located }),
  fieldSpecs,
  unsetOnly: flag,
  setRoleBindingSubjects: text,
});

function configureNamespace(config: Resource): Transform {
  const { metadata, fieldSpecs: fields, unsetOnly, setRoleBindingSubjects } = pluginConfig(NAMESPACE, config);
  const wanted = setRoleBindingSubjects || 'defaultOnly';
  const subjects = SUBJECT_MODES.find((mode) => mode === wanted);
  if (subjects === undefined) {
    const modes = 'must be one of "defaultOnly", "none" or "allServiceAccounts"';
    refuse(config, `invalid value "${wanted}" for setRoleBindingSubjects: ${modes}`);
  }
  const { namespace } = metadata;
  return (resources) => {
    if (namespace.text !== '') transformNamespace(resources, { namespace, fields, unsetOnly, subjects });
  };
}

const AFFIX = struct('PrefixTransformerPlugin', { prefix: text, suffix: text, fieldSpecs });

function configureAffix(config: Resource, side: Affix['side']): Transform {
  const { fieldSpecs: fields, present, ...texts } = pluginConfig(AFFIX, config);
  if (!present.has('fieldSpecs')) refuse(config, 'fieldSpecs is not expected to be nil');
  return (resources) => transformNames(resources, { side, text: texts[side], fields });
}

function configureBothAffixes(config: Resource): Transform {
  const transforms = [configureAffix(config, 'prefix'), configureAffix(config, 'suffix')];
  return (resources) => {
    for (const transform of transforms) transform(resources);
  };
}

const LABELS = struct('LabelTransformerPlugin', { labels: textMap, fieldSpecs });

function configureLabels(config: Resource): Transform {
  const { labels, fieldSpecs: fields } = pluginConfig(LABELS, config);
  return (resources) => transformMetadata(resources, labels, fields);
}

const ANNOTATIONS = struct('AnnotationsTransformerPlugin', { annotations: textMap, fieldSpecs });

function configureAnnotations(config: Resource): Transform {
  const { annotations, fieldSpecs: fields } = pluginConfig(ANNOTATIONS, config);
  return (resources) => transformMetadata(resources, annotations, fields);
}

const IMAGE_TAG = struct('ImageTagTransformerPlugin', { imageTag: IMAGE, fieldSpecs });

function configureImage(config: Resource): Transform {
  const { imageTag, fieldSpecs: fields } = pluginConfig(IMAGE_TAG, config);
  return (resources) => transformImages(resources, imageTag, fields);
}

const REPLICA_COUNT = struct('ReplicaCountTransformerPlugin', { replica: REPLICA, fieldSpecs });

function configureReplicas(config: Resource): Transform {
  const { replica, fieldSpecs: fields } = pluginConfig(REPLICA_COUNT, config);
  return (resources) => transformReplicas(resources, replica, fields);
}

function configurePatchPlugin(config: Resource, context: PatchContext): Transform {
  return configurePatch(pluginConfig(PATCH, config), '', context);
}

const JSON_6902 = struct('PatchJson6902TransformerPlugin', {
  target: optional(SELECTOR),
  path: text,
  jsonOp: located,
});

function configureJson6902(config: Resource, context: PatchContext): Transform {
  const { target, path, jsonOp, node } = pluginConfig(JSON_6902, config);
  return configurePatchJson6902({ target, path, operations: new InlineSource(jsonOp.node), node }, context);
}

const STRATEGIC_MERGE = struct('PatchStrategicMergeTransformerPlugin', {
  paths: list(located),
  patches: optional(located),
});

function configureStrategicMerge(config: Resource, context: PatchContext): Transform {
  return configurePatchesStrategicMerge(pluginConfig(STRATEGIC_MERGE, config), context);
}

const REPLACEMENTS = struct('ReplacementTransformerPlugin', { replacements: list(REPLACEMENT_FIELD) });

function configureReplacementPlugin(config: Resource, context: PatchContext): Transform {
  return configureReplacements(pluginConfig(REPLACEMENTS, config).replacements, context);
}
