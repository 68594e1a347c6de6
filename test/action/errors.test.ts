import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainError } from '../../src/action/errors.ts';
import { ActionError } from '../../src/github/errors.ts';
import { GitError } from '../../src/tree/git-command.ts';
import { TreeError } from '../../src/tree/tree.ts';

test('what the user can mend is a sentence, without a stack', () => {
  for (const error of [
    new ActionError('mend it'),
    new GitError('mend it'),
    new TreeError('apps', 'mend it'),
  ]) {
    assert.equal(explainError(error), 'mend it');
  }
});

test('a defect of this program says so, with the stack', () => {
  assert.match(explainError(new TypeError('x is undefined')), /Please report it[\s\S]*x is undefined\n +at /);
  assert.match(explainError('thrown text'), /internal error.*thrown text/);
});
