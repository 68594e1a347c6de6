import { GraphQLError } from 'graphql';
import { isObject, type JsonObject, type JsonValue, stringAt } from '../../src/kube/json.ts';
import { type Answer, BOT, error, OWNER, PULL_REQUEST, page, REPO, showUser, WHEN } from './fake-answers.ts';

/** A comment on a line, and the thread that it begins. */
export interface FakeReviewComment {
  id: number;
  path: string;
  line: number;
  body: string;
  author: typeof BOT;
  resolved: boolean;
  review: number;
}

export interface FakeReview {
  id: number;
  commit: string;
  comments: number;
}

const MAX_BODY_LENGTH = 65_536;
const PAGE = `https://github.com/${OWNER}/${REPO}/pull/${PULL_REQUEST}`;

/** The reviews of one pull request, as REST and GraphQL show them. */
export class FakeReviews {
  readonly reviews: FakeReview[] = [];
  comments: FakeReviewComment[] = [];
  /** What the pull request's diff shows on its right side. */
  isInDiff: (path: string, line: number) => boolean = () => true;
  /** False: the token may not resolve threads, though it may write comments. */
  mayResolve = true;
  #nextId = 5000;

  /** Adds a comment as if its author had written it. */
  add(author: typeof BOT, path: string, line: number, body: string, review = 0): FakeReviewComment {
    const comment = { id: this.#nextId++, path, line, body, author, resolved: false, review };
    this.comments.push(comment);
    return comment;
  }

  /** Threads that nobody has resolved. */
  get open(): FakeReviewComment[] {
    return this.comments.filter(({ resolved }) => !resolved);
  }

  list(url: URL, api: string): Answer {
    return page(
      url,
      this.comments.map((comment) => showComment(comment, api)),
    );
  }

  create(body: JsonValue | undefined, api: string): Answer {
    const drafts = isObject(body) && Array.isArray(body.comments) ? body.comments.filter(isObject) : [];
    const misplaced = drafts.some(({ path, line, side }) => {
      const known = typeof path === 'string' && typeof line === 'number' && side === 'RIGHT';
      return !known || !this.isInDiff(path, line);
    });
    if (misplaced) return unprocessable('Line could not be resolved');
    if (drafts.some((draft) => (stringAt(draft, 'body') ?? '').length > MAX_BODY_LENGTH)) {
      return unprocessable('Body is too long');
    }
    const id = this.#nextId++;
    const commit = stringAt(body, 'commit_id') ?? '';
    this.reviews.push({ id, commit, comments: drafts.length });
    for (const { path, line, body: text } of drafts) {
      this.add(BOT, String(path), Number(line), String(text), id);
    }
    const html = `${PAGE}#pullrequestreview-${id}`;
    return {
      status: 200,
      body: {
        id,
        node_id: `PRR_${id}`,
        user: showUser(BOT, api),
        body: stringAt(body, 'body') ?? '',
        state: 'COMMENTED',
        html_url: html,
        pull_request_url: pullUrl(api),
        submitted_at: WHEN,
        commit_id: commit,
        author_association: 'NONE',
        _links: { html: { href: html }, pull_request: { href: pullUrl(api) } },
      },
    };
  }

  /** What GraphQL gives for the pull request, and does to it. `mayWrite`: the token may write to pull requests. */
  graphql(mayWrite: boolean): Record<string, unknown> {
    const find = (nodeId: JsonValue | undefined): FakeReviewComment => {
      const found = this.comments.find(({ id }) => nodeId === `PRRT_${id}` || nodeId === `PRRC_${id}`);
      if (found === undefined) throw new GraphQLError(`Could not resolve to a node with the id '${nodeId}'`);
      return found;
    };
    const forbid = (allowed: boolean): void => {
      if (!allowed) throw new GraphQLError('Resource not accessible by integration');
    };
    return {
      repository: () => ({ pullRequest: () => ({ reviewThreads: threadsOf(this.comments) }) }),
      resolveReviewThread: ({ input }: { input: JsonObject }) => {
        forbid(mayWrite && this.mayResolve);
        const comment = find(input.threadId);
        comment.resolved = true;
        return { thread: showThread(comment) };
      },
      updatePullRequestReviewComment: ({ input }: { input: JsonObject }) => {
        forbid(mayWrite);
        const comment = find(input.pullRequestReviewCommentId);
        comment.body = String(input.body);
        return { pullRequestReviewComment: { id: `PRRC_${comment.id}` } };
      },
    };
  }
}

function threadsOf(comments: readonly FakeReviewComment[]) {
  return ({ first, after }: { first: number; after?: string }) => {
    const start = after === undefined || after === null ? 0 : Number(after);
    const end = start + first;
    return {
      nodes: comments.slice(start, end).map(showThread),
      pageInfo: { hasNextPage: end < comments.length, endCursor: String(end) },
    };
  };
}

function showThread({ id, body, author, resolved }: FakeReviewComment) {
  const comment = { id: `PRRC_${id}`, body, viewerDidAuthor: author === BOT };
  return { id: `PRRT_${id}`, isResolved: resolved, comments: { nodes: [comment] } };
}

function showComment({ id, path, line, body, author, review }: FakeReviewComment, api: string): JsonValue {
  const self = `${api}/repos/${OWNER}/${REPO}/pulls/comments/${id}`;
  const html = `${PAGE}#discussion_r${id}`;
  return {
    id,
    node_id: `PRRC_${id}`,
    url: self,
    html_url: html,
    pull_request_url: pullUrl(api),
    pull_request_review_id: review,
    diff_hunk: '@@ -1 +1 @@',
    path,
    line,
    side: 'RIGHT',
    commit_id: 'f'.repeat(40),
    original_commit_id: 'f'.repeat(40),
    user: showUser(author, api),
    body,
    created_at: WHEN,
    updated_at: WHEN,
    author_association: 'NONE',
    _links: { self: { href: self }, html: { href: html }, pull_request: { href: pullUrl(api) } },
  };
}

function pullUrl(api: string): string {
  return `${api}/repos/${OWNER}/${REPO}/pulls/${PULL_REQUEST}`;
}

function unprocessable(message: string): Answer {
  const { body } = error(422, 'Unprocessable Entity');
  return { status: 422, body: { ...(isObject(body) ? body : {}), errors: [message] } };
}
