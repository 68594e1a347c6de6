import type { FieldSpec } from '../config/field-spec.ts';

/** Splitting takes longer than following a path, and the default specs are followed for every object. */
const STEPS = new WeakMap<FieldSpec, readonly string[]>();

/** The steps of the path of a spec. */
export function stepsOf(spec: FieldSpec): readonly string[] {
  let steps = STEPS.get(spec);
  if (steps === undefined) {
    steps = splitPath(spec.path);
    STEPS.set(spec, steps);
  }
  return steps;
}

/**
 * The steps of a field path: `\/` is a slash inside a step, and one slash in front does not count
 * (`kubernetes-sigs/kustomize:kyaml/utils/pathsplitter.go`).
 */
export function splitPath(path: string): string[] {
  const parts = path.split('/');
  if (parts.length > 1 && parts[0] === '') parts.shift();
  const steps: string[] = [];
  for (const part of parts) {
    const last = steps.at(-1);
    if (last?.endsWith('\\')) steps[steps.length - 1] = `${last.slice(0, -1)}/${part}`;
    else steps.push(part);
  }
  return steps;
}
