import { type RequestFailure, requestFailure } from './request-error.ts';

/** Time, so that a test need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const MAX_ATTEMPTS = 4;
/** All waits together. A comment is not worth more of a job's time. */
const MAX_TOTAL_WAIT_MS = 120_000;
const FIRST_WAIT_MS = 1_000;
/** GitHub asks for a minute when it names no time. */
const RATE_LIMIT_WAIT_MS = 60_000;

/**
 * Runs `operation` again after server errors, failed connections and rate limits, with growing waits, or those that
 * GitHub names. Gives up, with the last error, when the attempts or the time for all waits are used up. The operation
 * is told which attempt it is, from 1 on, and must be safe to repeat: a request that failed may have done its work.
 */
export async function withRetries<T>(operation: (attempt: number) => Promise<T>, clock: Clock): Promise<T> {
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation(attempt);
    } catch (error) {
      const failure = requestFailure(error);
      const wait = failure === undefined ? undefined : waitAfter(failure, attempt, clock.now());
      if (wait === undefined || attempt === MAX_ATTEMPTS || waited + wait > MAX_TOTAL_WAIT_MS) throw error;
      waited += wait;
      await clock.sleep(wait);
    }
  }
}

/** Milliseconds until another attempt may succeed; undefined when none will. */
function waitAfter(failure: RequestFailure, attempt: number, now: number): number | undefined {
  if (failure.retryAfter !== undefined && (failure.rateLimited || failure.status >= 500)) {
    return failure.retryAfter * 1000;
  }
  if (failure.rateLimited) {
    if (failure.limitedUntil === undefined) return RATE_LIMIT_WAIT_MS;
    return Math.max(failure.limitedUntil * 1000 - now, FIRST_WAIT_MS);
  }
  return failure.status >= 500 ? FIRST_WAIT_MS * 2 ** (attempt - 1) : undefined;
}
