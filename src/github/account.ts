import type { GitHubClient } from './client.ts';
import { isTransient } from './request-error.ts';

export type Author = { id: number; login: string } | undefined;

/** The account behind the token that every job gets. */
export const JOB_TOKEN_LOGIN = 'github-actions[bot]';

/**
 * A test for the token's own account. GraphQL tells it for every kind of token; REST's `GET /user` refuses the tokens of
 * GitHub Apps, and the one of a job is such a token. Where GraphQL is closed to the token, it is taken for a job's.
 * Throws what is worth another try.
 */
export async function ownAccount(client: GitHubClient): Promise<(author: Author) => boolean> {
  try {
    const { viewer } = await client.graphql<{ viewer: { databaseId: number } }>(
      'query { viewer { databaseId } }',
    );
    return (author) => author?.id === viewer.databaseId;
  } catch (error) {
    if (isTransient(error)) throw error;
    return (author) => author?.login === JOB_TOKEN_LOGIN;
  }
}
