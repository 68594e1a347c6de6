import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '../../../src/kube/yaml/node.ts';
import { readDocument } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { recorded, title } from './recorded.ts';

function fields(node: Node, path = ''): string[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'seq') return node.items.flatMap((item, at) => fields(item, `${path}/${at}`));
  return node.entries.flatMap(({ key, value }) => {
    const at = `${path}/${key.text}`;
    return [...(node.schemaComments?.has(key.text) ? [at] : []), ...fields(value, at)];
  });
}

for (const { text, out } of recorded('schemas.json')) {
  test(`finds the fields whose comment kustomize takes for a schema: ${title(text)}`, () => {
    assert.deepEqual(fields(readDocument(new SourceText('file.yaml', text))!), out);
  });
}

test('a schema is the text of its comment', () => {
  const node = readDocument(new SourceText('file.yaml', 'k: # {"type": "array"}\n- a\n'));
  assert.ok(node?.kind === 'map');
  assert.deepEqual(node.schemaComments, new Map([['k', '{"type": "array"}']]));
});
