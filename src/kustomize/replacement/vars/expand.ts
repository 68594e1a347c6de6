import { isUtf8 } from 'node:buffer';
import { goFloat } from '../../../kube/go-number.ts';

/** The value of a var as Go has it: a bigint for an int, a number for a float64. */
export type VarValue = string | bigint | number | boolean;

/** Finds the value of a var; undefined leaves the reference as it is written. */
export type FindVar = (name: string) => VarValue | undefined;

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Replaces `$(NAME)` in a text; `$$` becomes `$`. A text that is nothing but one reference becomes the value itself,
 * whatever its type. Upstream works on bytes, and spoils a character beyond ASCII that follows a `$`; what is no text
 * after that becomes base64 (`kubernetes-sigs/kustomize:api/filters/refvar/expand.go`).
 */
export function expand(text: string, find: FindVar): VarValue {
  const whole = /^\$\(([^)]*)\)$/.exec(text)?.[1];
  if (whole !== undefined) return find(whole) ?? text;
  if (!text.includes('$')) return text;
  if (!NOT_ASCII.test(text)) return expandBytes(text, (name) => format(name, find(name)));
  const bytes = expandBytes(toBytes(text), (name) => {
    const known = fromBytes(name);
    return toBytes(format(known, find(known)));
  });
  const buffer = Buffer.from(bytes, 'latin1');
  return isUtf8(buffer) ? buffer.toString('utf8') : buffer.toString('base64');
}

/** Works on a text whose characters are bytes. */
function expandBytes(text: string, replacement: (name: string) => string): string {
  const lastClose = text.lastIndexOf(')');
  let result = '';
  let done = 0;
  for (let at = text.indexOf('$'); at !== -1 && at + 1 < text.length; at = text.indexOf('$', done)) {
    result += text.slice(done, at);
    const next = text.charAt(at + 1);
    if (next === '(' && at < lastClose) {
      done = text.indexOf(')', at) + 1;
      result += replacement(text.slice(at + 2, done - 1));
    } else {
      done = at + 2;
      result += next === '$' ? '$' : `$${next > '\x7f' ? toBytes(next) : next}`;
    }
  }
  return result + text.slice(done);
}

function format(name: string, value: VarValue | undefined): string {
  if (value === undefined) return `$(${name})`;
  return typeof value === 'number' ? goFloat(value) : String(value);
}

/** The UTF-8 bytes of a text, one character each. */
function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function fromBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
