import type { FailOn } from '../checks/fail-on.ts';
import { readSourceMappings, type SourceMapping } from '../flux/source/source-mapping.ts';
import { ActionError } from '../github/errors.ts';

/** When a comment is written. One that is there already is kept up to date in every mode but `never`. */
export type CommentMode = 'always' | 'changes' | 'problems' | 'never';

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never'];
const COMMENT_MODES: readonly CommentMode[] = ['always', 'changes', 'problems', 'never'];

/** The inputs of `action.yml`, checked. Paths are as written: relative to the workspace. */
export interface ActionInputs {
  token: string;
  path: string;
  clusters: string[];
  /** '' when the event decides. */
  base: string;
  /** '' when there is none. */
  variables: string;
  sources: SourceMapping[];
  failOn: FailOn;
  comment: CommentMode;
  /** '' when there is none. */
  reportFile: string;
}

/** Reads the inputs; an empty one has its default. `get` gives the text of an input. Throws `ActionError` or `SourceMappingError`. */
export function readInputs(get: (name: string) => string): ActionInputs {
  return {
    token: get('github-token'),
    path: get('path') || '.',
    clusters: lines(get('clusters')),
    base: get('base'),
    variables: get('variables'),
    sources: readSourceMappings(lines(get('sources'))),
    failOn: oneOf('fail-on', get('fail-on') || 'error', FAIL_ON),
    comment: oneOf('comment', get('comment') || 'always', COMMENT_MODES),
    reportFile: get('report-file'),
  };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new ActionError(`the input '${name}' is '${value}': use one of ${allowed.join(', ')}`);
}
