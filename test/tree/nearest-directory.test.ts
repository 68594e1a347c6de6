import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTree } from '../../src/tree/memory.ts';
import { nearestDirectory } from '../../src/tree/nearest-directory.ts';

const tree = memoryTree({
  'apps/base/a.yaml': '',
  'apps/prod/a.yaml': '',
  'apps/readme.txt': '',
  'b.yaml': '',
});

test('the deepest directory that is there, and the directories in it', () => {
  assert.deepEqual(nearestDirectory(tree, 'apps/staging/eu'), {
    directory: 'apps',
    directories: ['base', 'prod'],
  });
  assert.deepEqual(nearestDirectory(tree, 'app'), { directory: '', directories: ['apps'] });
});

test('a file on the way is no directory', () => {
  assert.deepEqual(nearestDirectory(tree, 'apps/readme.txt/x').directory, 'apps');
  assert.deepEqual(nearestDirectory(tree, 'b.yaml').directory, '');
});
