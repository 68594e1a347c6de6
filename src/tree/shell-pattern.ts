import { runeAt } from './byte-string.ts';

/** What takes one byte or one rune of a name. */
type Element = { byte: string } | { ranges: [number, number][]; negated: boolean } | 'any';

/** A run of elements, after any number of characters when `star` is set. */
interface Chunk {
  star: boolean;
  elements: Element[];
}

/**
 * A shell pattern of Go's `path.Match` family: `*`, `?`, `[a-z]`, `[^a-z]` and backslash escapes. It works on byte
 * strings, so that it takes a name apart exactly where Go does.
 */
export interface ShellPattern {
  chunks: Chunk[];
}

/** Reads a pattern; undefined when it is malformed, which in Go means that it matches nothing. */
export function parseShellPattern(pattern: string): ShellPattern | undefined {
  const chunks: Chunk[] = [];
  for (let at = 0; at < pattern.length; ) {
    const start = at;
    while (pattern[at] === '*') at++;
    const star = at > start;
    const end = chunkEnd(pattern, at);
    const elements = parseChunk(pattern.slice(at, end));
    if (elements === undefined) return undefined;
    chunks.push({ star, elements });
    at = end;
  }
  return { chunks };
}

/** True when the pattern takes the whole name. With a separator, neither `*` nor `?` takes that character. */
export function matchShellPattern(pattern: ShellPattern, name: string, separator?: string): boolean {
  const { chunks } = pattern;
  let at = 0;
  for (const [index, { star, elements }] of chunks.entries()) {
    const last = index === chunks.length - 1;
    if (star && elements.length === 0) return separator === undefined || !name.includes(separator, at);
    let end: number | undefined;
    for (let start = at; ; start++) {
      end = matchChunk(elements, name, start, separator);
      if (end !== undefined && (!last || end === name.length)) break;
      end = undefined;
      if (!star || start >= name.length || name[start] === separator) break;
    }
    if (end === undefined) return false;
    at = end;
  }
  return at === name.length;
}

/** The offset of the next star that stands outside brackets, or the end. */
function chunkEnd(pattern: string, from: number): number {
  let inBrackets = false;
  for (let at = from; at < pattern.length; at++) {
    switch (pattern[at]) {
      case '\\':
        at++;
        break;
      case '[':
        inBrackets = true;
        break;
      case ']':
        inBrackets = false;
        break;
      case '*':
        if (!inBrackets) return at;
        break;
    }
  }
  return pattern.length;
}

function parseChunk(chunk: string): Element[] | undefined {
  const elements: Element[] = [];
  for (let at = 0; at < chunk.length; at++) {
    const char = chunk.charAt(at);
    if (char === '?') elements.push('any');
    else if (char === '[') {
      const brackets = parseBrackets(chunk, at + 1);
      if (brackets === undefined) return undefined;
      elements.push(brackets.element);
      at = brackets.end;
    } else if (char === '\\') {
      at++;
      if (at === chunk.length) return undefined;
      elements.push({ byte: chunk.charAt(at) });
    } else elements.push({ byte: char });
  }
  return elements;
}

/** The class that begins after `[`, and the offset of its closing bracket. */
function parseBrackets(chunk: string, from: number): { element: Element; end: number } | undefined {
  const negated = chunk[from] === '^';
  const ranges: [number, number][] = [];
  let at = negated ? from + 1 : from;
  while (chunk[at] !== ']' || ranges.length === 0) {
    const low = parseBound(chunk, at);
    if (low === undefined) return undefined;
    at = low.end;
    let high = low;
    if (chunk[at] === '-') {
      const bound = parseBound(chunk, at + 1);
      if (bound === undefined) return undefined;
      high = bound;
      at = bound.end;
    }
    ranges.push([low.point, high.point]);
  }
  return { element: { ranges, negated }, end: at };
}

/** One end of a range, and the offset after it. A class always goes on after it, so the end of the text is an error. */
function parseBound(chunk: string, from: number): { point: number; end: number } | undefined {
  let at = from;
  if (at >= chunk.length || chunk[at] === '-' || chunk[at] === ']') return undefined;
  if (chunk[at] === '\\') at++;
  if (at >= chunk.length) return undefined;
  const { point, width } = runeAt(chunk, at);
  if (point === 0xfffd && width === 1) return undefined;
  const end = at + width;
  return end < chunk.length ? { point, end } : undefined;
}

/** The offset after the elements when they match at `from`. */
function matchChunk(
  elements: Element[],
  name: string,
  from: number,
  separator: string | undefined,
): number | undefined {
  let at = from;
  for (const element of elements) {
    if (at >= name.length) return undefined;
    if (element === 'any') {
      if (name[at] === separator) return undefined;
      at += runeAt(name, at).width;
    } else if ('byte' in element) {
      if (name[at] !== element.byte) return undefined;
      at++;
    } else {
      const { point, width } = runeAt(name, at);
      if (element.ranges.some(([low, high]) => low <= point && point <= high) === element.negated)
        return undefined;
      at += width;
    }
  }
  return at;
}
