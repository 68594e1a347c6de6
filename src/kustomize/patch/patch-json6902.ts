import { YamlError } from '../../kube/yaml/errors.ts';
import { locationOf, type MapNode } from '../../kube/yaml/node.ts';
import type { SourceText } from '../../kube/yaml/source.ts';
import { BuildError, wrapError } from '../errors.ts';
import { sourceText } from '../load/source-text.ts';
import type { Selector } from '../load/types.ts';
import type { PatchContext, Transform } from './context.ts';
import { decodeJsonPatch } from './json-patch/decode.ts';
import { patchResourceJson } from './patch-json.ts';
import { selectResources } from './select/selector.ts';

/** An entry of `patchesJson6902`, or a `PatchJson6902Transformer`. */
export interface Json6902Entry {
  target: Selector | undefined;
  path: string;
  /** The operations themselves; its text is '' when there are none. */
  operations: SourceText;
  /** The whole entry. */
  node: MapNode;
}

/**
 * Configures the transformer (`kubernetes-sigs/kustomize:api/internal/builtins/PatchJson6902Transformer.go`). Unlike an
 * entry of `patches`, it leaves no record of a former name. Throws `BuildError` when the entry makes no sense; the
 * transformer throws it when the patch cannot be applied.
 */
export function configurePatchJson6902(entry: Json6902Entry, context: PatchContext): Transform {
  const { target, node } = entry;
  if (target === undefined || target.name === '') {
    throw new BuildError('must specify the target name', locationOf(target?.node ?? node));
  }
  const source = sourceOf(entry, context);
  const operations = decode(source);
  if (operations.length === 0) {
    throw new BuildError(
      `patch appears to be empty; file=${entry.path}, JsonOp=${source.text}`,
      locationOf(node),
    );
  }
  return (resources) => {
    for (const resource of selectResources(target, resources)) patchResourceJson(resource, operations);
  };
}

function sourceOf({ path, operations, node }: Json6902Entry, { loader }: PatchContext): SourceText {
  const location = locationOf(node);
  if (path === '') {
    if (operations.text === '') throw new BuildError('empty file path and empty jsonOp', location);
    return operations;
  }
  if (operations.text !== '') throw new BuildError('must specify a file path or jsonOp, not both', location);
  const source = sourceText(loader.load(path, location));
  if (source.text === '') throw new BuildError(`patch file '${path}' empty seems to be empty`, location);
  return source;
}

function decode(source: SourceText): ReturnType<typeof decodeJsonPatch> {
  try {
    return decodeJsonPatch(source);
  } catch (error) {
    throw error instanceof YamlError ? error : wrapError(`decoding ${source.text}: `, error);
  }
}
