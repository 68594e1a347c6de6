import { JOB_TOKEN_LOGIN } from './account.ts';
import type { GitHubClient } from './client.ts';
import type { CommentTarget } from './comment.ts';
import { fingerprintIn, goneMarker } from './marker.ts';
import { isTransient } from './request-error.ts';

const PER_PAGE = 100;

/** A review comment of this plan, made by an earlier run, whose finding was still there then. */
export interface OwnThread {
  fingerprint: string;
  body: string;
  resolved: boolean;
  /** Ids of the thread and of its first comment; undefined where GraphQL is closed, and nothing can be done with them. */
  ids: { thread: string; comment: string } | undefined;
}

interface ThreadPage {
  repository: {
    pullRequest: {
      reviewThreads: {
        nodes: {
          id: string;
          isResolved: boolean;
          comments: { nodes: { id: string; body: string; viewerDidAuthor: boolean }[] };
        }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    };
  };
}

const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: ${PER_PAGE}, after: $after) {
        nodes { id isResolved comments(first: 1) { nodes { id body viewerDidAuthor } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const RESOLVE = `mutation ($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { id } }
}`;

const EDIT = `mutation ($comment: ID!, $body: String!) {
  updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $comment, body: $body }) {
    pullRequestReviewComment { id }
  }
}`;

/** The threads on a pull request that this plan has begun, of the token's own account. Throws Octokit's errors. */
export async function ownThreads(
  client: GitHubClient,
  target: CommentTarget,
  key: string,
): Promise<OwnThread[]> {
  try {
    return await fromGraphql(client, target, key);
  } catch (error) {
    if (isTransient(error)) throw error;
    return await fromRest(client, target, key);
  }
}

/**
 * Resolves a thread whose finding is gone, and says so in its comment. A token may be allowed to edit but not to resolve
 * (GitHub asks more of it); then the comment alone says it. Throws what is worth another try.
 */
export async function closeThread(client: GitHubClient, thread: OwnThread, key: string): Promise<void> {
  const { ids, resolved, fingerprint } = thread;
  if (ids === undefined) return;
  const rest = thread.body.slice(thread.body.indexOf('\n') + 1);
  const body = `${goneMarker(key, fingerprint)}\n_The newest plan has this no more._\n\n${rest}`;
  if (!resolved) await allowed(client.graphql(RESOLVE, { thread: ids.thread }));
  await allowed(client.graphql(EDIT, { comment: ids.comment, body }));
}

async function allowed(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (isTransient(error)) throw error;
  }
}

async function fromGraphql(
  client: GitHubClient,
  { owner, repo, number }: CommentTarget,
  key: string,
): Promise<OwnThread[]> {
  const threads: OwnThread[] = [];
  let after: string | null = null;
  do {
    const page: ThreadPage = await client.graphql(THREADS, { owner, repo, number, after });
    const { nodes, pageInfo } = page.repository.pullRequest.reviewThreads;
    for (const { id, isResolved, comments } of nodes) {
      const [first] = comments.nodes;
      const fingerprint = first?.viewerDidAuthor ? fingerprintIn(first.body, key) : undefined;
      if (first === undefined || fingerprint === undefined) continue;
      const ids = { thread: id, comment: first.id };
      threads.push({ fingerprint, body: first.body, resolved: isResolved, ids });
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return threads;
}

/** REST does not know of threads: enough to repeat nothing. */
async function fromRest(
  client: GitHubClient,
  { owner, repo, number }: CommentTarget,
  key: string,
): Promise<OwnThread[]> {
  const parameters = { owner, repo, pull_number: number, per_page: PER_PAGE };
  const comments = await client.paginate(client.rest.pulls.listReviewComments, parameters);
  return comments.flatMap(({ body, user, in_reply_to_id: isReply }) => {
    const fingerprint = user?.login === JOB_TOKEN_LOGIN && !isReply ? fingerprintIn(body, key) : undefined;
    return fingerprint === undefined ? [] : [{ fingerprint, body, resolved: false, ids: undefined }];
  });
}
