import { ConfigurationError } from '../config/errors.ts';
import { VariablesError } from '../flux/external-variables.ts';
import { SourceMappingError } from '../flux/source/source-mapping.ts';
import { type Annotation, makeAnnotations } from '../github/annotations.ts';
import { ActionError } from '../github/errors.ts';
import { PlanFileError } from '../report/read-json.ts';
import { GitError } from '../tree/git-command.ts';
import { TreeError } from '../tree/tree.ts';

/** What the user can mend: the message is all that they need. Anything else is a defect of this program. */
const EXPECTED = [
  ActionError,
  GitError,
  TreeError,
  VariablesError,
  SourceMappingError,
  ConfigurationError,
  PlanFileError,
];

/** The places that an error is about, each as an annotation on its line. */
export function placesOf(error: unknown): Annotation[] {
  if (!(error instanceof ConfigurationError)) return [];
  const faults = error.faults.map(
    ({ message, location }): Annotation => ({ level: 'error', title: 'Configuration', message, location }),
  );
  return makeAnnotations([], faults);
}

/** What went wrong, for people: a sentence for what the user can mend, the stack for what only we can. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return `internal error of flux-plan: ${error}`;
  if (EXPECTED.some((kind) => error instanceof kind)) return error.message;
  return `internal error of flux-plan. Please report it, with these lines:\n${error.stack ?? error.message}`;
}
