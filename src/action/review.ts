import { createHash } from 'node:crypto';
import type { Finding } from '../checks/finding.ts';
import { findingIdentity } from '../checks/run-rules.ts';
import type { PullRequest } from '../github/events.ts';
import { withRetries } from '../github/retry.ts';
import {
  MAX_REVIEW_COMMENTS,
  publishReview,
  type ReviewComment,
  type ReviewResult,
} from '../github/review.ts';
import type { Plan } from '../plan/plan.ts';
import { findingComment } from '../report/finding-comment.ts';
import { pullRequestLines } from '../tree/pull-request-lines.ts';
import type { PullRequestCommits } from '../tree/revisions.ts';
import type { Destination, Surfaces } from './destination.ts';

/** What became of a review, and the findings that are on lines of the pull request now. */
export interface Review extends ReviewResult {
  shown: Set<Finding>;
}

/**
 * Writes the errors and warnings that the change brings to the lines of the pull request that they are about. Throws
 * Octokit's errors and `GitError`.
 */
export async function reviewPlan(
  plan: Plan,
  { repository, commits }: NonNullable<Surfaces['review']>,
  { client, clock, context, key }: Destination,
  { number, headSha }: PullRequest,
): Promise<Review> {
  const fingerprint = fingerprints();
  const brought = plan.findings
    .filter(({ existing }) => !existing)
    .map((finding) => ({ finding, fingerprint: fingerprint(finding) }));
  const comments = chooseComments(brought, plan, { repository, commits, rulesUrl: context.rulesUrl });
  const { owner, repo } = context;
  const target = { owner, repo, number, headSha };
  const present = new Set(brought.map((known) => known.fingerprint));
  const result = await withRetries(
    () => publishReview(client, target, key, [...comments.keys()], present),
    clock,
  );
  for (const comment of result.refused) comments.delete(comment);
  return { ...result, shown: new Set(comments.values()) };
}

/** The comments that can be made, and the findings that they are about. */
function chooseComments(
  brought: readonly { finding: Finding; fingerprint: string }[],
  plan: Plan,
  {
    repository,
    commits,
    rulesUrl,
  }: { repository: string; commits: PullRequestCommits; rulesUrl: string | undefined },
): Map<ReviewComment, Finding> {
  const comments = new Map<ReviewComment, Finding>();
  let isInDiff: ((file: string, line: number) => boolean) | undefined;
  for (const { finding, fingerprint } of brought) {
    const { severity, location } = finding;
    if (severity === 'info' || location === undefined) continue;
    isInDiff ??= pullRequestLines(repository, commits, plan.head.rev);
    const { file, line } = location;
    if (!isInDiff(file, line)) continue;
    comments.set({ fingerprint, file, line, body: findingComment(finding, rulesUrl) }, finding);
    if (comments.size === MAX_REVIEW_COMMENTS) break;
  }
  return comments;
}

/** A function that names findings: the same finding has the same name in every run, on whatever line it is. */
function fingerprints(): (finding: Finding) => string {
  const counts = new Map<string, number>();
  return (finding) => {
    const identity = JSON.stringify([finding.rule, finding.location?.file, findingIdentity(finding)]);
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    return createHash('sha256').update(`${count} ${identity}`).digest('hex').slice(0, 16);
  };
}
