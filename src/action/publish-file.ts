import { type Annotation, emitAnnotations } from '../github/annotations.ts';
import { createClient } from '../github/client.ts';
import type { ActionContext } from '../github/context.ts';
import { ActionError } from '../github/errors.ts';
import type { PullRequest } from '../github/events.ts';
import { logText } from '../github/log.ts';
import { type OriginalRun, originalRun, pullRequestsOf } from '../github/pull-request-of-run.ts';
import { type Clock, withRetries } from '../github/retry.ts';
import { LOOKUP, troubleOf } from '../github/trouble.ts';
import { readPlan } from '../report/read-json.ts';
import { verdict } from '../report/verdict.ts';
import { type Destination, destinationKey } from './destination.ts';
import type { ActionInputs } from './inputs.ts';
import { setOutputs, summarizePlan } from './outputs.ts';
import { readFileOnRunner } from './paths.ts';
import { publishPlan } from './publish.ts';

/** A plan of 100,000 small objects takes a third of it. */
const MAX_PLAN_BYTES = 128 * 1024 * 1024;
/** Reports look at every finding for every environment. */
const MAX_ENVIRONMENTS = 1000;

/**
 * Publishes the plan that a run on `pull_request` has left as a file: that run, of a fork, may not write. Nothing in the
 * file is trusted. It says neither which pull request it is for, nor what is posted word for word. Throws `ActionError`
 * and `PlanFileError` when there is no plan; trouble with GitHub is a remark.
 */
export async function publishPlanFile(
  inputs: ActionInputs,
  context: ActionContext,
  clock: Clock,
): Promise<void> {
  const { workspace, temporaryFolder } = context;
  const run = originalRun(context);
  if (inputs.planFile === '') throw new ActionError("'mode: publish' needs the input 'plan-file'");
  if (inputs.token === '') throw new ActionError("'mode: publish' needs the input 'github-token'");
  const plan = readPlan(readFileOnRunner(inputs.planFile, workspace, temporaryFolder, MAX_PLAN_BYTES));
  if (plan.environments.length > MAX_ENVIRONMENTS) {
    throw new ActionError(`'${inputs.planFile}' has more than ${MAX_ENVIRONMENTS} environments`);
  }
  logText(verdict(plan));
  summarizePlan(plan, context);

  const client = createClient(inputs.token, context.apiUrl);
  const { owner, repo } = context;
  const remarks: Annotation[] = [];
  let commentUrl = '';
  try {
    const pullRequests = await withRetries(() => pullRequestsOf(client, { owner, repo }, run), clock);
    const [pullRequest, ...others] = pullRequests;
    if (pullRequest === undefined || others.length > 0) {
      remarks.push(notPublished(pullRequests, run));
    } else {
      const key = destinationKey(run.workflow, inputs);
      const { headSha } = run;
      const destination: Destination = { client, clock, context, key, pullRequest, headSha };
      const { comment = 'always', checkRun, failOn = 'error' } = inputs;
      const surfaces = { comment, checkRun, failOn, review: undefined };
      const publication = await publishPlan(plan, surfaces, destination, inputs.path);
      commentUrl = publication.commentUrl;
      remarks.push(...publication.remarks);
    }
  } catch (error) {
    remarks.push({ level: 'warning', message: troubleOf(error, LOOKUP, false).message });
  }
  emitAnnotations(remarks);
  setOutputs(plan, inputs.planFile, commentUrl);
}

function notPublished(pullRequests: readonly PullRequest[], { headSha }: OriginalRun): Annotation {
  if (pullRequests.length === 0) {
    // Another push has been made in the meantime, and has a run of its own.
    const message = `The plan is not published: no open pull request has the head ${headSha} now.`;
    return { level: 'notice', message };
  }
  const numbers = pullRequests.map(({ number }) => `#${number}`).join(', ');
  const message = `The plan is not published: ${numbers} all have the head ${headSha}, and nothing tells which of them it is for.`;
  return { level: 'warning', message };
}
