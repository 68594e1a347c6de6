import type { Expression } from './expression.ts';
import { CelError } from './tokens.ts';

/** The macros that run over a list or map, or over an optional value, and how many arguments make them one. */
const MACROS: ReadonlyMap<string, readonly number[]> = new Map([
  ['all', [2]],
  ['exists', [2]],
  ['exists_one', [2]],
  ['existsOne', [2]],
  ['filter', [2]],
  ['map', [2, 3]],
  ['optMap', [2]],
  ['optFlatMap', [2]],
]);

/** The name that cel-go gives to the outcome of a macro. */
const ACCUMULATOR = '__result__';

/**
 * A call, or the macro that it is; with other numbers of arguments the same names are functions. Throws `CelError` for a
 * macro that is not well-formed (`google/cel-go:parser/macro.go`, `cel/macro.go`, `cel/library.go`).
 */
export function expandMacro(
  target: Expression | undefined,
  name: string,
  args: Expression[],
  at: number,
): Expression {
  if (target === undefined) {
    const [argument] = args;
    if (name === 'has' && args.length === 1 && argument !== undefined) checkHas(argument);
    return { kind: 'call', target, name, args, at };
  }
  if (!MACROS.get(name)?.includes(args.length)) return { kind: 'call', target, name, args, at };
  const [variable, ...rest] = args;
  if (variable?.kind !== 'name') {
    throw new CelError(`the first argument of ${name}() has to be a plain name`, variable?.at ?? at);
  }
  if (variable.name === ACCUMULATOR) throw new CelError(`${ACCUMULATOR} cannot be a variable`, variable.at);
  return { kind: 'macro', operand: target, variable: variable.name, name, args: rest, at };
}

function checkHas(argument: Expression): void {
  if (argument.kind === 'select' && !argument.optional) return;
  throw new CelError('the argument of has() has to be a field, as in has(a.b)', argument.at);
}
