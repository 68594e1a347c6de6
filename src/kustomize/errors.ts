import { YamlError } from '../kube/yaml/errors.ts';
import type { Location } from '../kube/yaml/source.ts';

/** A build that failed. The message says what kustomize would say; `location` is the cause in the tree, when known. */
export class BuildError extends Error {
  readonly location: Location | undefined;
  constructor(message: string, location?: Location, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'BuildError';
    this.location = location;
  }
}

/** Errors that speak of the input. Anything else is a fault of ours, and goes its way unchanged. */
export function isInputError(error: unknown): error is BuildError | YamlError {
  return error instanceof BuildError || error instanceof YamlError;
}

/**
 * The same failure with kustomize's words of the outer step in front; the innermost location stays. Throws what is
 * no error of the input.
 */
export function wrapError(prefix: string, error: unknown, location?: Location): BuildError {
  if (!isInputError(error)) throw error;
  return new BuildError(`${prefix}${error.message}`, error.location ?? location, error);
}
