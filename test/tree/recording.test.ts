import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MemoryEntry, memoryTree } from '../../src/tree/memory.ts';
import { answersAlike, recordingTree } from '../../src/tree/recording.ts';

const base = { 'app/a.yaml': 'a', 'app/b.yaml': 'b', 'other.yaml': 'o', link: { link: 'app' } };

test('a tree that differs only in what was not read answers alike', () => {
  const { tree, reads } = recordingTree(memoryTree(base));
  tree.read('app/a.yaml');
  tree.kind('app/missing.yaml');
  tree.readLink('link');
  assert.ok(answersAlike(reads, memoryTree({ ...base, 'app/b.yaml': 'changed', 'other.yaml': 'changed' })));
});

test('a tree that would have answered anything differently does not', () => {
  const { tree, reads } = recordingTree(memoryTree(base));
  tree.read('app/a.yaml');
  tree.kind('app/missing.yaml');
  tree.readLink('link');
  tree.list('app');
  const changes: Record<string, MemoryEntry>[] = [
    { 'app/a.yaml': 'changed' },
    { 'app/missing.yaml': '' },
    { link: { link: 'elsewhere' } },
    { 'app/c.yaml': '' },
  ];
  for (const change of changes) {
    assert.ok(!answersAlike(reads, memoryTree({ ...base, ...change })), JSON.stringify(change));
  }
});

test('a read that failed is an answer too', () => {
  const { tree, reads } = recordingTree(memoryTree(base));
  assert.throws(() => tree.read('app'));
  assert.ok(answersAlike(reads, memoryTree(base)));
  assert.ok(!answersAlike(reads, memoryTree({ app: 'now a file' })));
});
