import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goJson } from '../../src/kube/go-json.ts';
import type { JsonValue } from '../../src/kube/json.ts';
import { readDocument } from '../../src/kube/yaml/read.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';
import { toJson } from '../../src/kube/yaml/value.ts';
import { recorded, title } from './yaml/recorded.ts';

function exact(text: string): JsonValue {
  return toJson(readDocument(new SourceText('value.json', text))!);
}

test("values are written as Go's encoding/json writes them", () => {
  for (const { text, out } of recorded<string>('go-json.json'))
    assert.equal(goJson(exact(text)), out, title(text));
});

test('keys are ordered by bytes, and what HTML minds is escaped', () => {
  const value = { '\u{1f600}': 1, '\uffff': 2, b: '<&>', a: '\u2028"\\\b\u0001' };
  assert.equal(
    goJson(value),
    '{"a":"\\u2028\\"\\\\\\b\\u0001","b":"\\u003c\\u0026\\u003e","\uffff":2,"\u{1f600}":1}',
  );
});
