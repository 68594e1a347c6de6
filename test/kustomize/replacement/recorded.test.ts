import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { printNode } from '../../../src/kube/yaml/node-printer/print-node.ts';
import { readDocument } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { findComments } from '../../../src/kustomize/replacement/embedded/comments.ts';
import { printCommented } from '../../../src/kustomize/replacement/embedded/print-commented.ts';
import { splitFieldPath } from '../../../src/kustomize/replacement/field-path.ts';

function recorded<T>(name: string): { text: string; out: T }[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'recorded', name), 'utf8'));
}

function document(text: string) {
  const node = readDocument(new SourceText('', text));
  assert.ok(node !== undefined);
  return node;
}

describe('a field path has the steps that kyaml finds in it', () => {
  for (const { text, out } of recorded<string[]>('paths.json')) {
    test(JSON.stringify(text), () => assert.deepEqual(splitFieldPath(text), out));
  }
});

describe('a document is printed as kyaml prints it', () => {
  for (const { text, out } of recorded<string>('printed.json')) {
    test(JSON.stringify(text), () => assert.equal(printNode(document(text)), out));
  }
});

describe('a document with comments is printed as kyaml prints it', () => {
  for (const { text, out } of recorded<string>('commented.json')) {
    test(JSON.stringify(text), () => {
      const node = document(text);
      const comments = findComments(node, text);
      assert.ok(comments !== undefined);
      assert.equal(printCommented(node, comments), out);
    });
  }
});
