import type { FailOn } from '../checks/fail-on.ts';
import type { CommentMode } from '../config/configuration.ts';
import type { GitHubClient } from '../github/client.ts';
import type { ActionContext } from '../github/context.ts';
import type { PullRequest } from '../github/events.ts';
import { planKey } from '../github/marker.ts';
import type { Clock } from '../github/retry.ts';
import type { PullRequestCommits } from '../tree/revisions.ts';
import type { ActionInputs } from './inputs.ts';

/** Where on GitHub a plan is published. */
export interface Destination {
  client: GitHubClient;
  clock: Clock;
  context: ActionContext;
  /** Tells the plan from others on the same pull request. */
  key: string;
  /** Undefined when the plan is not of a pull request. */
  pullRequest: PullRequest | undefined;
  /** The commit that check runs are for. */
  headSha: string;
}

/** What is published there. */
export interface Surfaces {
  comment: CommentMode;
  checkRun: boolean;
  /** What check runs fail by. */
  failOn: FailOn;
  /** What tells on which lines a review can be; undefined for no review. */
  review: { repository: string; commits: PullRequestCommits } | undefined;
}

/** The same for every run of a workflow with the same inputs, and for the run that publishes its plan with the same inputs. */
export function destinationKey(
  workflow: string,
  { path, base, variables, clusters, sources }: ActionInputs,
): string {
  const mapped = sources.map((source) => JSON.stringify(source));
  return planKey([workflow, path, base, variables, clusters.join('\n'), mapped.join('\n')]);
}
