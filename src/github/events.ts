import { stringAt, valueAt } from '../kube/json.ts';
import type { PullRequestCommits, Revisions } from '../tree/revisions.ts';
import type { ActionContext } from './context.ts';
import { ActionError } from './errors.ts';

/** The pull request of an event. */
export interface PullRequest {
  number: number;
  /** The newest commit that it proposes. */
  headSha: string;
  /** GitHub gives the run a token that may only read: on `pull_request`, when the head is in another repository. */
  readOnlyToken: boolean;
}

const SUPPORTED = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'workflow_dispatch',
  'schedule',
];

/** `before` or `after` of a push that creates or deletes a branch. */
const NO_COMMIT = /^0+$/;

/** The pull request that the event is about, or undefined: only the two pull request events name one. */
export function pullRequestOf({ eventName, payload }: ActionContext): PullRequest | undefined {
  if (eventName !== 'pull_request' && eventName !== 'pull_request_target') return undefined;
  const number = valueAt(payload, ['pull_request', 'number']);
  const headSha = stringAt(payload, 'pull_request', 'head', 'sha');
  if (typeof number !== 'number' || headSha === undefined) return undefined;
  const repositoryOf = (side: string) => stringAt(payload, 'pull_request', side, 'repo', 'full_name');
  // The head has no repository any more when the fork was deleted.
  const fork = repositoryOf('head') !== repositoryOf('base');
  return { number, headSha, readOnlyToken: fork && eventName === 'pull_request' };
}

/** The commits of the pull request that the event is about, or undefined. Throws `ActionError`. */
export function pullRequestCommitsOf(context: ActionContext): PullRequestCommits | undefined {
  const revisions = pullRequestOf(context) && fromEvent(context);
  return revisions?.kind === 'pullRequest' ? revisions : undefined;
}

/** The commit that a check of this run is about: of a pull request, its head and not the test merge. */
export function checkedCommitOf(context: ActionContext): string {
  return (
    pullRequestOf(context)?.headSha ?? stringAt(context.payload, 'merge_group', 'head_sha') ?? context.sha
  );
}

/**
 * What to compare on an event; `base` is the input of that name, '' when it is not set. Throws `ActionError` when the
 * event is not supported or leaves the base open.
 */
export function revisionsOf(context: ActionContext, base: string): Revisions {
  const { eventName, sha } = context;
  if (!SUPPORTED.includes(eventName)) {
    throw new ActionError(
      `the event '${eventName}' does not say which revisions to compare; this action runs on ${SUPPORTED.join(', ')}`,
    );
  }
  const revisions = fromEvent(context);
  if (base !== '') {
    // On pull_request_target GITHUB_SHA is the base branch; what the pull request proposes is its head.
    const target = eventName === 'pull_request_target' && revisions?.kind === 'pullRequest';
    return { kind: 'exactly', base, head: target ? revisions.headSha : sha };
  }
  if (revisions !== undefined) return revisions;
  throw new ActionError(
    `a '${eventName}' run on the default branch has nothing to compare with: set the input 'base' to a commit, a tag or a branch`,
  );
}

/** Undefined when only the `base` input can tell. Payloads: https://docs.github.com/en/webhooks/webhook-events-and-payloads. */
function fromEvent({ eventName, payload, sha, ref }: ActionContext): Revisions | undefined {
  const field = (...path: string[]): string => {
    const value = stringAt(payload, ...path);
    if (value !== undefined) return value;
    throw new ActionError(`the payload of this '${eventName}' event has no '${path.join('.')}'`);
  };
  const sinceDefaultBranch = (): Revisions | undefined => {
    const branch = stringAt(payload, 'repository', 'default_branch');
    if (branch === undefined || ref === `refs/heads/${branch}`) return undefined;
    return { kind: 'sinceBranch', base: branch, head: sha };
  };
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      // The merge commit that a pull_request_target payload names can be of an earlier push; comparing notices that.
      const mergeSha =
        eventName === 'pull_request' ? sha : stringAt(payload, 'pull_request', 'merge_commit_sha');
      return {
        kind: 'pullRequest',
        baseSha: field('pull_request', 'base', 'sha'),
        headSha: field('pull_request', 'head', 'sha'),
        ...(mergeSha === undefined ? {} : { mergeSha }),
      };
    }
    case 'merge_group':
      return {
        kind: 'exactly',
        base: field('merge_group', 'base_sha'),
        head: field('merge_group', 'head_sha'),
      };
    case 'push': {
      const [before, after] = [field('before'), field('after')];
      if (NO_COMMIT.test(after))
        throw new ActionError('this push deletes a branch: there is nothing to plan');
      return NO_COMMIT.test(before) ? sinceDefaultBranch() : { kind: 'exactly', base: before, head: after };
    }
    default:
      return sinceDefaultBranch();
  }
}
