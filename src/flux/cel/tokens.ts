/** What a token is; for punctuation, operators and keywords its own text. */
export type TokenKind = 'name' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'end' | (string & {});

export interface Token {
  kind: TokenKind;
  text: string;
  /** Offset of its first character. */
  at: number;
}

/** An expression that Flux refuses; `at` is the offset of what is wrong. */
export class CelError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const BLANK = /(?:[\t\n\f\r ]|\/\/[^\n]*)+/y;
const NUMBER = /(?:[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+|\.[0-9]+(?:[eE][+-]?[0-9]+)?)/y;
const INTEGER = /(?:0x[0-9a-fA-F]+|[0-9]+)[uU]?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const SYMBOL = /==|!=|<=|>=|&&|\|\||[<>[\]{}().,!?:+*/%-]/y;
const QUOTE = /([bB]?)([rR]?)("""|'''|"|')/y;
const ESCAPE = /\\(?:[abfnrtv"'\\?`]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})/y;

const KEYWORDS = new Set(['in', 'true', 'false', 'null']);

/** The tokens of a CEL expression, as the lexer of its grammar finds them (`google/cel-go:parser/gen/CEL.g4`). Throws `CelError`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    at += take(BLANK)?.length ?? 0;
    if (at >= text.length) break;
    const string = readString(text, at);
    const token = string ?? numberOrName(take(NUMBER), take(INTEGER), take(NAME), take(SYMBOL));
    if (token === undefined) throw new CelError(`unexpected ${JSON.stringify(text.slice(at, at + 1))}`, at);
    tokens.push({ ...token, at });
    at += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', at: text.length });
  return tokens;
}

function numberOrName(
  double: string | undefined,
  integer: string | undefined,
  name: string | undefined,
  symbol: string | undefined,
): Omit<Token, 'at'> | undefined {
  if (double !== undefined) return { kind: 'double', text: double };
  if (integer !== undefined) return { kind: /[uU]$/.test(integer) ? 'uint' : 'int', text: integer };
  if (name !== undefined) return { kind: KEYWORDS.has(name) ? name : 'name', text: name };
  return symbol === undefined ? undefined : { kind: symbol, text: symbol };
}

/** The string or bytes literal that begins at an offset, or undefined when none does. */
function readString(text: string, start: number): Omit<Token, 'at'> | undefined {
  QUOTE.lastIndex = start;
  const [opening, bytes, raw, quote = ''] = QUOTE.exec(text) ?? [];
  if (opening === undefined) return undefined;
  for (let at = start + opening.length; at < text.length; ) {
    if (text.startsWith(quote, at)) {
      return { kind: bytes ? 'bytes' : 'string', text: text.slice(start, at + quote.length) };
    }
    if (text[at] === '\\' && !raw) at += readEscape(text, at, Boolean(bytes));
    else if (quote.length === 1 && /[\n\r]/.test(text[at]!)) break;
    else at++;
  }
  throw new CelError('a string without its end', start);
}

/** The length of an escape sequence. */
function readEscape(text: string, at: number, bytes: boolean): number {
  ESCAPE.lastIndex = at;
  const [sequence] = ESCAPE.exec(text) ?? [];
  if (sequence === undefined)
    throw new CelError(`no escape sequence: ${JSON.stringify(text.slice(at, at + 2))}`, at);
  if (/^\\[uU]/.test(sequence)) {
    const point = Number.parseInt(sequence.slice(2), 16);
    if (bytes || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
      throw new CelError(`no character: ${sequence}`, at);
    }
  }
  return sequence.length;
}
