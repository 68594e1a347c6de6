import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '../../../src/kube/json.ts';
import { fromJson } from '../../../src/kube/yaml/from-json.ts';
import { readDocument } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { toJson } from '../../../src/kube/yaml/value.ts';
import { dump } from '../../oracle/yaml/ours.ts';
import { recorded, title } from './recorded.ts';

function exact(text: string): JsonValue {
  return toJson(readDocument(new SourceText('value.json', text))!);
}

test('values become nodes as kyaml makes them of decoded JSON', () => {
  for (const { text, out, err } of recorded('made.json')) {
    if (err === undefined) assert.deepEqual(dump(fromJson(exact(text), 'float64')), out, title(text));
  }
});

test('numbers keep all their digits unless they went through float64', () => {
  const texts = (numbers?: 'float64') =>
    [1_000_000, 9007199254740993n, 0.5].map((value) => dump(fromJson(value, numbers)));
  assert.deepEqual(texts(), [
    ['1000000', 'plain', ''],
    ['9007199254740993', 'plain', ''],
    ['0.5', 'plain', ''],
  ]);
  assert.deepEqual(texts('float64'), [
    ['1e+06', 'plain', ''],
    ['9.007199254740992e+15', 'plain', ''],
    ['0.5', 'plain', ''],
  ]);
});
