/** What an environment is called that syncs the whole repository. */
const ROOT_NAME = 'cluster';

/** A name for each path: the same number of last segments of all, as few as tell them apart. */
export function shortNames(paths: readonly string[]): Map<string, string> {
  const deepest = Math.max(1, ...paths.map((path) => path.split('/').length));
  for (let length = 1; ; length++) {
    const names = new Map(paths.map((path) => [path, path.split('/').slice(-length).join('/') || ROOT_NAME]));
    if (length === deepest || new Set(names.values()).size === paths.length) return names;
  }
}
