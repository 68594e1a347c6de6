import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goFloat, goFloat32 } from '../../src/kube/go-number.ts';

/** What `strconv.FormatFloat(value, 'g', -1, 64)` printed. */
const FLOATS: readonly [number, string][] = [
  [0, '0'],
  [-0, '-0'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [123456.5, '123456.5'],
  [999999.5, '999999.5'],
  [1_000_000, '1e+06'],
  [1234567.5, '1.2345675e+06'],
  [1e20, '1e+20'],
  [5e-324, '5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
];

test('floats are written as Go writes them', () => {
  for (const [value, text] of FLOATS) assert.equal(goFloat(value), text);
});

test('of 32 bits, only as many digits as they need', () => {
  assert.equal(goFloat32(0.1), '0.1');
  assert.equal(goFloat32(1.123456789), '1.1234568');
  assert.equal(goFloat32(12345678901234567000), '1.2345679e+19');
  assert.equal(goFloat32(1e300), '+Inf');
});
