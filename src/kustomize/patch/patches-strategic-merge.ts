import { locationOf, type MapNode } from '../../kube/yaml/node.ts';
import { BuildError, isInputError, wrapError } from '../errors.ts';
import type { Located } from '../load/decode.ts';
import { MalformedYamlError, readManifest } from '../load/manifest.ts';
import type { PatchContext, Transform } from './context.ts';
import { InlineSource } from './inline-source.ts';
import { patchSelected, resourceToPatch } from './patch-strategic.ts';

/** The `patchesStrategicMerge` of a kustomization, or a `PatchStrategicMergeTransformer`. */
export interface StrategicMergeEntries {
  /** Each a path, or a patch itself. */
  paths: readonly Located[];
  /** Patches of a transformer that stand in its own file. */
  patches: Located | undefined;
}

/**
 * Configures the transformer (`kubernetes-sigs/kustomize:api/internal/builtins/PatchStrategicMergeTransformer.go`).
 * Throws `BuildError` when an entry makes no sense; the transformer throws it when a patch cannot be applied.
 */
export function configurePatchesStrategicMerge(
  { paths, patches }: StrategicMergeEntries,
  context: PatchContext,
): Transform {
  const inline = patches?.text ?? '';
  if (paths.length === 0 && inline === '') throw new BuildError('empty file path and empty patch content');
  const objects = paths.flatMap((path) => readEntry(path, context));
  if (patches !== undefined && inline !== '') objects.push(...readManifest(new InlineSource(patches.node)));
  const [first] = paths;
  if (objects.length === 0) {
    const files = paths.map(({ text }) => text).join(' ');
    throw new BuildError(
      `patch appears to be empty; files=[${files}], Patch=${inline}`,
      locationOf(first?.node ?? patches?.node),
    );
  }
  return (resources) => {
    for (const patch of objects) {
      patchSelected(resources, new Set([resourceToPatch(patch, resources)]), patch, context.schemas);
    }
  };
}

/** What is no patch is taken for a path. */
function readEntry({ text, node }: Located, { loader, cache }: PatchContext): MapNode[] {
  try {
    return readManifest(new InlineSource(node));
  } catch (error) {
    if (!isInputError(error)) throw error;
  }
  const file = loader.load(text, locationOf(node));
  try {
    return cache.manifest(file);
  } catch (error) {
    if (!(error instanceof MalformedYamlError)) throw wrapError('', error);
    throw new BuildError(`${error.message} in File: ${text}`, error.location, error);
  }
}
