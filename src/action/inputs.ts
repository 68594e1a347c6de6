import type { FailOn } from '../checks/fail-on.ts';
import type { CommentMode } from '../config/configuration.ts';
import { readSourceMappings, type SourceMapping } from '../flux/source/source-mapping.ts';
import { ActionError } from '../github/errors.ts';

/** Plan the change of the event, or publish a plan that the run of another workflow has made. */
export type Mode = 'plan' | 'publish';

const MODES: readonly Mode[] = ['plan', 'publish'];
const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never'];
const COMMENT_MODES: readonly CommentMode[] = ['always', 'changes', 'problems', 'never'];
const BOOLEANS = ['true', 'false'] as const;
const VERIFIERS = ['kustomize', 'false'] as const;

/**
 * The inputs of `action.yml`, checked. What is undefined or empty is for the configuration of the repository to say. Paths are
 * as written: relative to the workspace.
 */
export interface ActionInputs {
  token: string;
  path: string;
  clusters: string[];
  /** '' when the event decides. */
  base: string;
  /** '' when there is none. */
  variables: string;
  sources: SourceMapping[];
  failOn: FailOn | undefined;
  comment: CommentMode | undefined;
  /** '' for the one that is found. */
  config: string;
  /** '' for no fingerprints. */
  fingerprintKey: string;
  /** Findings are comments on the lines of a pull request. */
  review: boolean;
  /** Each environment has a check run. */
  checkRun: boolean;
  /** Builds are compared with those of the real kustomize. */
  verify: boolean;
  /** '' when there is none. */
  reportFile: string;
  mode: Mode;
  /** The plan to publish; '' when there is none. */
  planFile: string;
}

/** Reads the inputs; an empty one counts as left out. `get` gives the text of an input. Throws `ActionError` or `SourceMappingError`. */
export function readInputs(get: (name: string) => string): ActionInputs {
  return {
    token: get('github-token'),
    path: get('path') || '.',
    clusters: lines(get('clusters')),
    base: get('base'),
    variables: get('variables'),
    sources: readSourceMappings(lines(get('sources'))),
    failOn: oneOf('fail-on', get('fail-on'), FAIL_ON),
    comment: oneOf('comment', get('comment'), COMMENT_MODES),
    config: get('config'),
    fingerprintKey: get('fingerprint-key'),
    review: oneOf('review', get('review'), BOOLEANS) !== 'false',
    checkRun: oneOf('check-run', get('check-run'), BOOLEANS) === 'true',
    verify: oneOf('verify', get('verify'), VERIFIERS) === 'kustomize',
    reportFile: get('report-file'),
    mode: oneOf('mode', get('mode'), MODES) ?? 'plan',
    planFile: get('plan-file'),
  };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One of the words; undefined when the input is empty. */
function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T | undefined {
  if (value === '') return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new ActionError(`the input '${name}' is '${value}': use one of ${allowed.join(', ')}`);
}
