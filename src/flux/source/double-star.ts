import { toByteString } from '../../tree/byte-string.ts';
import { matchShellPattern, parseShellPattern } from '../../tree/shell-pattern.ts';

/** How many patterns the alternatives of one may stand for. */
const MAX_ALTERNATIVES = 200;

/**
 * True when a pattern takes a path, by the rules of `bmatcuk/doublestar`: `**` as a component is any number of
 * components, `{a,b}` are alternatives, the rest is Go's shell pattern.
 */
export function matchDoubleStar(pattern: string, path: string): boolean {
  const components = path.split('/');
  return expandBraces(pattern).some((alternative) => matchComponents(alternative.split('/'), components));
}

/** True for a pattern that `doublestar` takes: its brackets and braces are closed. */
export function isDoubleStar(pattern: string): boolean {
  return expandBraces(pattern).every((alternative) =>
    alternative
      .split('/')
      .every(
        (part) =>
          !/[{}]/.test(part.replace(/\\./g, '')) &&
          parseShellPattern(toByteString(part.replaceAll('[!', '[^'))) !== undefined,
      ),
  );
}

function matchComponents(pattern: readonly string[], path: readonly string[]): boolean {
  // The lengths of the beginnings of `path` that the pattern so far can take.
  let reached = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    if (part === '**') {
      const first = Math.min(...reached);
      for (let length = first; length <= path.length; length++) next.add(length);
    } else {
      const shell = parseShellPattern(toByteString(part.replaceAll('[!', '[^')));
      for (const length of reached) {
        const name = path[length];
        if (shell !== undefined && name !== undefined && matchShellPattern(shell, toByteString(name), '/')) {
          next.add(length + 1);
        }
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(path.length);
}

/** The patterns that the first alternatives, and then the rest, stand for. */
function expandBraces(pattern: string): string[] {
  let patterns = [pattern];
  for (;;) {
    const at = patterns.findIndex((candidate) => splitBraces(candidate) !== undefined);
    const split = at === -1 ? undefined : splitBraces(patterns[at] ?? '');
    if (split === undefined || patterns.length > MAX_ALTERNATIVES) return patterns;
    const expanded = split.options.map((option) => split.before + option + split.after);
    patterns = [...patterns.slice(0, at), ...expanded, ...patterns.slice(at + 1)];
  }
}

function splitBraces(pattern: string): { before: string; options: string[]; after: string } | undefined {
  const open = pattern.indexOf('{');
  if (open === -1) return undefined;
  const options: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === ',' && depth === 1) {
      options.push(pattern.slice(from, at));
      from = at + 1;
    } else if (char === '}' && --depth === 0) {
      options.push(pattern.slice(from, at));
      return { before: pattern.slice(0, open), options, after: pattern.slice(at + 1) };
    }
  }
  return undefined;
}
