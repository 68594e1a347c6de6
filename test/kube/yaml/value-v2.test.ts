import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../oracle/yaml/ours.ts';
import { recorded, title } from './recorded.ts';

/** Texts that are refused with a message of our own. */
const OTHER_MESSAGES: ReadonlyMap<string, string> = new Map([
  ['spec:\n  ~: x\n', 'unsupported map key of type: null'],
  ['spec:\n  ? - a\n  : b\n', 'yaml: line 2: invalid map key: a mapping or sequence cannot be a key'],
  ['{a: b}: c\n', 'yaml: line 1: invalid map key: a mapping or sequence cannot be a key'],
  ['spec:\n  a: &x *x\n', 'yaml: line 1: did not find expected node content'],
  ['spec:\n  a: [?]\n', "yaml: line 1: did not find expected ',' or ']'"],
]);

for (const { text, out, err } of recorded('json-chosen.json')) {
  test(`becomes JSON as by sigs.k8s.io/yaml: ${title(text)}`, () => {
    const ours = answer('json', text);
    if (err === undefined) assert.equal(ours.out, out);
    else assert.equal(ours.err, OTHER_MESSAGES.get(text) ?? err);
  });
}

test('random scalars become JSON, or are refused, as by sigs.k8s.io/yaml', () => {
  for (const { text, out, err } of recorded('json-random.json')) {
    const ours = answer('json', text);
    assert.equal(ours.err === undefined, err === undefined, `${title(text)}: ${err} / ${ours.err}`);
    if (err === undefined) assert.equal(ours.out, out, title(text));
  }
});
