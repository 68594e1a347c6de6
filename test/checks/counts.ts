import type { Finding } from '../../src/checks/finding.ts';

/** How many findings there are of each rule and severity: an unexpected one more fails a test. */
export function counts(findings: readonly Finding[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { rule, severity } of findings) {
    const key = `${rule} ${severity}`;
    result[key] = (result[key] ?? 0) + 1;
  }
  return result;
}
