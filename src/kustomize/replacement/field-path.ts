import { BuildError } from '../errors.ts';

/**
 * The steps of a field path of a replacement or var. They are separated by dots; `\.` is a dot inside a step, and so is
 * one inside brackets. `[name=x]` stays as it is, since it selects in a list; of `[a.b/c]` only the key is left
 * (`kubernetes-sigs/kustomize:kyaml/utils/pathsplitter.go`).
 */
export function splitFieldPath(path: string): string[] {
  const parts = splitAtDots(path);
  const steps: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (!part.startsWith('[') || part.endsWith(']')) {
      steps.push(part);
      continue;
    }
    const end = parts.findIndex((other, at) => at > i && other.endsWith(']'));
    const last = end === -1 ? parts.length - 1 : end;
    const joined = parts.slice(i, last + 1).join('.');
    steps.push(joined.includes('=') ? joined : joined.replaceAll(/^[[\]]+|[[\]]+$/g, ''));
    i = last;
  }
  return steps;
}

function splitAtDots(path: string): string[] {
  const parts = path.split('.');
  if (parts.length > 1 && parts[0] === '') parts.shift();
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.endsWith('\\')) joined[joined.length - 1] = `${last.slice(0, -1)}.${part}`;
    else joined.push(part);
  }
  return joined;
}

/** What a step of a field path leads to. */
export type Step =
  | { kind: 'field'; name: string }
  | { kind: 'index'; index: number }
  /** Elements of a list by the value of a field; by their own value when the field is ''. */
  | { kind: 'select'; field: string; value: string }
  | { kind: 'every' };

const INTEGER = /^[+-]?[0-9]+$/;

/** Understands a step. Throws `BuildError` for brackets that hold no `=`. */
export function parseStep(step: string): Step {
  if (INTEGER.test(step) && Number(step) >= 0) return { kind: 'index', index: Number(step) };
  if (isSelection(step)) {
    const [field = '', ...value] = step.slice(1, -1).split('=');
    if (value.length === 0) {
      throw new BuildError('list path element must contain fieldName=fieldValue for element to match');
    }
    return { kind: 'select', field, value: value.join('=') };
  }
  return step === '*' ? { kind: 'every' } : { kind: 'field', name: step };
}

/** True when a step looks into a list, so that what it looks into must be one. */
export function looksIntoList(step: string): boolean {
  return isSelection(step) || (INTEGER.test(step) && Number(step) >= 0);
}

function isSelection(step: string): boolean {
  return step.startsWith('[') && step.endsWith(']');
}
