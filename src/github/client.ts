import { getOctokit } from '@actions/github';

/** A client of GitHub's REST and GraphQL interfaces. */
export type GitHubClient = ReturnType<typeof getOctokit>;

/** How long one request may take. */
const REQUEST_TIMEOUT_MS = 30_000;

/** A client for one token. `apiUrl` is the REST base URL; that of GraphQL follows from it, as on Enterprise Server. */
export function createClient(token: string, apiUrl: string): GitHubClient {
  const client = getOctokit(token, { baseUrl: apiUrl, userAgent: 'flux-plan' });
  client.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  });
  return client;
}
