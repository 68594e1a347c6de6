import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KustomizationCase } from '../../oracle/flux/kustomization-case.ts';
import { type Answer, type Outcome, theirOutcome } from './outcome.ts';

/** The cases that the tests build, and where it stands what Flux's libraries made of them. */
export const RECORDING = { seed: 29, count: 200, file: join(import.meta.dirname, 'recorded.json') };

/** One case: a hash of it, and one of the inventory, or that it failed. */
export interface Recorded {
  input: string;
  output: string;
}

/** What was recorded, in the order of the cases. */
export function readRecording(): Recorded[] {
  const lines: unknown = JSON.parse(readFileSync(RECORDING.file, 'utf8'));
  if (!Array.isArray(lines)) throw new Error(`${RECORDING.file} is no list`);
  return lines.map((line) => {
    const [input = '', output = ''] = String(line).split(' ');
    return { input, output };
  });
}

/** The text of the recording: a line for each case. */
export function recordingOf(cases: readonly KustomizationCase[], answers: readonly Answer[]): string {
  const lines = cases.map(
    (request, at) => `${inputHash(request)} ${outputHash(theirOutcome(request, answers[at]!))}`,
  );
  return `${JSON.stringify(lines, undefined, 2)}\n`;
}

export function inputHash(request: KustomizationCase): string {
  return hash(JSON.stringify(request));
}

export function outputHash(outcome: Outcome): string {
  if ('doubt' in outcome) return 'doubt';
  return 'error' in outcome ? 'failure' : hash(outcome.inventory);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
