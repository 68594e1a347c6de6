import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDirectory } from '../../src/tree/directory.ts';
import { GitRepository } from '../../src/tree/git.ts';
import { type MemoryEntry, memoryTree } from '../../src/tree/memory.ts';
import { resolvePath } from '../../src/tree/resolve.ts';
import { type Tree, TreeError } from '../../src/tree/tree.ts';
import { filterTree, subTree, walkFiles } from '../../src/tree/view.ts';
import { TestRepository, temporaryFolder, writeFiles } from '../support/repository.ts';

const FILES: Record<string, MemoryEntry & (string | { link: string })> = {
  'apps/a.yaml': 'a: 1\n',
  'apps/é.yaml': 'b: 2\n',
  'apps/sub/c.txt': 'c\n',
  'apps-legacy/d.yaml': 'd: 4\n',
  'links/inside': { link: '../apps/sub' },
  'links/chain': { link: 'inside/c.txt' },
  'links/outside': { link: '../../etc/passwd' },
  'links/absolute': { link: '/etc/passwd' },
  'links/circle': { link: 'circle' },
  'links/nowhere': { link: 'missing' },
};

function everyKindOfTree(): [string, Tree][] {
  const folder = temporaryFolder();
  writeFiles(folder, FILES);
  const repository = new TestRepository();
  const commit = repository.commit(FILES);
  return [
    ['memory', memoryTree(FILES)],
    ['directory', openDirectory(folder)],
    ['git', new GitRepository(repository.path).open(commit)],
  ];
}

for (const [name, tree] of everyKindOfTree()) {
  test(`${name}: kinds, names and contents`, () => {
    assert.deepEqual(
      tree.list('').filter((entry) => entry !== '.git'),
      ['apps', 'apps-legacy', 'links'],
    );
    assert.deepEqual(tree.list('apps'), ['a.yaml', 'sub', 'é.yaml']);
    assert.equal(tree.kind('apps'), 'directory');
    assert.equal(tree.kind('apps/a.yaml'), 'file');
    assert.equal(tree.kind('links/inside'), 'link');
    assert.equal(tree.kind('apps/none'), undefined);
    assert.deepEqual(tree.list('apps/none'), []);
    assert.equal(Buffer.from(tree.read('apps/é.yaml')).toString(), 'b: 2\n');
    assert.equal(tree.readLink('links/outside'), '../../etc/passwd');
    // The id that `git hash-object` gives to "a: 1\n".
    assert.equal(tree.contentId('apps/a.yaml'), 'a8926a52d8dcba5c4386945476ab6a2ad008afd4');
  });

  test(`${name}: nothing is reached through a link unless it is resolved`, () => {
    assert.equal(tree.kind('links/inside/c.txt'), undefined);
    assert.throws(() => tree.read('links/inside/c.txt'), TreeError);
    assert.throws(() => tree.read('links/absolute'), TreeError);
    assert.throws(() => tree.read('apps'), TreeError);
    assert.throws(() => tree.readLink('apps/a.yaml'), TreeError);
  });

  test(`${name}: links are followed inside the root only`, () => {
    assert.deepEqual(resolvePath(tree, 'links/inside'), { path: 'apps/sub', kind: 'directory' });
    assert.deepEqual(resolvePath(tree, 'links/inside/../a.yaml'), { path: 'apps/a.yaml', kind: 'file' });
    assert.deepEqual(resolvePath(tree, './links/chain'), { path: 'apps/sub/c.txt', kind: 'file' });
    assert.deepEqual(resolvePath(tree, ''), { path: '', kind: 'directory' });
    assert.equal(errorOf(tree, 'links/outside'), 'outside');
    assert.equal(errorOf(tree, 'links/absolute'), 'outside');
    assert.equal(errorOf(tree, 'apps/../../x'), 'outside');
    assert.equal(errorOf(tree, 'links/circle'), 'loop');
    assert.equal(errorOf(tree, 'links/nowhere'), 'missing');
    assert.equal(errorOf(tree, 'apps/a.yaml/x'), 'missing');
  });

  test(`${name}: views narrow what there is`, () => {
    const apps = subTree(tree, 'apps');
    assert.deepEqual([...walkFiles(apps)], ['a.yaml', 'sub/c.txt', 'é.yaml']);
    assert.equal(errorOf(apps, '../links/nowhere'), 'outside');
    const yaml = filterTree(tree, (path, kind) => kind === 'directory' || path.endsWith('.yaml'));
    assert.deepEqual([...walkFiles(yaml, 'apps')], ['apps/a.yaml', 'apps/é.yaml']);
    assert.throws(() => yaml.read('apps/sub/c.txt'), TreeError);
    assert.equal(yaml.kind('links/inside'), undefined);
  });
}

test('a folder that is not there is an error for people', () => {
  assert.throws(() => openDirectory('/nonexistent/folder'), {
    name: 'TreeError',
    message: "'/nonexistent/folder' is not a directory",
  });
});

function errorOf(tree: Tree, path: string): string {
  const resolved = resolvePath(tree, path);
  return 'error' in resolved ? resolved.error : `resolved to ${resolved.path}`;
}
