import { toByteString } from '../byte-string.ts';
import { resolvePath } from '../resolve.ts';
import type { Tree } from '../tree.ts';
import { type IgnorePattern, matchIgnorePattern, parseIgnorePattern } from './pattern.ts';

/** What no artifact ever holds. */
const VERSION_CONTROL = ['.git/', '.gitignore', '.gitmodules', '.gitattributes'];

/** What an artifact does not hold unless the repository has patterns of its own. */
const DEFAULTS = [
  ...['*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip'],
  ...['.github/', '.circleci/', '.travis.yml', '.gitlab-ci.yml', 'appveyor.yml', '.drone.yml'],
  ...['cloudbuild.yaml', 'codeship-services.yml', 'codeship-steps.yml'],
  ...['**/.goreleaser.yml', '**/.sops.yaml', '**/.flux.yaml'],
];

/** The patterns of a `.sourceignore` file or of `spec.ignore`, lowest priority first. */
export function readIgnorePatterns(text: string, domain: readonly string[] = []): IgnorePattern[] {
  return text
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .map((line) => parseIgnorePattern(line, domain));
}

/**
 * The patterns of every `.sourceignore` of a tree: the root's first, then those of the directories in order of name,
 * each confined to its directory (`fluxcd/pkg:sourceignore/sourceignore.go`).
 */
export function loadIgnorePatterns(tree: Tree, directory = ''): IgnorePattern[] {
  const inside = (name: string): string => (directory === '' ? name : `${directory}/${name}`);
  const file = resolvePath(tree, inside('.sourceignore'));
  const patterns: IgnorePattern[] = [];
  if ('kind' in file && file.kind === 'file') {
    const text = Buffer.from(tree.read(file.path)).toString('utf8');
    const domain = directory === '' ? [] : directory.split('/').map(toByteString);
    patterns.push(...readIgnorePatterns(text, domain));
  }
  for (const name of tree.list(directory)) {
    if (name !== '.git' && tree.kind(inside(name)) === 'directory') {
      for (const pattern of loadIgnorePatterns(tree, inside(name))) patterns.push(pattern);
    }
  }
  return patterns;
}

/**
 * Tells what an artifact leaves out, as source-controller decides it: one pattern of the user's own, anywhere, takes
 * the place of all defaults but those for version control (`fluxcd/pkg:artifact/storage/archive.go`).
 */
export function ignoreMatcher(
  own: readonly IgnorePattern[],
): (path: string, isDirectory: boolean) => boolean {
  const builtIn = own.length > 0 ? VERSION_CONTROL : [...VERSION_CONTROL, ...DEFAULTS];
  return patternMatcher([...builtIn.map((line) => parseIgnorePattern(line)), ...own]);
}

/** Tells what patterns exclude: the last that matches decides. */
export function patternMatcher(
  patterns: readonly IgnorePattern[],
): (path: string, isDirectory: boolean) => boolean {
  const lastFirst = [...patterns].reverse();
  return (path, isDirectory) => {
    const components = path.split('/').map(toByteString);
    for (const pattern of lastFirst) {
      const verdict = matchIgnorePattern(pattern, components, isDirectory);
      if (verdict !== undefined) return verdict === 'exclude';
    }
    return false;
  };
}
