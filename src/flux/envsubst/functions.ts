import { fromByteString, splitRunes, toByteString } from '../../tree/byte-string.ts';
import { matchShellPattern, parseShellPattern } from '../../tree/shell-pattern.ts';
import { EnvsubstError } from './errors.ts';

/** What an operator makes of a value and its arguments, all of them byte strings. */
type Operation = (value: string, args: readonly string[], limits: Limits) => string;

/** Bounds on what a template may cost: the repository under plan chooses patterns and values freely. */
export interface Limits {
  /** The longest text, in bytes, that an expression or a template may become. */
  length: number;
  /** How many comparisons the patterns of one template may take together; counted down. */
  work: number;
}

const REPLACEMENT = toByteString('\ufffd');

/** The operators that supply a value for a variable without one. All of them do the same. */
export const DEFAULT_OPERATORS: ReadonlySet<string> = new Set(['=', ':=', ':-', ':?', ':+']);

/**
 * Applies an operator (`fluxcd/pkg:envsubst/funcs.go`). An operator that envsubst does not know, such as `,^`, leaves
 * the value as it is. Throws `EnvsubstError` where envsubst panics, and when a limit is passed.
 */
export function applyOperator(
  operator: string,
  value: string,
  args: readonly string[],
  limits: Limits,
): string {
  if (operator === '#' && args.length === 0) return String(value.length);
  const operation = OPERATIONS[operator];
  const result = operation === undefined ? value : operation(value, args, limits);
  checkLength(result.length, limits);
  return result;
}

/** Throws `EnvsubstError` when a text would become too long. */
export function checkLength(length: number, limits: Limits): void {
  if (length > limits.length) throw new EnvsubstError(`the result is longer than ${limits.length} bytes`);
}

const withDefault: Operation = (value, args) => (value === '' ? args.join('') : value);

const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...Object.fromEntries([...DEFAULT_OPERATORS].map((operator) => [operator, withDefault])),
  '^': (value) => mapFirst(value, upper),
  '^^': (value) => splitRunes(value).map(upper).join(''),
  ',': (value) => mapFirst(value, lower),
  ',,': (value) => splitRunes(value).map(lower).join(''),
  ':': substring,
  '/': (value, [old = '', replacement = ''], limits) => replace(value, old, replacement, 1, limits),
  '//': (value, [old = '', replacement = ''], limits) =>
    replace(value, old, replacement, Number.POSITIVE_INFINITY, limits),
  '/#': (value, [old = '', replacement]) =>
    replacement !== undefined && value.startsWith(old) ? replacement + value.slice(old.length) : value,
  '/%': (value, [old = '', replacement]) =>
    replacement !== undefined && value.endsWith(old)
      ? value.slice(0, value.length - old.length) + replacement
      : value,
  '#': (value, [pattern = ''], limits) => trimPrefix(value, pattern, 'shortest', limits),
  '##': (value, [pattern = ''], limits) => trimPrefix(value, pattern, 'longest', limits),
  '%': (value, [pattern = ''], limits) => trimSuffix(value, pattern, 'shortest', limits),
  '%%': (value, [pattern = ''], limits) => trimSuffix(value, pattern, 'longest', limits),
};

/** Go changes the case of each rune alone, and leaves a rune that would become several. */
function upper(rune: string): string {
  return mapCase(rune, (text) => text.toUpperCase());
}

function lower(rune: string): string {
  return mapCase(rune, (text) => text.toLowerCase());
}

function mapCase(rune: string, change: (text: string) => string): string {
  const text = fromByteString(rune);
  if (text === undefined) return rune;
  const changed = change(text);
  return [...changed].length === 1 ? toByteString(changed) : rune;
}

function mapFirst(value: string, change: (rune: string) => string): string {
  const [first, ...rest] = splitRunes(value);
  return first === undefined ? '' : change(first) + rest.join('');
}

/** Bytes from an offset, which counts from the end when negative, and up to a length. */
function substring(value: string, args: readonly string[]): string {
  const size = BigInt(value.length);
  const offset = integer(args[0]);
  if (offset === undefined) return value;
  const fromEnd = size + offset;
  const start = offset >= 0n ? offset : fromEnd < 0n ? 0n : fromEnd;
  let end = size;
  if (args[1] !== undefined) {
    const length = integer(args[1]);
    if (length === undefined) return value;
    const sum = BigInt.asIntN(64, start + length);
    if (sum < size && sum < start) throw new EnvsubstError(`slice bounds out of range [${start}:${sum}]`);
    if (sum < size) end = sum;
  }
  return start < end ? value.slice(Number(start), Number(end)) : '';
}

/** Go's `strconv.Atoi`. */
function integer(text: string | undefined): bigint | undefined {
  const [, sign, digits] = /^([+-]?)0*([0-9]{1,20})$/.exec(text ?? '') ?? [];
  if (digits === undefined) return undefined;
  const value = BigInt(digits) * (sign === '-' ? -1n : 1n);
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

/** Go's `strings.Replace`: an empty text is found before every rune and at the end. */
function replace(value: string, old: string, replacement: string, most: number, limits: Limits): string {
  const parts = old === '' ? ['', ...splitRunes(value), ''] : value.split(old);
  const count = Math.min(parts.length - 1, most);
  checkLength(value.length + count * (replacement.length - old.length), limits);
  const replaced = parts.slice(0, count + 1).join(replacement);
  return count === parts.length - 1
    ? replaced
    : replaced +
        parts
          .slice(count + 1)
          .map((part) => old + part)
          .join('');
}

/** Cuts a matching, non-empty prefix off, at any byte. */
function trimPrefix(value: string, text: string, which: 'shortest' | 'longest', limits: Limits): string {
  const pattern = parseShellPattern(text);
  if (pattern === undefined) return value;
  const starred = pattern.chunks.some(({ star }) => star);
  limits.work -= value.length * (starred ? value.length : 1) * text.length;
  if (limits.work < 0) throw new EnvsubstError('the value is too long to be matched against a pattern');
  const lengths = Array.from({ length: value.length }, (_, i) => i + 1);
  if (which === 'longest') lengths.reverse();
  const length = lengths.find((candidate) => matchShellPattern(pattern, value.slice(0, candidate)));
  return length === undefined ? value : value.slice(length);
}

/** envsubst reverses value and pattern, which spoils brackets and escapes of the pattern. */
function trimSuffix(value: string, pattern: string, which: 'shortest' | 'longest', limits: Limits): string {
  return reverse(trimPrefix(reverse(value), reverse(pattern), which, limits));
}

/** Rune by rune; as in Go, a byte that is left over from a cut rune becomes U+FFFD. */
function reverse(text: string): string {
  return splitRunes(text)
    .map((rune) => (rune.length === 1 && rune > '\x7f' ? REPLACEMENT : rune))
    .reverse()
    .join('');
}
