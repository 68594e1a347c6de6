import {
  type KustomizationState,
  kustomizationId,
  type UndefinedVariable,
  type VariableUse,
} from '../../../flux/state.ts';
import { findExpression } from '../../../flux/substitution/find-expression.ts';
import { locate } from '../../../kube/object.ts';
import type { Location } from '../../../kube/yaml/source.ts';

/** Where an expression is written, or else the object that holds it. */
export function usePlace({
  written,
  expression,
}: Pick<VariableUse, 'written' | 'expression'>): Location | undefined {
  const [place] = findExpression(written.node, expression);
  return place ?? locate(written);
}

/** The expression for people. Of one in a Secret only the name is shown: what surrounds it is part of the value. */
export function shownExpression({ name, expression, object }: Omit<UndefinedVariable, 'written'>): string {
  return object.kind === 'Secret' ? `\${${name}}` : expression;
}

/** What a fault of its variables does to a Kustomization. */
export interface FaultEffect {
  /** One that is suspended fails when it is resumed. Without strict rules a text is empty, and nothing fails. */
  severity: 'error' | 'warning';
  fails: boolean;
  /** The end of a sentence. */
  text: string;
}

/** `count` is how many expressions the sentence is about. */
export function faultEffect({ status, problem, ...of }: KustomizationState, count = 1): FaultEffect {
  const id = kustomizationId(of);
  if (status === 'failed') {
    return { severity: 'error', fails: true, text: `Flux does not apply Kustomization ${id}` };
  }
  if (status === 'suspended' && problem?.cause === 'variables') {
    return {
      severity: 'warning',
      fails: true,
      text: `Flux will not apply Kustomization ${id} when it is resumed`,
    };
  }
  const text = `Flux puts an empty text in ${count === 1 ? 'its' : 'their'} place`;
  return { severity: 'warning', fails: false, text };
}
