import { join } from 'node:path';
import type { KustomizationCase } from '../../oracle/flux/kustomization-case.ts';
import { type Recorded, readRecorded, recordedText, shortHash } from '../../support/fuzz-recording.ts';
import { type Answer, type Outcome, theirOutcome } from './outcome.ts';

/** The cases that the tests build, and where it stands what Flux's libraries made of them. */
export const RECORDING = { seed: 29, count: 200, file: join(import.meta.dirname, 'recorded.json') };

/** What was recorded, in the order of the cases. */
export function readRecording(): Recorded[] {
  return readRecorded(RECORDING.file);
}

/** The text of the recording: a line for each case. */
export function recordingOf(cases: readonly KustomizationCase[], answers: readonly Answer[]): string {
  return recordedText(
    cases.map((request, at) => ({
      input: inputHash(request),
      output: outputHash(theirOutcome(request, answers[at]!)),
    })),
  );
}

export function inputHash(request: KustomizationCase): string {
  return shortHash(JSON.stringify(request));
}

export function outputHash(outcome: Outcome): string {
  if ('doubt' in outcome) return 'doubt';
  return 'error' in outcome ? 'failure' : shortHash(outcome.inventory);
}
