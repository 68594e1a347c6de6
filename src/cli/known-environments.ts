import { UsageError } from './usage.ts';

/** Throws `UsageError` when `--environment` names one that is not there: an empty report would look like a fine one. */
export function assertEnvironments(named: readonly string[], present: readonly { name: string }[]): void {
  const names = present.map(({ name }) => name);
  const unknown = named.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(
    `there is no environment '${unknown}'; of those that were named there is: ${names.join(', ') || 'none'}. 'flux-plan check --explain' lists all`,
  );
}
