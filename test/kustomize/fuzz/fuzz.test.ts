import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTree } from './outcome.ts';
import { inputHash, outputHash, RECORDING, readRecording } from './recording.ts';
import { sampleTrees } from './tree.ts';

/** What kustomize v5.8.1 made of these trees was recorded by `npm run fuzz -- --record`. */
const recorded = readRecording();
const trees = sampleTrees(RECORDING.seed, RECORDING.count);

test('the trees are the recorded ones', () => {
  assert.deepEqual(
    trees.map(inputHash),
    recorded.map(({ input }) => input),
    'the generators make other trees than before: record them again with `npm run fuzz -- --record`',
  );
});

test('a good part of the trees can be built, and a good part cannot', () => {
  const built = recorded.filter(({ output }) => output !== 'failure').length;
  assert.ok(built > 0.3 * recorded.length && built < 0.8 * recorded.length, `${built} of ${recorded.length}`);
});

test('every tree gives what kustomize printed, or fails where it did', () => {
  const differing = trees.flatMap((tree, at) => {
    const outcome = buildTree(tree);
    const expected = recorded[at]?.output;
    if (outputHash(outcome) === expected) return [];
    return [`tree ${at}: ${'error' in outcome ? outcome.error : 'prints something else'}, not ${expected}`];
  });
  assert.deepEqual(differing, []);
});
