import { ConfigurationError } from '../config/errors.ts';
import { VariablesError } from '../flux/external-variables.ts';
import { SourceMappingError } from '../flux/source/source-mapping.ts';
import { visible } from '../report/document/visible.ts';
import { GitError } from '../tree/git-command.ts';
import { TreeError } from '../tree/tree.ts';
import { UsageError } from './usage.ts';

const EXPECTED = [UsageError, GitError, TreeError, VariablesError, SourceMappingError, ConfigurationError];

/** What went wrong, for people: a sentence for what the user can mend, the stack for what only we can. */
export function explainError(error: unknown): string {
  if (EXPECTED.some((kind) => error instanceof kind))
    return `flux-plan: ${visible((error as Error).message)}\n`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `flux-plan: internal error. Please report it, with the lines below.\n${trace}\n`;
}
