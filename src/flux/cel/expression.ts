/** A parsed expression, as far as checks look at it. */
export type Expression =
  | { kind: 'name'; name: string; at: number }
  | { kind: 'select'; operand: Expression; optional: boolean; at: number }
  | { kind: 'index'; operand: Expression; index: Expression; at: number }
  | { kind: 'call'; target: Expression | undefined; name: string; args: Expression[]; at: number }
  /** A macro over `operand`: in `args` the name `variable` is known. */
  | { kind: 'macro'; operand: Expression; variable: string; name: string; args: Expression[]; at: number }
  | { kind: 'conditional'; parts: Expression[]; at: number }
  /** An operator, a literal, a list, a map or a message; `boolean` when its value is one. */
  | { kind: 'value'; boolean: boolean; parts: Expression[]; at: number };
