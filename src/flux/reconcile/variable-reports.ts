import { locate, subject } from '../../kube/object.ts';
import { problem } from '../problem.ts';
import type { KustomizationState, Problem, UndefinedVariable, VariableUse } from '../state.ts';
import { findExpression } from '../substitution/find-expression.ts';
import { shownExpression } from '../substitution/substitute.ts';
import type { VariableSet } from '../variables/variable-set.ts';

/** Every place at which a variable without a definition is used; `doubt` says why it may have one in the cluster. */
export function undefinedVariables(uses: readonly VariableUse[], doubt?: string): UndefinedVariable[] {
  const seen = new Set<string>();
  return uses.flatMap(({ name, expression, object, written }) => {
    const places = findExpression(written.node, expression);
    return (places.length > 0 ? places : [locate(written)]).flatMap((location): UndefinedVariable[] => {
      const key = `${name} ${location?.file}:${location?.line}:${location?.column} ${subject(object)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const use = { name, expression, object, written };
      return [{ ...use, ...(location && { location }), ...(doubt !== undefined && { doubt }) }];
    });
  });
}

/** Why a Kustomization fails with strict substitution; undefined when everything is defined. */
export function undefinedProblem(undefineds: readonly UndefinedVariable[]): Problem | undefined {
  const [first] = undefineds;
  if (first === undefined) return undefined;
  const names = [...new Set(undefineds.map(({ name }) => name))];
  const message =
    names.length === 1
      ? `variable '${first.name}' is not defined: ${shownExpression(first.expression, first.object)} in ${subject(first.object)}`
      : `${names.length} variables are not defined: ${names.join(', ')}`;
  return { ...problem(message, first.location), cause: 'variables' };
}

/** One note for all variables that stand in the output as they were written for the same reason. */
export function unknownNotes(uses: readonly VariableUse[], variables: VariableSet): Problem[] {
  const byReason = new Map<string, VariableUse[]>();
  for (const use of uses) {
    const reason = whyUnknown(use.name, variables);
    const same = byReason.get(reason) ?? [];
    same.push(use);
    byReason.set(reason, same);
  }
  return [...byReason].flatMap(([reason, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const names = [...new Set(same.map(({ name }) => `\${${name}}`))].join(', ');
    const objects = new Set(same.map(({ object }) => object)).size;
    const others =
      objects === 1 ? '' : objects === 2 ? ' and another object' : ` and ${objects - 1} other objects`;
    const message = `Left as written in ${subject(first.object)}${others}: ${names}; ${reason}`;
    const [location] = findExpression(first.written.node, first.expression);
    return [{ ...problem(message, location), cause: 'variables' as const }];
  });
}

function whyUnknown(name: string, { variables, openSources, missing }: VariableSet): string {
  const variable = variables.get(name);
  if (variable !== undefined) return `only the cluster knows the values that come from ${variable.from}`;
  const [open] = openSources;
  if (open !== undefined) return `${open.from} may define them; ${open.reason}`;
  return doubtOf(missing) ?? 'the Kustomization above could not replace them';
}

/** Why a variable that nothing defines may be defined: an optional source that is not in the repository. */
export function doubtOf(missing: KustomizationState['missingVariableSources']): string | undefined {
  const sources = missing.filter(({ optional }) => optional).map(({ kind, name }) => `${kind}/${name}`);
  if (sources.length === 0) return undefined;
  return `${sources.join(' or ')}, which is optional and not in this environment, may define it`;
}
