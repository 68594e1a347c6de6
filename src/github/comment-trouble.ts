import { requestFailure } from './request-error.ts';

const FORK_HELP =
  "This pull request comes from a fork, and GitHub lets the token of a 'pull_request' run only read there, even with 'pull-requests: write' in the workflow: the plan is in the job summary";

/** What to tell people when the comment could not be written. `readOnlyToken`: the pull request comes from a fork. */
export function commentTrouble(error: unknown, readOnlyToken: boolean): string {
  const failure = requestFailure(error);
  if (failure === undefined) {
    return `The plan could not be written as a comment: ${error instanceof Error ? error.message : error}.`;
  }
  const { status, message, rateLimited } = failure;
  const what = `The plan could not be written as a comment: GitHub answered ${status} (${message}).`;
  if (rateLimited) return `${what} Too many requests were made with this token; the next run tries again.`;
  switch (status) {
    case 401:
      return `${what} The input 'github-token' is no valid token, or it has expired.`;
    case 403:
    case 404:
      return `${what} ${readOnlyToken ? FORK_HELP : "Add 'pull-requests: write' to the 'permissions:' of the job, or set 'comment: never'"}.`;
    default:
      return `${what} The plan is in the job summary.`;
  }
}
