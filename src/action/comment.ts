import type { CommentMode } from '../config/configuration.ts';
import type { Configurations } from '../config/find-configuration.ts';
import { CONFIGURATION_CHANGED } from '../config/rules.ts';
import { createClient } from '../github/client.ts';
import { type CommentResult, commentMarker, MAX_COMMENT_LENGTH, publishComment } from '../github/comment.ts';
import { commentTrouble } from '../github/comment-trouble.ts';
import type { ActionContext } from '../github/context.ts';
import type { PullRequest } from '../github/events.ts';
import { type Clock, withRetries } from '../github/retry.ts';
import type { Plan } from '../plan/plan.ts';
import { markdown } from '../report/markdown.ts';
import type { ActionInputs } from './inputs.ts';

/** What became of the comment, or why it could not be written, for people. */
export type CommentOutcome = CommentResult | { outcome: 'trouble'; message: string };

/** What the file says of comments. A change that turns them off is not to do so unseen. */
export function commentModeOf({ head, base }: Configurations): CommentMode {
  const turnedOff = head.comment === 'never' && base?.comment !== 'never';
  return turnedOff ? 'always' : (head.comment ?? 'always');
}

/** Writes the plan to the pull request as `mode` asks. Trouble with GitHub is an outcome, not an error. */
export async function commentPlan(
  plan: Plan,
  inputs: ActionInputs,
  mode: CommentMode,
  context: ActionContext,
  pullRequest: PullRequest,
  clock: Clock,
): Promise<CommentOutcome> {
  if (mode === 'never') return { outcome: 'none' };
  if (inputs.token === '') {
    return {
      outcome: 'trouble',
      message: "No comment is written, because the input 'github-token' is empty.",
    };
  }
  const marker = commentMarker([context.workflow, context.job, inputs.path, inputs.base, ...inputs.clusters]);
  const text = markdown.render(plan, {
    maxLength: MAX_COMMENT_LENGTH - marker.length - 1,
    fullReportUrl: context.runUrl,
    revisions: false,
  });
  const client = createClient(inputs.token, context.apiUrl);
  const target = { owner: context.owner, repo: context.repo, number: pullRequest.number };
  const create = isWanted(plan, mode);
  try {
    return await withRetries(() => publishComment(client, target, marker, text, create), clock);
  } catch (error) {
    return { outcome: 'trouble', message: commentTrouble(error, pullRequest.readOnlyToken) };
  }
}

/** True when this plan is worth a new comment. What a change hides is as much of a problem as what it shows. */
function isWanted(plan: Plan, mode: CommentMode): boolean {
  const { errors, warnings } = plan.summary;
  const hides =
    plan.suppressed.some(({ suppression }) => suppression.added) ||
    plan.findings.some(({ rule }) => rule === CONFIGURATION_CHANGED.id);
  const problems = errors + warnings > 0 || hides;
  if (mode === 'problems') return problems;
  const changes = plan.environments.some(({ changes, withheld }) => changes.length + withheld.length > 0);
  return mode === 'always' || changes || problems;
}
