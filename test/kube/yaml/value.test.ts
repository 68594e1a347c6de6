import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { toJson } from '../../../src/kube/yaml/value.ts';
import { answer } from '../../oracle/yaml/ours.ts';
import { recorded, title } from './recorded.ts';

/** Texts that are refused with a message of our own. */
const OTHER_MESSAGES: ReadonlyMap<string, string> = new Map([
  // kustomize names lines of text that it printed in between.
  ['spec:\n  a: "\\x85--- b"\n', 'yaml: found unexpected document indicator'],
  [
    'spec:\n  a: |2\n    \ttab\n    x\n',
    'yaml: found a tab character where an indentation space is expected',
  ],
  [
    'spec:\n  a: 1\n  b: 2\n  a: 3\n',
    'yaml: unmarshal errors:\n  line 4: mapping key "a" already defined at line 2',
  ],
  ['spec:\n  ~: x\n', 'json: unsupported type: map[interface {}]interface {}'],
  // These are refused earlier than kustomize does.
  ['spec:\n  a: &x *x\n', 'yaml: line 1: did not find expected node content'],
  ['spec:\n  a: &x [*x]\n', "yaml: anchor 'x' value contains itself"],
  ['spec:\n  ? - a\n  : b\n', 'yaml: line 3: invalid map key: a mapping or sequence cannot be a key'],
  ['{a: b}: c\n', 'yaml: line 1: invalid map key: a mapping or sequence cannot be a key'],
  ['%YAML 1.1\na: b\n', 'yaml: line 1: did not find expected <document start>'],
]);

for (const { text, out, err } of recorded('object-chosen.json')) {
  test(`prints as kustomize does: ${title(text)}`, () => {
    const ours = answer('object', text);
    if (err === undefined) assert.equal(ours.out, out);
    else assert.equal(ours.err, OTHER_MESSAGES.get(text) ?? err);
  });
}

test('random scalars are printed, or refused, as kustomize does', () => {
  for (const { text, out, err } of recorded('object-random.json')) {
    const ours = answer('object', text);
    assert.equal(ours.err === undefined, err === undefined, `${title(text)}: ${err} / ${ours.err}`);
    if (err === undefined) assert.equal(ours.out, out, title(text));
  }
});

test('a key that is no string is refused at its place', () => {
  const node = readDocument(new SourceText('file.yaml', 'data:\n  8080: x\n'));
  assert.throws(() => toJson(node!), {
    message: 'json: unsupported type: map[interface {}]interface {}',
    location: { file: 'file.yaml', line: 2, column: 3 },
  });
});
