import { locationOf, type MapNode } from '../../kube/yaml/node.ts';
import { BuildError, wrapError } from '../errors.ts';
import { goQuote } from '../go-quote.ts';
import type { LoadedFile } from '../load/loaded-file.ts';
import type { Loader } from '../load/loader.ts';
import { readManifest } from '../load/manifest.ts';
import { sourceText } from '../load/source-text.ts';
import type { Patch, Selector } from '../load/types.ts';
import { originalId, type Resource, recordId } from '../resource.ts';
import { formatId } from '../resource-id.ts';
import type { PatchContext, Transform } from './context.ts';
import { fieldText, trimmed } from './inline-source.ts';
import type { Operation } from './json-patch/decode.ts';
import { patchResourceJson } from './patch-json.ts';
import { allowChange, patchResource, patchSelected, resourceToPatch } from './patch-strategic.ts';
import { type PatchContent, readPatch } from './patch-text.ts';
import { selectResources } from './select/selector.ts';

/**
 * Configures an entry of `patches`, or a `PatchTransformer`
 * (`kubernetes-sigs/kustomize:api/internal/builtins/PatchTransformer.go`). `config` is the entry as text, for messages.
 * Throws `BuildError` when the entry, or the patch that it names, makes no sense; the transformer throws `BuildError`
 * when the patch cannot be applied.
 */
export function configurePatch(entry: Patch, config: string, context: PatchContext): Transform {
  const { name, content } = readEntry(entry, config, context);
  if ('operations' in content) return (resources) => applyJson(content.operations, entry, name, resources);
  for (const patch of content.objects) {
    if (entry.options?.allowNameChange) allowChange(patch, 'allowNameChange');
    if (entry.options?.allowKindChange) allowChange(patch, 'allowKindChange');
  }
  return (resources) => applyStrategic(content.objects, entry, name, resources, context);
}

/** The patch of an entry, and what messages call it. */
function readEntry(
  { path, patch, node }: Patch,
  config: string,
  { loader, cache }: PatchContext,
): { name: string; content: PatchContent } {
  const text = patch.trim();
  if (text === '' && path === '')
    throw new BuildError(`must specify one of patch and path in\n${config}`, locationOf(node));
  if (text !== '' && path !== '') {
    throw new BuildError(`patch and path can't be set at the same time\n${config}`, locationOf(node));
  }
  if (text !== '') {
    const name = `[patch: ${goQuote(text)}]`;
    const source = trimmed(fieldText(node, 'patch'));
    return { name, content: readPatch(source, () => readManifest(source), name) };
  }
  const name = `[path: ${goQuote(path)}]`;
  const file = loadPatch(loader, path, node);
  return { name, content: readPatch(sourceText(file), () => cache.manifest(file), name) };
}

function loadPatch(loader: Loader, path: string, node: MapNode): LoadedFile {
  try {
    return loader.load(path, locationOf(node));
  } catch (error) {
    throw wrapError(`failed to get the patch file from path(${path}): `, error);
  }
}

function applyJson(
  operations: readonly Operation[],
  { target, node }: Patch,
  name: string,
  resources: readonly Resource[],
): void {
  if (target === undefined)
    throw new BuildError(`must specify a target for JSON patch ${name}`, locationOf(node));
  for (const resource of selectResources(target, resources)) {
    recordId(resource);
    patchResourceJson(resource, operations);
  }
}

/** Without a target, each patch is for the one resource that it names. */
function applyStrategic(
  patches: readonly MapNode[],
  { target, node }: Patch,
  name: string,
  resources: readonly Resource[],
  { schemas }: PatchContext,
): void {
  const [first] = patches;
  if (target !== undefined && first !== undefined) {
    if (patches.length > 1) {
      throw new BuildError(
        `Multiple Strategic-Merge Patches in one \`patches\` entry is not allowed to set \`patches.target\` field: ${name}`,
        locationOf(node),
      );
    }
    patchSelected(resources, new Set(select(target, resources)), first, schemas);
    return;
  }
  for (const patch of patches) {
    const id = goQuote(formatId(originalId({ node: patch })));
    let resource: Resource;
    try {
      resource = resourceToPatch(patch, resources);
    } catch (error) {
      throw wrapError(`no resource matches strategic merge patch ${id}: `, error);
    }
    patchResource(resource, patch, schemas);
  }
}

function select(target: Selector, resources: readonly Resource[]): Resource[] {
  try {
    return selectResources(target, resources);
  } catch (error) {
    const { annotationSelector, labelSelector } = target;
    const selector = goQuote(`${formatId(target)}:a=${annotationSelector}:l=${labelSelector}`);
    throw wrapError(
      `unable to find patch target ${selector} in \`resources\`: `,
      error,
      locationOf(target.node),
    );
  }
}
