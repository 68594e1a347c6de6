import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scalar } from '../../../src/kube/yaml/node.ts';
import { isNull, resolveScalar, resolveScalarV2 } from '../../../src/kube/yaml/resolve.ts';

test('YAML 1.1 has more booleans than go-yaml v3 reads', () => {
  for (const word of ['y', 'Yes', 'ON']) {
    assert.deepEqual(resolveScalar(scalar(word)), { tag: '!!str', value: word });
    assert.deepEqual(resolveScalarV2(scalar(word)), { tag: '!!bool', value: true });
  }
});

test('integers are exact up to 64 bits, and floats beyond', () => {
  const resolved = (text: string) => resolveScalar(scalar(text));
  assert.deepEqual(resolved('9007199254740991'), { tag: '!!int', value: 9007199254740991 });
  assert.deepEqual(resolved('9007199254740993'), { tag: '!!int', value: 9007199254740993n });
  assert.deepEqual(resolved('18446744073709551615'), { tag: '!!int', value: 18446744073709551615n });
  assert.deepEqual(resolved('18446744073709551616'), { tag: '!!float', value: 18446744073709552000 });
  assert.deepEqual(resolved('-9223372036854775808'), { tag: '!!int', value: -9223372036854775808n });
});

test('style and tag come before the text', () => {
  assert.deepEqual(resolveScalar(scalar('5', { style: 'single' })), { tag: '!!str', value: '5' });
  assert.deepEqual(resolveScalar(scalar('5', { tag: '!!str' })), { tag: '!!str', value: '5' });
  assert.deepEqual(resolveScalar(scalar('5', { tag: '!!float' })), { tag: '!!float', value: 5 });
  assert.deepEqual(resolveScalar(scalar('5', { tag: '!local' })), { tag: '!other', value: '5' });
  assert.deepEqual(resolveScalar(scalar('<<')), { tag: '!!merge', value: '<<' });
  assert.throws(() => resolveScalar(scalar('abc', { tag: '!!int' })), {
    name: 'YamlError',
    message: 'yaml: cannot decode !!str `abc` as a !!int',
  });
});

test('null is absence, a word, or a tag', () => {
  assert.deepEqual(
    ['', '~', 'null', 'Null', 'NULL'].filter((text) => !isNull(scalar(text))),
    [],
  );
  assert.equal(isNull(scalar('anything', { tag: '!!null' })), true);
  assert.equal(isNull(scalar('', { style: 'double' })), false);
  assert.equal(isNull(scalar('null', { tag: '!!str' })), false);
  assert.equal(isNull(scalar('nULL')), false);
});
