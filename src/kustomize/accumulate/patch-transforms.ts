import type { JsonValue } from '../../kube/json.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { locationOf, type Node } from '../../kube/yaml/node.ts';
import { wrapError } from '../errors.ts';
import type { Kustomization } from '../load/kustomization.ts';
import { PATCH, REPLACEMENT_FIELD, SELECTOR } from '../load/types.ts';
import type { PatchContext, Transform } from '../patch/context.ts';
import { fieldText } from '../patch/inline-source.ts';
import { configurePatchJson6902 } from '../patch/patch-json6902.ts';
import { configurePatch } from '../patch/patches.ts';
import { configurePatchesStrategicMerge } from '../patch/patches-strategic-merge.ts';
import { configureReplacements } from '../replacement/replacements.ts';

/** The transformer of `patchesStrategicMerge`. Throws `BuildError`, as all of these, for what makes no sense. */
export function strategicMergeTransforms(
  { patchesStrategicMerge: paths }: Kustomization,
  context: PatchContext,
): Transform[] {
  const [first] = paths;
  if (first === undefined) return [];
  const config = { paths: paths.map(({ text }) => text) };
  return [
    inConfiguration('PatchStrategicMergeTransformer', config, first.node, () =>
      configurePatchesStrategicMerge({ paths, patches: undefined }, context),
    ),
  ];
}

/** The transformers of `patches`. */
export function patchTransforms({ patches }: Kustomization, context: PatchContext): Transform[] {
  return patches.map((entry) => {
    const config = PATCH.encode(entry) ?? {};
    return inConfiguration('PatchTransformer', config, entry.node, (text) =>
      configurePatch(entry, text, context),
    );
  });
}

/** The transformers of `patchesJson6902`. */
export function json6902Transforms({ patchesJson6902 }: Kustomization, context: PatchContext): Transform[] {
  return patchesJson6902.map(({ target, path, patch, node }) => {
    const config: JsonValue = {
      ...(patch !== '' && { jsonOp: patch }),
      ...(path !== '' && { path }),
      ...(target !== undefined && { target: SELECTOR.encode(target) ?? {} }),
    };
    const operations = fieldText(node, 'patch');
    return inConfiguration('PatchJson6902Transformer', config, node, () =>
      configurePatchJson6902({ target, path, operations, node }, context),
    );
  });
}

/** The transformer of `replacements`. */
export function replacementTransforms({ replacements }: Kustomization, context: PatchContext): Transform[] {
  const [first] = replacements;
  if (first === undefined) return [];
  const config = { Replacements: replacements.map((entry) => REPLACEMENT_FIELD.encode(entry) ?? {}) };
  return [
    inConfiguration('ReplacementTransformer', config, first.node, () =>
      configureReplacements(replacements, context),
    ),
  ];
}

/** Runs the configuration of a builtin; what goes wrong is reported with the configuration as YAML, as upstream does. */
export function inConfiguration<T>(
  kind: string,
  config: JsonValue,
  node: Node,
  configure: (config: string) => T,
): T {
  const text = emitYaml(config);
  try {
    return configure(text);
  } catch (error) {
    throw wrapError(
      `trouble configuring builtin ${kind} with config: \`\n${text}\`: `,
      error,
      locationOf(node),
    );
  }
}
