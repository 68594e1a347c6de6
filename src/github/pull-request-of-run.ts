import { stringAt } from '../kube/json.ts';
import type { GitHubClient } from './client.ts';
import type { ActionContext } from './context.ts';
import { ActionError } from './errors.ts';
import type { PullRequest } from './events.ts';

const PER_PAGE = 100;

/** The run of another workflow that a `workflow_run` event is about, as GitHub, and not the run itself, tells of it. */
export interface OriginalRun {
  /** The name of its workflow. */
  workflow: string;
  headSha: string;
  /** `OWNER:BRANCH`, as pull requests are filtered by their head. */
  head: string;
  /** `OWNER/NAME` of the repository that the head is in. */
  headRepository: string;
}

/** Reads the run from the payload of a `workflow_run` event. Throws `ActionError` for any other event. */
export function originalRun({ eventName, payload }: ActionContext): OriginalRun {
  const field = (...path: string[]): string => {
    const value = stringAt(payload, ...path);
    if (value !== undefined) return value;
    throw new ActionError(`the payload of this '${eventName}' event has no '${path.join('.')}'`);
  };
  if (eventName !== 'workflow_run') {
    throw new ActionError(`'mode: publish' is for the event 'workflow_run', not for '${eventName}'`);
  }
  if (field('workflow_run', 'event') !== 'pull_request') {
    throw new ActionError(
      "'mode: publish' is for runs on 'pull_request': add 'if: github.event.workflow_run.event == 'pull_request'' to the job",
    );
  }
  return {
    workflow: stringAt(payload, 'workflow', 'name') ?? field('workflow_run', 'name'),
    headSha: field('workflow_run', 'head_sha'),
    head: `${field('workflow_run', 'head_repository', 'owner', 'login')}:${field('workflow_run', 'head_branch')}`,
    headRepository: field('workflow_run', 'head_repository', 'full_name'),
  };
}

/**
 * The open pull requests whose head is, at this moment, the commit that a run was for. No more than one is to be expected:
 * a head can be proposed to several branches. Throws Octokit's errors.
 */
export async function pullRequestsOf(
  client: GitHubClient,
  { owner, repo }: Pick<ActionContext, 'owner' | 'repo'>,
  { head, headSha, headRepository }: OriginalRun,
): Promise<PullRequest[]> {
  const { data } = await client.rest.pulls.list({ owner, repo, state: 'open', head, per_page: PER_PAGE });
  return data
    .filter((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository)
    .map(({ number }) => ({ number, headSha, readOnlyToken: false }));
}
