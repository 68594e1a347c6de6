import { summarize } from './make-plan.ts';
import type { EnvironmentPlan, Plan } from './plan.ts';

/** What a plan says of one of its environments, as a plan of its own. */
export function planOfEnvironment(plan: Plan, environment: EnvironmentPlan): Plan {
  const findings = plan.findings
    .filter(({ environments }) => environments.includes(environment.name))
    .map((finding) => ({ ...finding, environments: [environment.name] }));
  const suppressed = plan.suppressed
    .filter(({ finding }) => finding.environments.includes(environment.name))
    .map((one) => ({ ...one, finding: { ...one.finding, environments: [environment.name] } }));
  const environments = [environment];
  // What no build reads is no business of one environment.
  const { unreadFiles: _, ...whole } = plan;
  return { ...whole, environments, findings, suppressed, summary: summarize(environments, findings) };
}
