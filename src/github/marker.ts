import { createHash } from 'node:crypto';

/**
 * What tells one plan of a pull request from another, such as the workflow and the path. Only a hash is kept, so nothing
 * in the parts can end the hidden comment that the key stands in.
 */
export function planKey(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** The hidden first line by which the comment of a plan is found again. */
export function commentMarker(key: string): string {
  return `<!-- flux-plan ${key} -->`;
}

/** The hidden first line of a review comment: by its fingerprint a finding is found again. */
export function reviewMarker(key: string, fingerprint: string): string {
  return `<!-- flux-plan ${key} ${fingerprint} -->`;
}

/** The hidden first line of a review comment whose finding is no longer there. */
export function goneMarker(key: string, fingerprint: string): string {
  return `<!-- flux-plan ${key} ${fingerprint} gone -->`;
}

/** The fingerprint in the first line of a review comment of this plan, when its finding was there; else undefined. */
export function fingerprintIn(body: string, key: string): string | undefined {
  const [, found, fingerprint] = /^<!-- flux-plan ([0-9a-f]{16}) ([0-9a-f]{16}) -->/.exec(body) ?? [];
  return found === key ? fingerprint : undefined;
}
