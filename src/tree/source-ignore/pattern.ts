import { toByteString } from '../byte-string.ts';
import { matchShellPattern, parseShellPattern, type ShellPattern } from '../shell-pattern.ts';

/** One component of a pattern; undefined when it is malformed, and so matches nothing. */
type Part = ShellPattern | 'empty' | 'anyDirectories' | 'glued' | undefined;

/** A line of a `.sourceignore` file, or of `spec.ignore` of a source. */
export interface IgnorePattern {
  /** The path components that the pattern is confined to: those of the directory of its file. */
  domain: readonly string[];
  include: boolean;
  directoryOnly: boolean;
  /** It names a path, rather than a name at any depth. */
  anchored: boolean;
  parts: Part[];
}

/**
 * Reads one pattern. Flux's rules are close to gitignore's but not the same
 * (`fluxcd/pkg:sourceignore/gitignore/pattern.go`).
 */
export function parseIgnorePattern(line: string, domain: readonly string[] = []): IgnorePattern {
  const include = line.startsWith('!');
  let pattern = include ? line.slice(1) : line;
  if (!pattern.endsWith('\\ ')) pattern = withoutTrailingBlanks(pattern);
  const directoryOnly = pattern.endsWith('/');
  if (directoryOnly) pattern = pattern.slice(0, -1);
  const anchored = pattern.includes('/');
  const parts = pattern.split('/').map((part) => parsePart(part, anchored));
  return { domain, include, directoryOnly, anchored, parts };
}

function withoutTrailingBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  return text.slice(0, end);
}

function parsePart(part: string, anchored: boolean): Part {
  if (anchored) {
    if (part === '') return 'empty';
    if (part === '**') return 'anyDirectories';
    if (part.includes('**')) return 'glued';
  }
  return parseShellPattern(toByteString(part));
}

/** What the pattern says of a path, given by its components as byte strings; undefined when it says nothing. */
export function matchIgnorePattern(
  pattern: IgnorePattern,
  path: readonly string[],
  isDirectory: boolean,
): 'exclude' | 'include' | undefined {
  const { domain } = pattern;
  if (path.length <= domain.length || domain.some((name, i) => path[i] !== name)) return undefined;
  const inside = path.slice(domain.length);
  const matches = pattern.anchored
    ? matchAnchored(pattern, inside, isDirectory)
    : matchName(pattern, inside, isDirectory);
  if (!matches) return undefined;
  return pattern.include ? 'include' : 'exclude';
}

/** A name matches the path itself and every directory on the way to it. */
function matchName(pattern: IgnorePattern, path: readonly string[], isDirectory: boolean): boolean {
  const hit = path.findIndex((name) => matchPart(pattern.parts[0], name));
  return hit !== -1 && !(pattern.directoryOnly && !isDirectory && hit === path.length - 1);
}

/** A path matches itself and everything below it. After `**`, the first component that fits is taken for good. */
function matchAnchored(pattern: IgnorePattern, path: readonly string[], isDirectory: boolean): boolean {
  const { parts } = pattern;
  let matched = false;
  let seek = false;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (part === 'empty') {
      seek = false;
      continue;
    }
    if (part === 'anyDirectories') {
      if (index === parts.length - 1) break;
      seek = true;
      continue;
    }
    if (part === 'glued' || part === undefined || at === path.length) return false;
    if (seek) {
      seek = false;
      const hit = path.findIndex((name, i) => i >= at && matchPart(part, name));
      // A part that is found nowhere leaves nothing for the parts after it; on its own it fails the pattern.
      matched = hit !== -1;
      at = hit === -1 ? path.length : hit + 1;
    } else {
      if (!matchPart(part, path[at] ?? '')) return false;
      matched = true;
      at++;
    }
  }
  return matched && !(pattern.directoryOnly && !isDirectory && at === path.length);
}

function matchPart(part: Part, name: string): boolean {
  return typeof part === 'object' && matchShellPattern(part, name, '/');
}
