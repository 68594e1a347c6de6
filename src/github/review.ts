import type { GitHubClient } from './client.ts';
import type { CommentTarget } from './comment.ts';
import { reviewMarker } from './marker.ts';
import { requestFailure } from './request-error.ts';
import { closeThread, ownThreads } from './review-threads.ts';

/** Comments of one run. Readers stop long before, and GitHub takes a hundred for an abuse. */
export const MAX_REVIEW_COMMENTS = 30;

/** Requests that one run makes to find out which of its comments GitHub refuses. */
const MAX_REQUESTS = 16;

export interface ReviewComment {
  /** 16 hexadecimal digits that are the same as long as the finding is. */
  fingerprint: string;
  file: string;
  /** In the version of the pull request's head. */
  line: number;
  /** Markdown. */
  body: string;
}

export interface ReviewTarget extends CommentTarget {
  /** The commit that lines are of: the head of the pull request. */
  headSha: string;
}

/** What became of a review. */
export interface ReviewResult {
  /** Comments written now. */
  written: number;
  /** Comments that GitHub did not take: their lines are, to it, not part of the pull request. */
  refused: ReviewComment[];
  /** Threads of earlier runs whose findings are gone. */
  closed: number;
}

/**
 * Makes sure that every comment is on the pull request once, the missing ones as a single review, and closes the threads
 * of earlier runs whose findings are gone: `present` has the fingerprints of all that are there, also of those that
 * there is no room for. Only threads of the token's own account count. Safe to repeat. Throws Octokit's errors.
 */
export async function publishReview(
  client: GitHubClient,
  target: ReviewTarget,
  key: string,
  comments: readonly ReviewComment[],
  present: ReadonlySet<string>,
): Promise<ReviewResult> {
  const threads = await ownThreads(client, target, key);
  const known = new Set(threads.map(({ fingerprint }) => fingerprint));
  const missing = comments.filter(({ fingerprint }) => !known.has(fingerprint));
  const refused = await writeReview(client, target, key, missing, { requests: MAX_REQUESTS });
  const gone = threads.filter(({ fingerprint, ids }) => ids !== undefined && !present.has(fingerprint));
  for (const thread of gone) await closeThread(client, thread, key);
  return { written: missing.length - refused.length, refused, closed: gone.length };
}

/**
 * Writes comments as one review. GitHub refuses all of them for one that it cannot place, and does not say which: then
 * each half is written by itself. Returns those that were refused, and those that were left when `budget` was used up.
 */
async function writeReview(
  client: GitHubClient,
  target: ReviewTarget,
  key: string,
  comments: readonly ReviewComment[],
  budget: { requests: number },
): Promise<ReviewComment[]> {
  if (comments.length === 0) return [];
  if (budget.requests === 0) return [...comments];
  budget.requests--;
  try {
    await createReview(client, target, key, comments);
    return [];
  } catch (error) {
    if (requestFailure(error)?.status !== 422) throw error;
  }
  if (comments.length === 1) return [...comments];
  const middle = Math.ceil(comments.length / 2);
  return [
    ...(await writeReview(client, target, key, comments.slice(0, middle), budget)),
    ...(await writeReview(client, target, key, comments.slice(middle), budget)),
  ];
}

async function createReview(
  client: GitHubClient,
  { owner, repo, number, headSha }: ReviewTarget,
  key: string,
  comments: readonly ReviewComment[],
): Promise<void> {
  const count = comments.length;
  await client.rest.pulls.createReview({
    owner,
    repo,
    pull_number: number,
    commit_id: headSha,
    event: 'COMMENT',
    body: `flux-plan: ${count} ${count === 1 ? 'finding' : 'findings'} on lines of this change.`,
    comments: comments.map(({ fingerprint, file, line, body }) => ({
      path: file,
      line,
      side: 'RIGHT',
      body: `${reviewMarker(key, fingerprint)}\n${body}`,
    })),
  });
}
