import { goJson } from '../../kube/go-json.ts';
import { toJson } from '../../kube/yaml/value.ts';
import { BuildError } from '../errors.ts';
import { configureTransformer } from '../plugin/configure.ts';
import { currentId, type Resource } from '../resource.ts';
import { formatId, idKey } from '../resource-id.ts';
import type { Accumulator } from './accumulator.ts';
import { type AccumulateFiles, readPlugins } from './read-plugins.ts';
import { patchContext } from './run-transformers.ts';
import type { Target } from './target.ts';

/**
 * Runs transformers that must leave everything as it is. Throws `BuildError` when one does not. Upstream means to allow a
 * label `validated-by`, but refuses that as well: it compares more than the values.
 */
export function runValidators(
  target: Target,
  accumulator: Accumulator,
  accumulateFiles: AccumulateFiles,
): void {
  for (const plugin of readPlugins(target, 'validators', accumulateFiles)) {
    const validate = configureTransformer(plugin, patchContext(target));
    const before = snapshot(accumulator.resources);
    accumulator.transform(validate);
    const difference = firstDifference(before, snapshot(accumulator.resources));
    if (difference !== undefined) {
      throw new BuildError(`validator shouldn't modify the resource map: ${difference}`, plugin.origin);
    }
  }
}

interface Snapshot {
  id: string;
  content: string;
}

function snapshot(resources: readonly Resource[]): Map<string, Snapshot> {
  return new Map(
    resources.map((resource) => {
      const id = currentId(resource);
      return [idKey(id), { id: formatId(id), content: goJson(toJson(resource.node)) }];
    }),
  );
}

function firstDifference(before: Map<string, Snapshot>, after: Map<string, Snapshot>): string | undefined {
  if (before.size !== after.size) return 'lists have different number of entries';
  for (const [key, { id, content }] of before) {
    const other = after.get(key);
    if (other === undefined) return `id in self missing from other; id: ${id}`;
    if (other.content !== content) return `nodes unequal: ${id}`;
  }
  return undefined;
}
