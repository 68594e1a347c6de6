import { BuildError } from '../../errors.ts';
import { goQuote } from '../../go-quote.ts';
import { scanLabelSelector, type Token } from './label-scanner.ts';
import { labelKeyErrors, labelValueErrors } from './label-syntax.ts';

/** Tells whether labels, or annotations, fit. */
export type LabelSelector = (labels: ReadonlyMap<string, string>) => boolean;

type Operator = 'exists' | 'absent' | 'in' | 'notin' | '=' | '==' | '!=' | '<' | '>';

interface Requirement {
  key: string;
  operator: Operator;
  values: ReadonlySet<string>;
}

const END: Token = { kind: 'end', text: '' };

/**
 * Parses a label selector, such as `app=web,tier in (a, b),!canary`; an empty one selects everything. Throws
 * `BuildError` with Kubernetes' words (`k8s.io/apimachinery:pkg/labels/selector.go`).
 */
export function parseLabelSelector(selector: string): LabelSelector {
  const requirements = new Parser(scanLabelSelector(selector)).requirements();
  return (labels) => requirements.every((requirement) => meets(labels.get(requirement.key), requirement));
}

function meets(label: string | undefined, { operator, values }: Requirement): boolean {
  switch (operator) {
    case 'absent':
      return label === undefined;
    case 'notin':
    case '!=':
      return label === undefined || !values.has(label);
    case 'exists':
      return label !== undefined;
    case '<':
    case '>':
      return label !== undefined && compares(label, operator, values);
    default:
      return label !== undefined && values.has(label);
  }
}

function compares(label: string, operator: '<' | '>', values: ReadonlySet<string>): boolean {
  const number = parseInteger(label);
  const limit = parseInteger([...values][0] ?? '');
  if (number === undefined || limit === undefined) return false;
  return operator === '<' ? number < limit : number > limit;
}

/** Go's `ParseInt` for base 10 and 64 bits. */
function parseInteger(text: string): bigint | undefined {
  const [, sign, digits] = /^([+-]?)0*([0-9]{1,19})$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = BigInt(digits) * (sign === '-' ? -1n : 1n);
  return BigInt.asIntN(64, number) === number ? number : undefined;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  requirements(): Requirement[] {
    const requirements: Requirement[] = [];
    for (;;) {
      const { kind, text } = this.#peek();
      if (kind === 'end') return requirements;
      if (!isWord(kind) && kind !== '!') {
        throw new BuildError(`found '${text}', expected: !, identifier, or 'end of string'`);
      }
      requirements.push(this.#requirement());
      const separator = this.#next();
      if (separator.kind === 'end') return requirements;
      if (separator.kind !== ',')
        throw new BuildError(`found '${separator.text}', expected: ',' or 'end of string'`);
      const next = this.#peek();
      if (!isWord(next.kind) && next.kind !== '!') {
        throw new BuildError(`found '${next.text}', expected: identifier after ','`);
      }
    }
  }

  #requirement(): Requirement {
    const isNegated = this.#peek().kind === '!';
    if (isNegated) this.#next();
    const { kind, text: key } = this.#next();
    if (!isWord(kind)) throw unparsed(`found '${key}', expected: identifier`);
    const errors = labelKeyErrors(key);
    if (errors.length > 0) throw unparsed(`invalid label key ${goQuote(key)}: ${errors.join('; ')}`);
    const none = new Set<string>();
    if (isNegated) return { key, operator: 'absent', values: none };
    if (this.#peek().kind === 'end' || this.#peek().kind === ',')
      return { key, operator: 'exists', values: none };
    const operator = this.#operator();
    const values = operator === 'in' || operator === 'notin' ? this.#values() : this.#value();
    return validated({ key, operator, values });
  }

  #operator(): Operator {
    const { kind, text } = this.#next();
    if (kind === 'in' || kind === 'notin' || kind === '=' || kind === '==' || kind === '!=') return kind;
    if (kind === '<' || kind === '>') return kind;
    throw unparsed(`found '${text}', expected: '=', '!=', '==', 'in', notin'`);
  }

  #value(): Set<string> {
    const { kind } = this.#peek();
    if (kind === 'end' || kind === ',') return new Set(['']);
    const { text } = this.#next();
    if (!isWord(kind)) throw unparsed(`found '${text}', expected: identifier`);
    return new Set([text]);
  }

  /** `(a, b)`; an empty place between commas or parentheses is the empty value. */
  #values(): Set<string> {
    const open = this.#next();
    if (open.kind !== '(') throw unparsed(`found '${open.text}' expected: '('`);
    const first = this.#peek();
    if (first.kind === ')') {
      this.#next();
      return new Set(['']);
    }
    if (!isWord(first.kind) && first.kind !== ',') {
      throw unparsed(`found '${first.text}', expected: ',', ')' or identifier`);
    }
    const values = this.#identifiers();
    if (this.#next().kind !== ')') throw unparsed(`found '${first.text}', expected: ')'`);
    return values;
  }

  #identifiers(): Set<string> {
    const values = new Set<string>();
    for (;;) {
      const { kind, text } = this.#next();
      const next = this.#peek();
      if (isWord(kind)) {
        values.add(text);
        if (next.kind === ')') return values;
        if (next.kind !== ',') throw unparsed(`found '${next.text}', expected: ',' or ')'`);
      } else if (kind === ',') {
        if (values.size === 0 || next.kind === ')' || next.kind === ',') values.add('');
        if (next.kind === ')') return values;
        if (next.kind === ',') this.#next();
      } else {
        throw unparsed(`found '${text}', expected: ',', or identifier`);
      }
    }
  }

  /** The last token is the end; there is always another one to look at until it has been taken. */
  #peek(): Token {
    return this.#tokens[this.#at] ?? END;
  }

  #next(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }
}

/** `in` and `notin` are names and values like any other where no operator can stand. */
function isWord(kind: Token['kind']): boolean {
  return kind === 'word' || kind === 'in' || kind === 'notin';
}

function validated(requirement: Requirement): Requirement {
  const { key, operator, values } = requirement;
  if ((operator === '<' || operator === '>') && parseInteger([...values][0] ?? '') === undefined) {
    throw unparsed("for 'Gt', 'Lt' operators, the value must be an integer");
  }
  for (const value of [...values].sort()) {
    const errors = labelValueErrors(value);
    if (errors.length === 0) continue;
    throw unparsed(`invalid label value: ${goQuote(value)}: at key: ${goQuote(key)}: ${errors.join('; ')}`);
  }
  return requirement;
}

function unparsed(reason: string): BuildError {
  return new BuildError(`unable to parse requirement: ${reason}`);
}
