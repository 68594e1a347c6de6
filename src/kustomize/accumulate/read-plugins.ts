import { locationOf } from '../../kube/yaml/node.ts';
import { isInputError, wrapError } from '../errors.ts';
import type { Located } from '../load/decode.ts';
import { readManifest } from '../load/manifest.ts';
import { InlineSource } from '../patch/inline-source.ts';
import { newResource, type Resource } from '../resource.ts';
import { Accumulator } from './accumulator.ts';
import { annotateOrigin, originBelow } from './build-origin.ts';
import type { Target } from './target.ts';

/** Adds what files and kustomizations hold, as `resources` are added. */
export type AccumulateFiles = (
  target: Target,
  given: Accumulator,
  entries: readonly Located[],
) => Accumulator;

/**
 * The plugins that a field lists: first those that stand in the entries themselves, then those in the files and
 * kustomizations that the other entries name. Throws `BuildError`.
 */
export function readPlugins(
  target: Target,
  field: 'generators' | 'transformers' | 'validators',
  accumulateFiles: AccumulateFiles,
): readonly Resource[] {
  const plugins = new Accumulator();
  const paths: Located[] = [];
  for (const entry of target.kustomization[field]) {
    const resources = readInline(entry);
    if (resources === undefined) {
      paths.push(entry);
      continue;
    }
    if (target.origin !== undefined) {
      const origin = originBelow(target.origin, target.fileName);
      for (const resource of resources) annotateOrigin(resource, origin);
    }
    try {
      plugins.append(resources);
    } catch (error) {
      const role = field === 'generators' ? 'generator' : 'transformer';
      throw wrapError(`configuring external ${role}: `, error);
    }
  }
  return accumulateFiles(target, plugins, paths).resources;
}

/** The plugins of an entry that holds them; undefined for an entry that is a path. */
function readInline({ node }: Located): Resource[] | undefined {
  const start = locationOf(node) ?? { file: '', line: 1, column: 1 };
  try {
    return readManifest(new InlineSource(node)).map((plugin) =>
      newResource(plugin, locationOf(plugin) ?? start),
    );
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}
