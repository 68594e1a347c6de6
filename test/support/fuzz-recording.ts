import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One random case: a hash of it, and one of what upstream made of it, or that it failed. */
export interface Recorded {
  input: string;
  output: string;
}

/** What was recorded in `file`, in the order of the cases. */
export function readRecorded(file: string): Recorded[] {
  const lines: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(lines)) throw new Error(`${file} is no list`);
  return lines.map((line) => {
    const [input = '', output = ''] = String(line).split(' ');
    return { input, output };
  });
}

/** The text of a recording: a line for each case. */
export function recordedText(cases: readonly Recorded[]): string {
  const lines = cases.map(({ input, output }) => `${input} ${output}`);
  return `${JSON.stringify(lines, undefined, 2)}\n`;
}

/** The first 12 digits of the SHA-256 of a text: enough to tell a few hundred cases apart. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
