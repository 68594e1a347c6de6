import { fromByteString, toByteString } from '../../tree/byte-string.ts';
import { EnvsubstError } from './errors.ts';
import { applyOperator, checkLength, DEFAULT_OPERATORS, type Limits } from './functions.ts';
import { type Expression, type Piece, parseTemplate } from './parse.ts';

/**
 * What is known of a variable: its value, that nothing defines it, that only the cluster knows it, or, `doubtful`, that
 * something may define it which may not exist: then a default counts, and without one it is not known.
 */
export type Lookup = (name: string) => { value: string } | 'missing' | 'unknown' | 'doubtful';

/** A use of a variable. */
export interface Reference {
  name: string;
  /** The expression as written: `${CLUSTER_NAME}`. */
  expression: string;
}

export interface Expansion {
  text: string;
  /** Uses of variables that nothing defines and that give no default: empty text, or an error with strict rules. */
  missing: Reference[];
  /** Expressions that stand in `text` as they were written, because the value is not known. */
  unknown: Reference[];
  /** Likewise, where it is not even known whether there is a value. */
  doubtful: Reference[];
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_WORK = 500_000_000;

/**
 * Replaces the expressions of a text as Flux's `envsubst` does (`fluxcd/pkg:envsubst`). Arguments are evaluated first
 * and always, so a default that is not used can miss a variable too. Throws `EnvsubstError`.
 */
export function expand(text: string, lookup: Lookup): Expansion {
  const missing: Reference[] = [];
  const unknown: Reference[] = [];
  const doubtful: Reference[] = [];
  const limits: Limits = { length: MAX_BYTES, work: MAX_WORK };

  const evaluate = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    const args = piece.args.map(evaluate);
    const variable = lookup(decode(piece.name));
    const hasDefault = DEFAULT_OPERATORS.has(piece.operator);
    if (variable === 'unknown' || (variable === 'doubtful' && !hasDefault)) {
      (variable === 'unknown' ? unknown : doubtful).push(referenceTo(piece));
      return piece.written;
    }
    if (variable === 'missing' && !hasDefault) missing.push(referenceTo(piece));
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
  return { text: expanded, missing, unknown, doubtful };
}

function referenceTo({ name, written }: Expression): Reference {
  return { name: decode(name), expression: decode(written) };
}

/** Names and expressions are cut from valid text at character boundaries. */
function decode(bytes: string): string {
  return fromByteString(bytes) ?? bytes;
}
