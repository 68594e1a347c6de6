import type { TransformerConfig } from '../config/transformer-config.ts';
import type { Located } from '../load/decode.ts';
import type { PatchContext, Transform } from '../patch/context.ts';
import { configureTransformer } from '../plugin/configure.ts';
import { transformImages } from '../transform/images.ts';
import { transformMetadata } from '../transform/metadata.ts';
import { transformNames } from '../transform/name-affix.ts';
import { transformNamespace } from '../transform/namespace.ts';
import { transformReplicas } from '../transform/replicas.ts';
import type { Accumulator } from './accumulator.ts';
import { annotateTransformation, originOfBuiltin, originOfPlugin } from './build-origin.ts';
import { labelTransforms } from './label-transforms.ts';
import {
  json6902Transforms,
  patchTransforms,
  replacementTransforms,
  strategicMergeTransforms,
} from './patch-transforms.ts';
import { type AccumulateFiles, readPlugins } from './read-plugins.ts';
import type { Target } from './target.ts';

/**
 * Runs the transformers of a kustomization over all that has been gathered: its own in kustomize's fixed order, then
 * plugins. All are configured before the first one runs. Throws `BuildError`.
 */
export function runTransformers(
  target: Target,
  accumulator: Accumulator,
  accumulateFiles: AccumulateFiles,
): void {
  const { origin, fileName } = target;
  const own = ownTransforms(target, accumulator.config).flatMap(([kind, transforms]) =>
    transforms.map((transform) => ({ transform, from: origin && originOfBuiltin(origin, fileName, kind) })),
  );
  const plugins = readPlugins(target, 'transformers', accumulateFiles).map((plugin) => ({
    transform: configureTransformer(plugin, patchContext(target)),
    from: originOfPlugin(plugin),
  }));
  for (const { transform, from } of [...own, ...plugins]) {
    accumulator.transform((resources) => {
      transform(resources);
      if (from !== undefined) for (const resource of resources) annotateTransformation(resource, from);
    });
  }
}

/** What the patch transformers and plugins of a kustomization need to know. */
export function patchContext({ loader, context }: Target): PatchContext {
  return {
    loader,
    cache: context.cache,
    get schemas() {
      return context.schemas;
    },
  };
}

/** The builtins in the order in which they run (`kubernetes-sigs/kustomize:api/internal/target/kusttarget_configplugin.go`). */
function ownTransforms(target: Target, config: TransformerConfig): [kind: string, transforms: Transform[]][] {
  const { kustomization } = target;
  const { namespace, namePrefix, nameSuffix, commonAnnotations, replicas, images } = kustomization;
  const context = patchContext(target);
  return [
    ['PatchStrategicMergeTransformer', strategicMergeTransforms(kustomization, context)],
    ['PatchTransformer', patchTransforms(kustomization, context)],
    ['NamespaceTransformer', namespace.text === '' ? [] : [moveTo(namespace, config)]],
    ['PrefixTransformer', namePrefix === '' ? [] : [affix('prefix', namePrefix, config.namePrefix)]],
    ['SuffixTransformer', nameSuffix === '' ? [] : [affix('suffix', nameSuffix, config.nameSuffix)]],
    ['LabelTransformer', labelTransforms(kustomization, config)],
    ['AnnotationsTransformer', annotationTransforms(commonAnnotations, config)],
    ['PatchJson6902Transformer', json6902Transforms(kustomization, context)],
    [
      'ReplicaCountTransformer',
      replicas.map((entry) => (resources) => transformReplicas(resources, entry, config.replicas)),
    ],
    [
      'ImageTagTransformer',
      images.map((entry) => (resources) => transformImages(resources, entry, config.images)),
    ],
    ['ReplacementTransformer', replacementTransforms(kustomization, context)],
  ];
}

function moveTo(namespace: Located, { namespace: fields }: TransformerConfig): Transform {
  return (resources) =>
    transformNamespace(resources, { namespace, fields, unsetOnly: false, subjects: 'defaultOnly' });
}

function affix(side: 'prefix' | 'suffix', text: string, fields: TransformerConfig['namePrefix']): Transform {
  return (resources) => transformNames(resources, { side, text, fields });
}

function annotationTransforms(
  annotations: ReadonlyMap<string, Located> | undefined,
  { commonAnnotations }: TransformerConfig,
): Transform[] {
  if (!annotations?.size) return [];
  return [(resources) => transformMetadata(resources, annotations, commonAnnotations)];
}
