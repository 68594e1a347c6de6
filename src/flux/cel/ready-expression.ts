import type { Expression } from './expression.ts';
import { CelError } from './tokens.ts';

/** What `readyExpr` may name without declaring it: its variables, and the types of CEL. */
const KNOWN = new Set(
  'self dep bool bytes double dyn int list map null_type optional_type string type uint google'.split(' '),
);

/** Libraries whose functions are called by their name, such as `optional.of(1)`. */
const LIBRARIES = new Set(['base64', 'optional', 'sets', 'strings']);

interface Scope {
  variable: string;
  outer: Scope | undefined;
}

/**
 * Throws `CelError` when a parsed `dependsOn[].readyExpr` names a variable that it does not have, or can be told to give no
 * boolean. Flux checks all types of this expression, and this is the part of it that people get wrong
 * (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`, evalReadyExpr).
 */
export function checkReadyExpression(expression: Expression): void {
  const work: { part: Expression; scope: Scope | undefined }[] = [{ part: expression, scope: undefined }];
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    const { part, scope } = item;
    if (part.kind === 'name') checkName(part.name, scope, part.at);
    work.push(...children(part, scope).reverse());
  }
  if (!mayBeBoolean(expression)) {
    throw new CelError('the outcome has to be a boolean: compare it with something', expression.at);
  }
}

function children(
  part: Expression,
  scope: Scope | undefined,
): { part: Expression; scope: Scope | undefined }[] {
  const here = (parts: readonly Expression[]) => parts.map((one) => ({ part: one, scope }));
  switch (part.kind) {
    case 'name':
      return [];
    case 'select':
      return here([part.operand]);
    case 'index':
      return here([part.operand, part.index]);
    case 'call':
      return here(
        part.target === undefined || isLibrary(part.target) ? part.args : [part.target, ...part.args],
      );
    case 'macro': {
      const inner = { variable: part.variable, outer: scope };
      return [{ part: part.operand, scope }, ...part.args.map((one) => ({ part: one, scope: inner }))];
    }
    default:
      return here(part.parts);
  }
}

function isLibrary(target: Expression): boolean {
  return target.kind === 'name' && LIBRARIES.has(target.name);
}

function checkName(name: string, scope: Scope | undefined, at: number): void {
  if (KNOWN.has(name)) return;
  for (let inner = scope; inner !== undefined; inner = inner.outer) if (inner.variable === name) return;
  throw new CelError(`there is no variable ${name.slice(0, 40)}, only self and dep`, at);
}

function mayBeBoolean(expression: Expression): boolean {
  switch (expression.kind) {
    case 'value':
      return expression.boolean;
    // A field of self or dep has no type of its own.
    case 'select':
    case 'index':
      return rootOf(expression).kind !== 'name';
    case 'macro':
      return !['map', 'filter', 'optMap', 'optFlatMap'].includes(expression.name);
    default:
      return expression.kind !== 'name';
  }
}

function rootOf(expression: Expression): Expression {
  let at = expression;
  while (at.kind === 'select' || at.kind === 'index') at = at.operand;
  return at;
}
