import { join } from 'node:path';
import { type Recorded, readRecorded, recordedText, shortHash } from '../../support/fuzz-recording.ts';
import type { Outcome } from './outcome.ts';
import type { KustomizationTree } from './tree.ts';

/** The trees that the tests build, and where it stands what kustomize made of them. */
export const RECORDING = { seed: 581, count: 300, file: join(import.meta.dirname, 'recorded.json') };

/** What was recorded, in the order of the trees. */
export function readRecording(): Recorded[] {
  return readRecorded(RECORDING.file);
}

/** The text of the recording: a line for each tree. */
export function recordingOf(trees: readonly KustomizationTree[], outcomes: readonly Outcome[]): string {
  return recordedText(
    trees.map((tree, at) => ({ input: inputHash(tree), output: outputHash(outcomes[at]!) })),
  );
}

export function inputHash({ files, directory }: KustomizationTree): string {
  return shortHash(JSON.stringify([directory, files]));
}

export function outputHash(outcome: Outcome): string {
  return 'error' in outcome ? 'failure' : shortHash(outcome.printed);
}
