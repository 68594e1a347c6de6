import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCases } from './case.ts';
import { ourOutcome } from './outcome.ts';
import { inputHash, outputHash, RECORDING, readRecording } from './recording.ts';

/** What Flux's libraries made of these cases was recorded by `npm run fuzz:flux -- --record`. */
const recorded = readRecording();
const cases = sampleCases(RECORDING.seed, RECORDING.count);

test('the cases are the recorded ones', () => {
  assert.deepEqual(
    cases.map(inputHash),
    recorded.map(({ input }) => input),
    'the generators make other cases than before: record them again with `npm run fuzz:flux -- --record`',
  );
});

test('a good part of the cases can be built, and a good part cannot', () => {
  const built = recorded.filter(({ output }) => output !== 'failure').length;
  assert.ok(built > 0.3 * recorded.length && built < 0.8 * recorded.length, `${built} of ${recorded.length}`);
});

test('every case gives what Flux builds, or fails where it did', () => {
  const differing = cases.flatMap((request, at) => {
    const outcome = ourOutcome(request);
    const expected = recorded[at]?.output;
    if ('doubt' in outcome || outputHash(outcome) === expected) return [];
    return [`case ${at}: ${'error' in outcome ? outcome.error : 'builds something else'}, not ${expected}`];
  });
  assert.deepEqual(differing, []);
});
