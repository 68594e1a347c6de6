/** An expression that Flux cannot read or evaluate. The message is the cause in envsubst's words. */
export class EnvsubstError extends Error {
  /** The text from the start of the expression, as written; '' when no single expression is to blame. */
  readonly expression: string;

  constructor(message: string, expression = '') {
    super(message);
    this.name = 'EnvsubstError';
    this.expression = expression;
  }
}
