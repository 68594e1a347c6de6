import { fromByteString, toByteString } from '../../tree/byte-string.ts';
import { EnvsubstError } from './errors.ts';
import { applyOperator, checkLength, DEFAULT_OPERATORS, type Limits } from './functions.ts';
import { type Piece, parseTemplate } from './parse.ts';

/**
 * What is known of a variable: its value, that nothing defines it, that only the cluster knows it, or, `doubtful`, that
 * something may define it which may not exist: then a default counts, and without one it is not known.
 */
export type Lookup = (name: string) => { value: string } | 'missing' | 'unknown' | 'doubtful';

/**
 * What takes the place of an expression: the value of the variable (`defined`), its default because nothing defines the
 * variable or perhaps nothing does (`defaulted`), or nothing, which is an error with strict rules (`missing`). The
 * expression stays as it was written where the value is not known (`unknown`), or not even whether there is one
 * (`doubtful`).
 */
export type Outcome = 'defined' | 'defaulted' | 'missing' | 'unknown' | 'doubtful';

/** A use of a variable. */
export interface Reference {
  name: string;
  /** The expression as written: `${CLUSTER_NAME}`. */
  expression: string;
  outcome: Outcome;
}

export interface Expansion {
  text: string;
  /** Every use, in the order of evaluation. */
  uses: Reference[];
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_WORK = 500_000_000;

/**
 * Replaces the expressions of a text as Flux's `envsubst` does (`fluxcd/pkg:envsubst`). Arguments are evaluated first
 * and always, so a default that is not used can miss a variable too. Throws `EnvsubstError`.
 */
export function expand(text: string, lookup: Lookup): Expansion {
  const uses: Reference[] = [];
  const limits: Limits = { length: MAX_BYTES, work: MAX_WORK };

  const evaluate = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    const args = piece.args.map(evaluate);
    const variable = lookup(decode(piece.name));
    const outcome = outcomeOf(variable, DEFAULT_OPERATORS.has(piece.operator));
    uses.push({ name: decode(piece.name), expression: decode(piece.written), outcome });
    if (outcome === 'unknown' || outcome === 'doubtful') return piece.written;
    const value = typeof variable === 'object' ? toByteString(variable.value) : '';
    try {
      return applyOperator(piece.operator, value, args, limits);
    } catch (error) {
      if (error instanceof EnvsubstError) throw new EnvsubstError(error.message, decode(piece.written));
      throw error;
    }
  };

  let output = '';
  for (const piece of parseTemplate(toByteString(text))) {
    output += evaluate(piece);
    checkLength(output.length, limits);
  }
  const expanded = fromByteString(output);
  if (expanded === undefined) throw new EnvsubstError('an expression cuts a character in two');
  return { text: expanded, uses };
}

function outcomeOf(variable: ReturnType<Lookup>, hasDefault: boolean): Outcome {
  if (typeof variable === 'object') return 'defined';
  return hasDefault && variable !== 'unknown' ? 'defaulted' : variable;
}

/** Names and expressions are cut from valid text at character boundaries. */
function decode(bytes: string): string {
  return fromByteString(bytes) ?? bytes;
}
