import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './outcome.ts';
import type { KustomizationTree } from './tree.ts';

/** The trees that the tests build, and where it stands what kustomize made of them. */
export const RECORDING = { seed: 581, count: 300, file: join(import.meta.dirname, 'recorded.json') };

/** One tree: a hash of its files, and one of what kustomize printed, or that it failed. */
export interface Recorded {
  input: string;
  output: string;
}

/** What was recorded, in the order of the trees. */
export function readRecording(): Recorded[] {
  const lines: unknown = JSON.parse(readFileSync(RECORDING.file, 'utf8'));
  if (!Array.isArray(lines)) throw new Error(`${RECORDING.file} is no list`);
  return lines.map((line) => {
    const [input = '', output = ''] = String(line).split(' ');
    return { input, output };
  });
}

/** The text of the recording: a line for each tree. */
export function recordingOf(trees: readonly KustomizationTree[], outcomes: readonly Outcome[]): string {
  const lines = trees.map((tree, at) => `${inputHash(tree)} ${outputHash(outcomes[at]!)}`);
  return `${JSON.stringify(lines, undefined, 2)}\n`;
}

export function inputHash({ files, directory }: KustomizationTree): string {
  return hash(JSON.stringify([directory, files]));
}

export function outputHash(outcome: Outcome): string {
  return 'error' in outcome ? 'failure' : hash(outcome.printed);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
