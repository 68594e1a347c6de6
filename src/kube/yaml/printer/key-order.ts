import type { Dialect } from '../dialect.ts';

/**
 * Orders keys as go-yaml v2 does (`yaml/go-yaml:sorter.go`): letters after everything else, and runs of digits by
 * their value. The relation is not transitive for keys that mix leading digits and letters; go-yaml's own order of
 * those changes from run to run.
 */
export function compareKeys(a: string, b: string): number {
  return compare(a, b, 2);
}

/** The same for go-yaml v3, which puts a letter first where it follows a digit. */
export function compareKeysV3(a: string, b: string): number {
  return compare(a, b, 3);
}

function compare(a: string, b: string, dialect: Dialect): number {
  let at = 0;
  const shared = Math.min(a.length, b.length);
  while (at < shared && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === shared) return a.length - b.length;
  if (isLowSurrogate(a.charCodeAt(at))) at--;
  const left = codePoint(a, at);
  const right = codePoint(b, at);
  const leftLetter = isLetter(left);
  if (leftLetter !== isLetter(right)) {
    const letterFirst = dialect === 3 && at > 0 && isDigit(a.charCodeAt(at - 1));
    return leftLetter === letterFirst ? -1 : 1;
  }
  if (leftLetter || !(isDigit(left) || isDigit(right))) return left - right;
  const prefix = (left === ZERO || right === ZERO) && followsNumber(a, at) ? 1n : 0n;
  const leftRun = digitRun(a, at, prefix);
  const rightRun = digitRun(b, at, prefix);
  if (leftRun.value !== rightRun.value) return leftRun.value < rightRun.value ? -1 : 1;
  return leftRun.length - rightRun.length || left - right;
}

const ZERO = 0x30;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;

function codePoint(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return LETTER.test(String.fromCodePoint(code));
}

function isDigit(code: number): boolean {
  if (code < 0x80) return code >= ZERO && code <= 0x39;
  return DIGIT.test(String.fromCodePoint(code));
}

/** Whether a digit other than 0 stands among the digits just before. */
function followsNumber(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (!isDigit(code)) return false;
    if (code !== ZERO) return true;
  }
  return false;
}

/** The value of the digits from `at` on, after the digit `prefix`; Go's int64 wraps around. */
function digitRun(text: string, at: number, prefix: bigint): { value: bigint; length: number } {
  let value = prefix;
  let length = 0;
  for (const character of text.slice(at)) {
    const code = character.codePointAt(0) ?? 0;
    if (!isDigit(code)) break;
    value = BigInt.asIntN(64, value * 10n + BigInt(code - ZERO));
    length++;
  }
  return { value, length };
}
