import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { JsonValue } from '../../../src/kube/json.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { readDocument } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { toJson } from '../../../src/kube/yaml/value.ts';
import { recorded, title } from './recorded.ts';

/** Reads JSON text with its integers as exact as Go has them. */
function exact(text: string): JsonValue {
  return toJson(readDocument(new SourceText('value.json', text))!);
}

test('values are printed byte by byte as go-yaml v2 does', () => {
  for (const { text, out } of recorded<string>('print.json'))
    assert.equal(emitYaml(exact(text)), out, title(text));
});

/** Texts without what YAML cannot hold, or escapes in a way that other libraries read otherwise. */
const text = fc
  .array(
    fc.constantFrom(
      ...'aZ09 \n\t:#-?,[]{}&*!|>\'"%@`\\=~<._+é漢\u00a0',
      '😀',
      'yes',
      'null',
      '0x1',
      '1e3',
      '2001-01-01',
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

const value = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test('what is printed means the same to another library', () => {
  fc.assert(
    fc.property(value, (made) => {
      assert.deepEqual(parse(emitYaml(made)), made);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('what is printed reads back as the same value', () => {
  fc.assert(
    fc.property(fc.dictionary(text, value, { maxKeys: 4 }), (made) => {
      assert.equal(emitYaml(exact(emitYaml(made))), emitYaml(made));
    }),
    { numRuns: 300, seed: 2 },
  );
});
