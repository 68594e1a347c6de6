import type { Dialect } from './dialect.ts';

const MIN_INT64 = -(2n ** 63n);
export const MAX_INT64 = 2n ** 63n - 1n;
const MAX_UINT64 = 2n ** 64n - 1n;

const INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9][0-9]*|0)$/;
/** go-yaml takes what follows `0b`, and v3 what follows `0o`, for a number of its own, sign included. */
const SIGNED_BINARY = /^0b[-+][01]+$/;
const SIGNED_OCTAL = /^0o[-+][0-7]+$/;
const LEADING_ZEROS = /^(0[xXbBoO]?)0+(?=[0-9a-fA-F])/;
/** `0b` and 64 digits. */
const LONGEST_INTEGER = 66;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** After a point, Go wants underscores to stand between digits. */
const FRACTION = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;

/**
 * The integer that go-yaml reads: decimal, `0x`, `0b`, `0o`, or octal after a bare `0`, with underscores anywhere.
 * Undefined when the text is none, or exceeds int64 and uint64. A bigint when a double could not hold it.
 */
export function parseInteger(text: string, dialect: Dialect): number | bigint | undefined {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  if (!INTEGER.test(plain)) {
    const signed = SIGNED_BINARY.test(plain) || (dialect === 3 && SIGNED_OCTAL.test(plain));
    return signed
      ? parseInteger(`${plain.charAt(2)}${plain.slice(0, 2)}${plain.slice(3)}`, dialect)
      : undefined;
  }
  const sign = plain.charAt(0);
  const hasSign = sign === '-' || sign === '+';
  const digits = (hasSign ? plain.slice(1) : plain).replace(LEADING_ZEROS, '$1');
  if (digits.length < 16 && !digits.startsWith('0')) return Number(plain);
  if (digits.length > LONGEST_INTEGER) return undefined;
  const magnitude = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = sign === '-' ? -magnitude : magnitude;
  if (value < MIN_INT64 || value > (hasSign ? MAX_INT64 : MAX_UINT64)) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/**
 * A float as it is after a way through JSON: an integer if its digits there say so and 64 bits hold them, else itself.
 */
export function floatFromJson(value: number): number | bigint {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value + 0;
  // The digits that JSON shows, not those of the exact value.
  const text = String(value);
  if (text.includes('e')) return value;
  const integer = BigInt(text);
  return integer >= MIN_INT64 && integer <= MAX_UINT64 ? integer : value;
}

/** The float that go-yaml reads, or undefined; a number too large for a double is none. */
export function parseFloat64(text: string): number | undefined {
  if (text.startsWith('.')) {
    if (!FRACTION.test(text)) return undefined;
  } else if (!DECIMAL.test(text.replaceAll('_', ''))) {
    return undefined;
  }
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? value : undefined;
}
