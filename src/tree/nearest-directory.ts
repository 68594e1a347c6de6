import type { Tree } from './tree.ts';

/** More names than these are no help to anybody. */
const MAX_NAMES = 2000;

/** The deepest directory on the way to a path, and the names of the directories in it. */
export function nearestDirectory(tree: Tree, path: string): { directory: string; directories: string[] } {
  const steps = path.split('/');
  let directory = path;
  while (directory !== '' && tree.kind(directory) !== 'directory') {
    steps.pop();
    directory = steps.join('/');
  }
  const inside = (name: string): string => (directory === '' ? name : `${directory}/${name}`);
  const directories = tree
    .list(directory)
    .slice(0, MAX_NAMES)
    .filter((name) => tree.kind(inside(name)) === 'directory');
  return { directory, directories };
}
