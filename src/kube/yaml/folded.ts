import { analyze } from './printer/analyze.ts';
import { blockAllowed } from './string-style.ts';

/**
 * What becomes of a folded scalar (`>`) on its way through kustomize, which prints it in that style once more and reads
 * it back: go-yaml v3's printer doubles line breaks before lines that begin with white space, and lets the blank lines
 * at the end grow (`yaml/go-yaml:emitterc.go`, yaml_emitter_write_folded_scalar).
 */
export function refold(text: string): string {
  if (!text.includes('\n') || !blockAllowed(analyze(text))) return text;
  const lines = text.split('\n');
  const first = lines.find((line) => line !== '') ?? '';
  const doubles = first !== '' && !startsBlank(first);
  let result = '';
  let previous: string | undefined;
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) breaks++;
    if (line === '') continue;
    result += previous === undefined ? '\n'.repeat(breaks) : between(previous, line, breaks, doubles);
    result += line;
    previous = line;
    breaks = 0;
  }
  if (breaks === 0) return result;
  if (previous === undefined) return text;
  return result + (breaks === 1 ? '\n' : '\n'.repeat(printed(previous, breaks, doubles)));
}

/** What the breaks between two lines of text are read back as. */
function between(before: string, after: string, breaks: number, doubles: boolean): string {
  const count = printed(before, breaks, doubles);
  if (startsBlank(before) || startsBlank(after)) return '\n'.repeat(count);
  return count === 1 ? ' ' : '\n'.repeat(count - 1);
}

/** How many breaks are printed for these. */
function printed(before: string, breaks: number, doubles: boolean): number {
  return doubles && !startsBlank(before) ? breaks + 1 : breaks;
}

function startsBlank(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t');
}
