/** What is known of a request that failed. */
export interface RequestFailure {
  /** The HTTP status; 500 when there was no answer at all, which is Octokit's way to say so. */
  status: number;
  /** What GitHub said, or why it could not be reached. */
  message: string;
  /** Seconds to wait, when GitHub named them. */
  retryAfter: number | undefined;
  /** The limit for an hour is used up until then: seconds since 1970. */
  limitedUntil: number | undefined;
  /** Asked too much, too fast: worth another try later, unlike a 403 for want of permission. */
  rateLimited: boolean;
}

/**
 * Reads an error of Octokit; undefined for an error of any other kind. How GitHub marks its two rate limits:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api.
 */
export function requestFailure(error: unknown): RequestFailure | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  const headers = responseHeaders(error);
  const retryAfter = seconds(headers['retry-after']);
  const limitedUntil =
    headers['x-ratelimit-remaining'] === '0' ? seconds(headers['x-ratelimit-reset']) : undefined;
  const rateLimited =
    error.status === 429 ||
    (error.status === 403 &&
      (retryAfter !== undefined || limitedUntil !== undefined || /rate limit/i.test(error.message)));
  return { status: error.status, message: error.message, retryAfter, limitedUntil, rateLimited };
}

/** True for an error that another attempt may not meet: no answer, a server error, or too many requests. */
export function isTransient(error: unknown): boolean {
  const failure = requestFailure(error);
  return failure !== undefined && (failure.status >= 500 || failure.rateLimited);
}

function responseHeaders(error: Error): Record<string, unknown> {
  const response = 'response' in error ? error.response : undefined;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
  const { headers } = response;
  return typeof headers === 'object' && headers !== null ? { ...headers } : {};
}

function seconds(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
