import { locationOf } from '../../kube/yaml/node.ts';
import type { Location } from '../../kube/yaml/source.ts';
import { BuildError, wrapError } from '../errors.ts';
import { RemoteError } from '../load/loader.ts';
import { MalformedYamlError } from '../load/manifest.ts';
import { newResource, type Resource } from '../resource.ts';
import { Accumulator } from './accumulator.ts';
import { annotateFile, originBelow } from './build-origin.ts';
import type { Target } from './target.ts';

/**
 * The resources of a file, or of what a URL leads to. Throws `BuildError`, also when two of them have the same id; its
 * message names the path.
 */
export function readResources(target: Target, path: string, location: Location | undefined): Resource[] {
  const { context, loader } = target;
  const prefix = `accumulating resources from '${path}': `;
  try {
    const file = loader.load(path, location);
    const start = { file: file.path, line: 1, column: 1 };
    const resources = context.cache
      .manifest(file)
      .map((node) => newResource(node, locationOf(node) ?? start));
    context.countResources(resources.length);
    new Accumulator().append(resources);
    if (target.origin !== undefined) {
      const origin = originBelow(target.origin, path);
      for (const resource of resources) annotateFile(resource, origin);
    }
    return resources;
  } catch (error) {
    if (error instanceof RemoteError) throw new RemoteError(prefix + error.message, location, error);
    if (!(error instanceof MalformedYamlError)) throw wrapError(prefix, error, location);
    throw new BuildError(`${prefix}${error.message} in File: ${path}`, error.location, error);
  }
}
