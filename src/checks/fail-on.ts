import type { Finding } from './finding.ts';

/** From which severity on findings fail a run. */
export type FailOn = 'error' | 'warning' | 'never';

/** The findings that fail a run: those that the change brings, at or above the severity asked for. */
export function failing(findings: readonly Finding[], failOn: FailOn): Finding[] {
  if (failOn === 'never') return [];
  return findings.filter(
    ({ existing, severity }) =>
      !existing && (severity === 'error' || (severity === 'warning' && failOn === 'warning')),
  );
}
