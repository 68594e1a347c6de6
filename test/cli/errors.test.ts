import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainError } from '../../src/cli/errors.ts';
import { TreeError } from '../../src/tree/tree.ts';

test('the name of a file does not command the terminal', () => {
  assert.equal(
    explainError(new TreeError('a', "'a\u001b]0;x\u0007\u202e' is not a file")),
    "flux-plan: 'a\\u001b]0;x\\u0007\\u202e' is not a file\n",
  );
});
