import { type Author, ownAccount } from './account.ts';
import type { GitHubClient } from './client.ts';

/** Longest text that GitHub takes for a comment, in characters. */
export const MAX_COMMENT_LENGTH = 65_536;

const COMMENTS_PER_PAGE = 100;

export interface CommentTarget {
  owner: string;
  repo: string;
  /** Number of the pull request. */
  number: number;
}

/** What became of the comment. `url` is its page, when there is one now. */
export interface CommentResult {
  outcome: 'created' | 'updated' | 'unchanged' | 'none';
  url?: string;
}

interface OwnComment {
  id: number;
  body: string;
  url: string;
}

/**
 * Makes sure that the pull request has one comment with this marker and this text. Only comments of the token's own
 * account count: anyone can copy a marker. The oldest is edited, unless it reads the same already, and the others,
 * which runs at the same time can leave, are deleted. Without any, one is created if `create` says so. Safe to repeat.
 * Throws Octokit's errors.
 */
export async function publishComment(
  client: GitHubClient,
  target: CommentTarget,
  marker: string,
  text: string,
  create: boolean,
): Promise<CommentResult> {
  const { owner, repo, number } = target;
  const body = `${marker}\n${text}`;
  const [oldest, ...others] = await ownComments(client, target, marker);
  if (oldest === undefined) {
    if (!create) return { outcome: 'none' };
    const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { outcome: 'created', url: data.html_url };
  }
  const same = normalize(oldest.body) === normalize(body);
  if (!same) await client.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body });
  for (const { id } of others) await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
  return { outcome: same ? 'unchanged' : 'updated', url: oldest.url };
}

/** Oldest first: GitHub lists comments by ascending id. */
async function ownComments(
  client: GitHubClient,
  target: CommentTarget,
  marker: string,
): Promise<OwnComment[]> {
  const marked: (OwnComment & { author: Author })[] = [];
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    owner: target.owner,
    repo: target.repo,
    issue_number: target.number,
    per_page: COMMENTS_PER_PAGE,
  });
  for await (const { data } of pages) {
    for (const { id, body, html_url, user } of data) {
      if (body?.startsWith(marker)) marked.push({ id, body, url: html_url, author: user ?? undefined });
    }
  }
  if (marked.length === 0) return [];
  const isOwn = await ownAccount(client);
  return marked.filter(({ author }) => isOwn(author));
}

/** The number of the run in the link that a report ends with; what it says elsewhere is the repository's. */
const RUN = /(?<=\/actions\/runs\/)\d+(?=>?\)\.?$)/;

/**
 * What of a text counts when two are compared: not the line breaks, which GitHub may change, nor the number of the run
 * that the last link leads to, which is another one each time.
 */
function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd().replace(RUN, '');
}
