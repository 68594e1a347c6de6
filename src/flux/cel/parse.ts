import type { Expression } from './expression.ts';
import { expandMacro } from './macros.ts';
import { CelError, type Token, type TokenKind, tokenize } from './tokens.ts';

/** Flux's limits are cel-go's defaults (`google/cel-go:parser/options.go`). */
const MAX_CODE_POINTS = 100_000;
/** Deeper expressions are not judged: cel-go counts the depth in another way. */
const MAX_DEPTH = 200;

const RESERVED = new Set(
  'as break const continue else for function if import let loop namespace package return var void while'.split(
    ' ',
  ),
);

/**
 * Parses a CEL expression as Flux does for `healthCheckExprs`: grammar, literals, optional fields and elements, and
 * macros, without types (`fluxcd/pkg:runtime/cel/expression.go`, `google/cel-go:parser/gen/CEL.g4`). Undefined when it is
 * nested too deeply to tell. Throws `CelError` for what Flux refuses.
 */
export function parseCel(text: string): Expression | undefined {
  if (text.length > MAX_CODE_POINTS && [...text].length > MAX_CODE_POINTS) {
    throw new CelError(`longer than ${MAX_CODE_POINTS} characters`, 0);
  }
  try {
    return new Parser(tokenize(text)).whole();
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class TooDeep extends Error {}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#expression();
    this.#expect('end');
    return expression;
  }

  get #token(): Token {
    return this.#tokens[this.#next]!;
  }

  #accept(...kinds: TokenKind[]): Token | undefined {
    const token = this.#token;
    if (!kinds.includes(token.kind)) return undefined;
    this.#next++;
    return token;
  }

  #expect(kind: TokenKind): Token {
    return this.#accept(kind) ?? this.#refuse();
  }

  #refuse(): never {
    const { kind, text, at } = this.#token;
    throw new CelError(kind === 'end' ? 'it ends too early' : `unexpected ${text.slice(0, 40)}`, at);
  }

  #expression(): Expression {
    if (++this.#depth > MAX_DEPTH) throw new TooDeep();
    const condition = this.#operators(0);
    let result = condition;
    if (this.#accept('?')) {
      const yes = this.#operators(0);
      this.#expect(':');
      result = { kind: 'conditional', parts: [condition, yes, this.#expression()], at: condition.at };
    }
    this.#depth--;
    return result;
  }

  /** A chain of operators that bind alike; the order in which it is evaluated does not matter here. */
  #operators(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    const first = this.#operators(level + 1);
    const parts = [first];
    while (this.#accept(...operators)) parts.push(this.#operators(level + 1));
    return parts.length === 1
      ? first
      : { kind: 'value', boolean: level < BOOLEAN_LEVELS, parts, at: first.at };
  }

  #unary(): Expression {
    const { kind, at } = this.#token;
    if (kind !== '!' && kind !== '-') return this.#member();
    let signs = 0;
    while (this.#accept(kind)) signs++;
    return { kind: 'value', boolean: kind === '!', parts: [this.#member(kind === '-' ? signs : 0)], at };
  }

  #member(signs = 0): Expression {
    let operand = this.#primary(signs);
    for (;;) {
      const { at } = this.#token;
      if (this.#accept('.')) {
        const optional = this.#accept('?') !== undefined;
        const { text } = this.#expect('name');
        if (!optional && this.#accept('(')) operand = expandMacro(operand, text, this.#arguments(), at);
        else operand = { kind: 'select', operand, optional, at };
      } else if (this.#accept('[')) {
        this.#accept('?');
        operand = { kind: 'index', operand, index: this.#expression(), at };
        this.#expect(']');
      } else {
        return operand;
      }
    }
  }

  #primary(signs: number): Expression {
    const { kind, text, at } = this.#token;
    if (this.#isMessage()) return this.#message();
    if (kind === 'name' || kind === '.') {
      const leading = this.#accept('.') !== undefined;
      const name = this.#expect('name').text;
      if (RESERVED.has(name)) throw new CelError(`${name} is a reserved word`, at);
      if (this.#accept('('))
        return expandMacro(undefined, leading ? `.${name}` : name, this.#arguments(), at);
      return { kind: 'name', name, at };
    }
    if (this.#accept('(')) {
      const inner = this.#expression();
      this.#expect(')');
      return inner;
    }
    if (this.#accept('[')) return this.#literal(at, ']', () => this.#element());
    if (this.#accept('{')) {
      return this.#literal(at, '}', () => {
        const key = this.#element();
        this.#expect(':');
        return [...key, this.#expression()];
      });
    }
    if (!this.#accept('int', 'uint', 'double', 'string', 'bytes', 'true', 'false', 'null')) this.#refuse();
    checkNumber(kind, text, signs, at);
    return { kind: 'value', boolean: kind === 'true' || kind === 'false', parts: [], at };
  }

  #arguments(): Expression[] {
    const args: Expression[] = [];
    if (this.#accept(')')) return args;
    do args.push(this.#expression());
    while (this.#accept(','));
    this.#expect(')');
    return args;
  }

  #element(): Expression[] {
    this.#accept('?');
    return [this.#expression()];
  }

  /** What stands between brackets, with an optional comma after the last item or in place of all. */
  #literal(at: number, closing: TokenKind, item: () => Expression[]): Expression {
    const parts: Expression[] = [];
    while (this.#token.kind !== closing && this.#token.kind !== ',') {
      parts.push(...item());
      if (!this.#accept(',')) break;
      if (this.#token.kind === ',') this.#refuse();
    }
    if (parts.length === 0) this.#accept(',');
    this.#expect(closing);
    return { kind: 'value', boolean: false, parts, at };
  }

  /** True at the name of a type with `{` after it. */
  #isMessage(): boolean {
    let at = this.#next + (this.#token.kind === '.' ? 1 : 0);
    while (this.#tokens[at]?.kind === 'name' && this.#tokens[at + 1]?.kind === '.') at += 2;
    return this.#tokens[at]?.kind === 'name' && this.#tokens[at + 1]?.kind === '{';
  }

  #message(): Expression {
    const { at } = this.#token;
    while (!this.#accept('{')) this.#next++;
    return this.#literal(at, '}', () => {
      this.#accept('?');
      this.#expect('name');
      this.#expect(':');
      return [this.#expression()];
    });
  }
}

/** From the loosest to the tightest. The outcome of the first three is a boolean. */
const LEVELS = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>=', 'in'], ['+', '-'], ['*', '/', '%']];
const BOOLEAN_LEVELS = 3;

function checkNumber(kind: TokenKind, text: string, signs: number, at: number): void {
  if (kind === 'double' && !Number.isFinite(Number(text))) throw new CelError('the number is too large', at);
  // With more than one sign, which of them belongs to the number is a question of the parser's taste.
  if ((kind !== 'int' && kind !== 'uint') || signs > 1) return;
  const limit = kind === 'uint' ? 2n ** 64n - 1n : 2n ** 63n - (signs === 1 ? 0n : 1n);
  const digits = text
    .replace(/[uU]$/, '')
    .replace(/^0x0+/, '0x')
    .replace(/^0+(?=\d)/, '');
  if (digits.length > 20 || BigInt(digits === '0x' ? '0' : digits) > limit)
    throw new CelError('the number is too large', at);
}
