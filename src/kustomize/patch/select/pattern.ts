import { RE2JS, RE2JSSyntaxException } from 're2js';
import { BuildError } from '../../errors.ts';

/** Tells whether a text fits. */
export type Pattern = (text: string) => boolean;

/** Text that means itself in a regular expression. */
const LITERAL = /^[\w/-]*$/;

/**
 * Compiles a regular expression in Go's syntax that finds its match anywhere in a text. Matching takes time linear in
 * the text, whatever the expression. Throws `BuildError` with Go's words for an expression that Go refuses.
 */
export function compilePattern(expression: string): Pattern {
  if (LITERAL.test(expression)) return (text) => text.includes(expression);
  const compiled = compile(expression);
  return (text) => compiled.test(text);
}

/** As `compilePattern`, for the whole text; an empty expression fits every text. */
export function compileWholePattern(expression: string): Pattern {
  if (expression === '') return () => true;
  if (LITERAL.test(expression)) return (text) => text === expression;
  const compiled = compile(`^(?:${expression})$`);
  return (text) => compiled.test(text);
}

function compile(expression: string): RE2JS {
  try {
    return RE2JS.compile(expression);
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) throw new BuildError(error.message, undefined, error);
    throw error;
  }
}
