import type { CommentMode } from '../config/configuration.ts';
import type { Configurations } from '../config/find-configuration.ts';
import { CONFIGURATION_CHANGED } from '../config/rules.ts';
import { type CommentResult, MAX_COMMENT_LENGTH, publishComment } from '../github/comment.ts';
import type { PullRequest } from '../github/events.ts';
import { commentMarker } from '../github/marker.ts';
import { withRetries } from '../github/retry.ts';
import type { Plan } from '../plan/plan.ts';
import { markdown } from '../report/markdown.ts';
import { isQuiet } from '../report/sections/quiet.ts';
import type { Destination } from './destination.ts';

/** What the file says of comments. A change that turns them off is not to do so unseen. */
export function commentModeOf({ head, base }: Configurations): CommentMode {
  const turnedOff = head.comment === 'never' && base?.comment !== 'never';
  return turnedOff ? 'always' : (head.comment ?? 'always');
}

/** Writes the plan to the pull request as the input `comment` asks. Throws Octokit's errors. */
export async function commentPlan(
  plan: Plan,
  mode: CommentMode,
  { client, clock, context, key }: Destination,
  { number }: PullRequest,
): Promise<CommentResult> {
  const { owner, repo, runUrl, rulesUrl } = context;
  const marker = commentMarker(key);
  const text = markdown.render(plan, {
    maxLength: MAX_COMMENT_LENGTH - marker.length - 1,
    fullReportUrl: runUrl,
    ...(rulesUrl && { rulesUrl }),
    revisions: false,
  });
  const create = isWanted(plan, mode);
  return withRetries(() => publishComment(client, { owner, repo, number }, marker, text, create), clock);
}

/** True when this plan is worth a new comment. What a change hides is as much of a problem as what it shows. */
function isWanted(plan: Plan, mode: CommentMode): boolean {
  const { errors, warnings } = plan.summary;
  const hides =
    plan.suppressed.some(({ suppression }) => suppression.added) ||
    plan.findings.some(({ rule }) => rule === CONFIGURATION_CHANGED.id);
  const problems = errors + warnings > 0 || hides;
  if (mode === 'problems') return problems;
  return mode === 'always' || problems || plan.environments.some((environment) => !isQuiet(environment));
}
