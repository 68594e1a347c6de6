import { type RequestFailure, requestFailure } from './request-error.ts';

/** One of the things that this action writes to GitHub, as messages about trouble with it need it. */
export interface Surface {
  /** The beginning of a sentence: what could not be done. */
  failed: string;
  /** The permission of the job that it takes. */
  permission: string;
  /** The input that does without. */
  without: string;
}

export const COMMENT: Surface = {
  failed: 'The plan could not be written as a comment',
  permission: 'pull-requests: write',
  without: 'comment: never',
};
export const REVIEW: Surface = {
  failed: 'The findings could not be written as review comments',
  permission: 'pull-requests: write',
  without: 'review: false',
};
export const CHECK_RUN: Surface = {
  failed: 'The plan could not be written as check runs',
  permission: 'checks: write',
  without: 'check-run: false',
};
/** Not written, but needed before anything can be: which pull request a plan is for. */
export const LOOKUP: Surface = {
  failed: 'The pull request of the plan could not be looked up',
  permission: 'pull-requests: write',
  without: 'mode: plan',
};

/** Why something could not be written, for people. */
export interface Trouble {
  message: string;
  /** The token may only read, whatever the workflow says: nothing else can be written either, and nobody can mend it. */
  fork: boolean;
  /** Too much was asked of GitHub: it answers nothing else either. */
  rateLimited: boolean;
}

/** What to tell people of an error with a surface. `readOnlyToken`: the pull request comes from a fork. */
export function troubleOf(error: unknown, surface: Surface, readOnlyToken: boolean): Trouble {
  const { failed, permission } = surface;
  const failure = requestFailure(error);
  if (failure === undefined) {
    const message = `${failed}: ${error instanceof Error ? error.message : error}.`;
    return { message, fork: false, rateLimited: false };
  }
  const fork = readOnlyToken && isForbidden(failure);
  const said = `${failed}: GitHub answered ${failure.status} (${failure.message}).`;
  const advice = fork ? forkHelp(permission) : adviceFor(failure, surface);
  return { message: `${said} ${advice}`, fork, rateLimited: failure.rateLimited };
}

function isForbidden({ status, rateLimited }: RequestFailure): boolean {
  return !rateLimited && (status === 403 || status === 404);
}

function adviceFor(failure: RequestFailure, { permission, without }: Surface): string {
  if (failure.rateLimited) return 'Too many requests were made with this token; the next run tries again.';
  if (failure.status === 401) return "The input 'github-token' is no valid token, or it has expired.";
  if (!isForbidden(failure)) return 'The plan is in the job summary.';
  return `Add '${permission}' to the 'permissions:' of the job, or set '${without}'.`;
}

function forkHelp(permission: string): string {
  return `This pull request comes from a fork, and GitHub lets the token of a 'pull_request' run only read there, even with '${permission}' in the workflow: the plan is in the job summary, and a second workflow with 'mode: publish' can post it.`;
}
