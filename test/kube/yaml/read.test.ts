import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { goJson } from '../../../src/kube/go-json.ts';
import type { Node } from '../../../src/kube/yaml/node.ts';
import { readDocument, readStream } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { toJson } from '../../../src/kube/yaml/value.ts';
import { answer, dump } from '../../oracle/yaml/ours.ts';
import { recorded, title } from './recorded.ts';

/** Texts that are refused with a message of our own. */
const OTHER_MESSAGES: ReadonlyMap<string, string> = new Map([
  ['spec:\n  a: &x *x\n', 'yaml: line 1: did not find expected node content'],
  ['spec:\n  a: &x [*x]\n', "yaml: anchor 'x' value contains itself"],
  ['%YAML 1.1\na: b\n', 'yaml: line 1: did not find expected <document start>'],
]);

for (const { text, out, err } of recorded('nodes-chosen.json')) {
  test(`reads as go-yaml v3 and kustomize do: ${title(text)}`, () => {
    const ours = answer('nodes', text);
    if (err === undefined) assert.deepEqual(ours.out, out);
    else assert.equal(ours.err, OTHER_MESSAGES.get(text) ?? err);
  });
}

test('random texts are read, or refused, as go-yaml v3 and kustomize do', () => {
  for (const { text, out, err } of recorded('nodes-random.json')) {
    const ours = answer('nodes', text);
    assert.equal(ours.err === undefined, err === undefined, `${title(text)}: ${err} / ${ours.err}`);
    if (err === undefined) assert.deepEqual(ours.out, out, title(text));
  }
});

test('every node knows its place in the file', () => {
  for (const { text, out } of recorded<string[]>('places.json')) {
    const node = readDocument(new SourceText('file.yaml', text));
    assert.deepEqual(node === undefined ? [] : places(node), out, title(text));
  }
});

function places(node: Node): string[] {
  switch (node.kind) {
    case 'scalar': {
      if (node.text === '') return [];
      const { line, column } = node.source!.locate(node.offset);
      return [`${node.text} ${line}:${column}`];
    }
    case 'map':
      return node.entries.flatMap(({ key, value }) => [...places(key), ...places(value)]);
    default:
      return node.items.flatMap(places);
  }
}

test('offsets of a slice are those of the whole file', () => {
  const text = 'a: b\n---\n\nkey: value\n---\nc: d\n';
  const source = new SourceText('file.yaml', text);
  const start = text.indexOf('---') + 4;
  const node = readDocument(source, start, text.indexOf('---', start));
  assert.deepEqual(dump(node!), ['map', false, '', ['key', 'plain', ''], ['value', 'plain', '']]);
  assert.deepEqual(places(node!), ['key 4:1', 'value 4:6']);
});

test('a place in an error is that of the file, while the message counts from the slice', () => {
  const text = 'a: b\n---\nc: d\ne: f: g\n';
  assert.throws(() => readDocument(new SourceText('file.yaml', text), text.indexOf('c')), {
    message: 'yaml: line 2: mapping values are not allowed in this context',
    location: { file: 'file.yaml', line: 4, column: 5 },
  });
});

test('a stream is read document by document', () => {
  const read = (text: string) => readStream(new SourceText('file.yaml', text)).map(dump);
  const map = (key: string, value: string) => ['map', false, '', [key, 'plain', ''], [value, 'plain', '']];
  assert.deepEqual(read('a: b\n---\n# none\n---\nc: d\n...\n---\ne: f\n'), [
    map('a', 'b'),
    map('c', 'd'),
    map('e', 'f'),
  ]);
  assert.deepEqual(read(''), []);
  assert.throws(() => read('[a] b: c'), { message: 'yaml: did not find expected <document start>' });
});

test('an alias is a copy that leads back to what was written', () => {
  const node = readDocument(new SourceText('file.yaml', 'a: &x {k: v}\nb: *x\n'));
  assert.ok(node?.kind === 'map');
  const [a, b] = node.entries;
  assert.notEqual(a!.value, b!.value);
  assert.deepEqual(places(a!.value), ['k 1:8', 'v 1:11']);
  assert.deepEqual(places(b!.value), ['k 1:8', 'v 1:11']);
});

test('what another library writes is read as the same value', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab0 \n:#-,[]{}&*!|>\'"%@`\\=~.é漢'), maxLength: 30 });
  const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const value = fc.dictionary(
    text,
    fc.oneof(leaf, fc.array(leaf, { maxLength: 4 }), fc.dictionary(text, leaf, { maxKeys: 4 })),
    { maxKeys: 5 },
  );
  const spacing = { indent: fc.integer({ min: 1, max: 5 }), indentSeq: fc.boolean() };
  const layout = fc.oneof(
    fc.record({
      ...spacing,
      defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL'),
    }),
    // go-yaml reads some plain texts in flow collections otherwise than YAML 1.2 has it.
    fc.record({
      ...spacing,
      collectionStyle: fc.constant('flow'),
      defaultStringType: fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE'),
      defaultKeyType: fc.constant('QUOTE_DOUBLE'),
    }),
  );
  fc.assert(
    fc.property(value, layout, (made, options) => {
      const written = stringify(made, { ...options, version: '1.1' });
      const node = readDocument(new SourceText('file.yaml', written));
      assert.deepEqual(JSON.parse(goJson(toJson(node!))), JSON.parse(JSON.stringify(made)), written);
    }),
    { numRuns: 500, seed: 1 },
  );
});
