import type { Finding } from '../checks/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Report } from './report.ts';

/** The plan as `plan.schema.json` describes it: places of findings are plain fields. */
export const json: Report = {
  render(plan: Plan): string {
    const findings = plan.findings.map(flatten);
    const suppressed = plan.suppressed.map(({ finding, suppression: { location, ...rest } }) => ({
      finding: flatten(finding),
      suppression: { ...rest, ...location },
    }));
    return `${JSON.stringify({ ...plan, findings, suppressed }, null, 2)}\n`;
  },
};

function flatten({ rule, severity, message, environments, existing, location, related, ...rest }: Finding) {
  const { kustomization, object, help } = rest;
  return {
    rule,
    severity,
    message,
    environments,
    kustomization,
    object,
    ...location,
    existing,
    help,
    related: related?.map((place) => ({ message: place.message, ...place.location })),
  };
}
