import type { Tree } from '../tree/tree.ts';
import { build } from './build.ts';
import { BuildError } from './errors.ts';
import type { BuildOptions, BuildResult, RemoteContent } from './options.ts';

/** Each file costs a request and another build. People who name more than this want a copy in their repository. */
const MAX_REMOTE_FILES = 100;

/**
 * As `build`, with the remote files that it names: it is tried, what it has asked for is fetched, and it is tried again,
 * until it asks for nothing new. `fetchFile` is called once for each URL, and answers a failure with `error` rather than
 * by throwing. Throws `BuildError`, also for a build that asks for too many files.
 */
export async function buildWithRemotes(
  tree: Tree,
  directory: string,
  options: BuildOptions,
  fetchFile: (url: string) => Promise<RemoteContent>,
): Promise<BuildResult> {
  const fetched = new Map<string, RemoteContent>();
  for (;;) {
    const missing = new Set<string>();
    const remote = {
      get(url: string): RemoteContent | undefined {
        const content = fetched.get(url);
        if (content === undefined) missing.add(url);
        return content;
      },
    };
    const attempt = tryBuild(tree, directory, { ...options, remote });
    if (missing.size === 0) {
      if (attempt instanceof BuildError) throw attempt;
      return attempt;
    }
    for (const url of missing) {
      if (fetched.size === MAX_REMOTE_FILES) {
        throw new BuildError(
          `the build needs more than ${MAX_REMOTE_FILES} remote files; the next is '${url}'`,
        );
      }
      fetched.set(url, await fetchFile(url));
    }
  }
}

function tryBuild(tree: Tree, directory: string, options: BuildOptions): BuildResult | BuildError {
  try {
    return build(tree, directory, options);
  } catch (error) {
    if (error instanceof BuildError) return error;
    throw error;
  }
}
