import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigurationError } from '../../src/config/errors.ts';
import { findConfigurations } from '../../src/config/find-configuration.ts';
import { type MemoryEntry, memoryTree } from '../../src/tree/memory.ts';

const find = (files: Record<string, MemoryEntry>, path = '', named?: string) =>
  findConfigurations(memoryTree(files), undefined, path, named).head;

/** The file and the folder of what is found. */
const found = (...args: Parameters<typeof find>) => {
  const { file, folder } = find(...args);
  return [file, folder];
};

test('the nearest file from the folder that Flux syncs upwards', () => {
  const files = { '.flux-plan.yaml': '', 'a/b/.flux-plan.yaml': '', 'a/x.yaml': '', 'a/b/c/x.yaml': '' };
  assert.deepEqual(found(files), ['.flux-plan.yaml', '']);
  assert.deepEqual(found(files, 'a'), ['.flux-plan.yaml', '']);
  assert.deepEqual(found(files, 'a/b'), ['a/b/.flux-plan.yaml', 'a/b']);
  assert.deepEqual(found(files, 'a/b/c'), ['a/b/.flux-plan.yaml', 'a/b']);
  assert.deepEqual(found({ 'a/.flux-plan.yaml': '' }), [undefined, '']);
});

test('a file that is named is relative to the root of the repository, and so are its globs', () => {
  const files = { '.flux-plan.yaml': 'broken', 'a/.flux-plan.yaml': '', '.github/plan.yaml': '' };
  assert.deepEqual(found(files, 'a', '.github/plan.yaml'), ['.github/plan.yaml', '']);
});

for (const [title, files, named, message] of [
  ['a missing file that is named', {}, 'none.yaml', 'none.yaml:1:1: there is no such file'],
  [
    'another ending',
    { '.flux-plan.yml': '' },
    undefined,
    '.flux-plan.yml:1:1: this file is not read: the configuration is called .flux-plan.yaml',
  ],
  [
    'a link',
    { '.flux-plan.yaml': { link: '../../etc/passwd' } },
    undefined,
    '.flux-plan.yaml:1:1: a link is no configuration',
  ],
  [
    'a folder',
    { '.flux-plan.yaml/a': '' },
    undefined,
    '.flux-plan.yaml:1:1: a directory is no configuration',
  ],
] as const) {
  test(`${title} is an error, and never no configuration`, () => {
    assert.throws(
      () => find(files, '', named),
      (error) => error instanceof ConfigurationError && error.message === message,
    );
  });
}

test('of the base, what cannot be used counts as none', () => {
  const [good, bad] = [
    memoryTree({ '.flux-plan.yaml': 'fail-on: never' }),
    memoryTree({ '.flux-plan.yaml': '[' }),
  ];
  const { head, base } = findConfigurations(good, bad, '', undefined);
  assert.deepEqual([head.failOn, base?.failOn, base?.file], ['never', undefined, undefined]);
  assert.throws(() => findConfigurations(bad, good, '', undefined), ConfigurationError);
});
