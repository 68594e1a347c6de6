import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTree } from '../../../src/tree/memory.ts';
import { artifactTree } from '../../../src/tree/source-ignore/artifact.ts';
import { type Tree, TreeError } from '../../../src/tree/tree.ts';
import { walkFiles } from '../../../src/tree/view.ts';

const files = (tree: Tree): string[] => [...walkFiles(tree)];

test('links are left out, and what the defaults exclude', () => {
  const tree = artifactTree(
    memoryTree({
      'a.yaml': '',
      'b.yaml': { link: 'a.yaml' },
      '.github/x.yaml': '',
      'logo.png': '',
      '.sops.yaml': '',
    }),
  );
  assert.deepEqual(files(tree), ['a.yaml']);
  assert.equal(tree.kind('b.yaml'), undefined);
  assert.throws(() => tree.read('.sops.yaml'), TreeError);
});

test('a directory that is excluded stays as far as files below it are included', () => {
  const tree = artifactTree(
    memoryTree({ '.sourceignore': '/*\n!/apps/\n', 'apps/a.yaml': '', 'docs/b.yaml': '', 'README.md': '' }),
  );
  assert.deepEqual(files(tree), ['apps/a.yaml']);
  assert.deepEqual(tree.list(''), ['apps']);
});

test('spec.ignore has the last word', () => {
  const repository = memoryTree({ '.sourceignore': '*.md\n', 'a.md': '', 'b.yaml': '' });
  assert.deepEqual(files(artifactTree(repository, { ignore: '!a.md\nb.yaml\n' })), ['.sourceignore', 'a.md']);
});

test('a sparse checkout is a matter of how paths begin', () => {
  const repository = memoryTree({
    'apps/a.yaml': '',
    'apps-legacy/b.yaml': '',
    'infra/c.yaml': '',
    'root.yaml': '',
  });
  assert.deepEqual(files(artifactTree(repository, { sparseCheckout: ['./apps'] })), [
    'apps/a.yaml',
    'apps-legacy/b.yaml',
  ]);
  assert.throws(() => artifactTree(repository, { sparseCheckout: ['nowhere'] }), /'nowhere' does not exist/);
});
