import { type FailOn, failing } from '../checks/fail-on.ts';
import {
  type CheckRun,
  checkAnnotations,
  MAX_CHECK_SUMMARY_BYTES,
  MAX_CHECK_TITLE_LENGTH,
  publishCheckRun,
} from '../github/check-run.ts';
import { withRetries } from '../github/retry.ts';
import { fitBytes } from '../github/summary.ts';
import { planOfEnvironment } from '../plan/one-environment.ts';
import type { EnvironmentPlan, Plan } from '../plan/plan.ts';
import { oneLine, shorten } from '../report/document/visible.ts';
import { markdown } from '../report/markdown.ts';
import type { ReportOptions } from '../report/report.ts';
import { environmentVerdicts } from '../report/verdict.ts';
import type { Destination } from './destination.ts';

/** Environments that get a check run: each is a request, and a plan that is published can be anybody's. */
export const MAX_CHECK_RUNS = 100;

const MAX_NAME_LENGTH = 200;

/** Writes a check run for each environment; returns for how many. `path` is the input. Throws Octokit's errors. */
export async function checkPlan(
  plan: Plan,
  failOn: FailOn,
  path: string,
  { client, clock, context, key, headSha }: Destination,
): Promise<number> {
  const { owner, repo, run, runUrl, rulesUrl } = context;
  const externalId = `flux-plan ${key} ${run}`;
  const target = { owner, repo, headSha, externalId, detailsUrl: runUrl };
  const environments = plan.environments.slice(0, MAX_CHECK_RUNS);
  for (const environment of environments) {
    const checkRun = makeCheckRun(plan, environment, failOn, path, {
      fullReportUrl: runUrl,
      ...(rulesUrl && { rulesUrl }),
    });
    await withRetries((attempt) => publishCheckRun(client, target, checkRun, attempt > 1), clock);
  }
  return environments.length;
}

function makeCheckRun(
  whole: Plan,
  environment: EnvironmentPlan,
  failOn: FailOn,
  path: string,
  urls: Pick<ReportOptions, 'fullReportUrl' | 'rulesUrl'>,
): CheckRun {
  const plan = planOfEnvironment(whole, environment);
  const title = environmentVerdicts(plan)[0]?.text ?? '';
  const place = path === '.' ? '' : ` (${path})`;
  return {
    name: shorten(`flux-plan / ${oneLine(environment.name + place)}`, MAX_NAME_LENGTH),
    conclusion: failing(plan.findings, failOn).length > 0 ? 'failure' : 'success',
    title: shorten(title, MAX_CHECK_TITLE_LENGTH),
    summary: fitBytes(MAX_CHECK_SUMMARY_BYTES, (maxLength) =>
      markdown.render(plan, { maxLength, ...urls, revisions: false }),
    ),
    annotations: checkAnnotations(plan.findings),
  };
}
