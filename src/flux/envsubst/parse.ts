import { fromByteString, runeAt } from '../../tree/byte-string.ts';
import { EnvsubstError } from './errors.ts';

/** A piece of a template: literal text, or an expression. All texts are byte strings. */
export type Piece = string | Expression;

export interface Expression {
  name: string;
  /** What stands between the name and the arguments, such as `:-`; '' for a plain `${name}`. */
  operator: string;
  args: Piece[];
  /** The expression as written, braces included. */
  written: string;
}

const MAX_DEPTH = 200;
const MAX_EXCERPT = 60;

/**
 * Reads a template by the grammar of `fluxcd/pkg:envsubst/parse`, which is close to bash's but not the same: `-`
 * without a colon is an error, `$$` is a dollar sign anywhere, and only some arguments may mix text and expressions.
 * Throws `EnvsubstError`.
 */
export function parseTemplate(text: string): Piece[] {
  const scanner = new Scanner(text);
  const pieces: Piece[] = [];
  while (!scanner.atEnd()) {
    if (scanner.take('${')) pieces.push(parseExpression(scanner, 0));
    else pieces.push(scanner.text('', 'dollars'));
  }
  return pieces;
}

/** Which escapes a text knows: none, `$$` alone, or also `\/` and `\\`. */
type Escapes = 'none' | 'dollars' | 'all';

/** A position in the text, and what can be taken from there. */
class Scanner {
  readonly #bytes: string;
  #at = 0;

  constructor(bytes: string) {
    this.#bytes = bytes;
  }

  get position(): number {
    return this.#at;
  }

  atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The next byte, or '' at the end. */
  peek(ahead = 0): string {
    return this.#bytes.charAt(this.#at + ahead);
  }

  written(from: number): string {
    return this.#bytes.slice(from, this.#at);
  }

  #skipTo(byte: string): void {
    const found = this.#bytes.indexOf(byte, this.#at);
    this.#at = found === -1 ? this.#bytes.length : found;
  }

  take(expected: string): boolean {
    const found = this.#bytes.startsWith(expected, this.#at);
    if (found) this.#at += expected.length;
    return found;
  }

  /** Up to `most` bytes out of `allowed`. */
  takeAny(allowed: string, most: number): string {
    const from = this.#at;
    while (this.#at - from < most && !this.atEnd() && allowed.includes(this.peek())) this.#at++;
    return this.written(from);
  }

  /** Letters and digits of any script, and underscores; '' when there are none. */
  identifier(): string {
    const from = this.#at;
    while (!this.atEnd()) {
      const { point, width } = runeAt(this.#bytes, this.#at);
      if (!/[\p{L}\p{Nd}_]/u.test(String.fromCodePoint(point))) break;
      this.#at += width;
    }
    return this.written(from);
  }

  /** Text up to one of the `stops`, an expression or the end, with its escapes undone. */
  text(stops: string, escapes: Escapes): string {
    let text = '';
    let from = this.#at;
    while (!this.atEnd()) {
      // Most of a document is far from any dollar sign.
      if (stops === '' && escapes === 'dollars') this.#skipTo('$');
      const byte = this.peek();
      const next = this.peek(1);
      if (byte === '$' && next === '{') break;
      const escaped =
        (escapes !== 'none' && byte === '$' && next === '$') ||
        (escapes === 'all' && byte === '\\' && (next === '/' || next === '\\'));
      if (escaped) {
        text += this.written(from);
        from = this.#at + 1;
        this.#at += 2;
      } else if (stops.includes(byte)) break;
      else this.#at++;
    }
    return text + this.written(from);
  }

  /** The error of an expression that began at `from`. */
  error(message: string, from: number): EnvsubstError {
    const line = this.#bytes.slice(from).split('\n', 1)[0] ?? '';
    const excerpt = line.length > MAX_EXCERPT ? line.slice(0, MAX_EXCERPT) : line;
    return new EnvsubstError(message, fromByteString(excerpt) ?? line);
  }
}

/** The expression whose `${` has just been taken. */
function parseExpression(scanner: Scanner, depth: number): Expression {
  const from = scanner.position - 2;
  const fail = (message: string): never => {
    throw scanner.error(message, from);
  };
  if (depth > MAX_DEPTH) fail(`expressions are nested more than ${MAX_DEPTH} deep`);
  const args: Piece[] = [];
  const argument = (stops: string, escapes: Escapes): void => {
    if (scanner.take('${')) {
      args.push(parseExpression(scanner, depth + 1));
      return;
    }
    const before = scanner.position;
    const text = scanner.text(stops, escapes);
    if (scanner.position === before) fail('unable to parse substitution within function');
    args.push(text);
  };
  const finish = (name: string, operator: string, missing = 'bad substitution'): Expression => {
    if (!scanner.take('}')) fail(missing);
    return { name, operator, args, written: scanner.written(from) };
  };

  if (scanner.take('#')) {
    const name = scanner.identifier();
    if (name === '') fail('bad substitution');
    return finish(name, '#');
  }
  const name = scanner.identifier();
  if (name === '') fail('unable to parse variable name');

  const next = scanner.peek();
  if (next === '=' || (next === ':' && '=-?+'.includes(scanner.peek(1) || ' '))) {
    const operator = scanner.takeAny(':=-?+', next === ':' ? 2 : 1);
    while (scanner.peek() !== '}') argument('}', 'none');
    return finish(name, operator);
  }
  switch (next) {
    case ':': {
      // envsubst's scanner steps back over the colon by the width of what follows it, and misses it when that is not 1.
      const following = scanner.peek(1);
      if (following === '' || following > '\x7f') fail('bad substitution');
      scanner.take(':');
      argument(':}', 'none');
      if (scanner.peek() === '}') return finish(name, ':');
      if (scanner.takeAny(':', Number.POSITIVE_INFINITY) === '') fail('bad substitution');
      argument('}', 'none');
      return finish(name, ':');
    }
    case ',':
    case '^':
      return finish(name, scanner.takeAny(',^', 2));
    case '/': {
      scanner.take('/');
      const operator = `/${scanner.takeAny('/#%', 1)}`;
      argument('/', 'all');
      if (scanner.takeAny('/', Number.POSITIVE_INFINITY) === '') fail('bad substitution');
      if (scanner.peek() !== '}') argument('}', 'all');
      return finish(name, operator);
    }
    case '#':
    case '%': {
      const operator = scanner.takeAny(next, 2);
      argument('}', 'none');
      return finish(name, operator);
    }
    default:
      return finish(name, '', 'missing closing brace');
  }
}
