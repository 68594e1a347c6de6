import { writeFileSync } from 'node:fs';
import { type FailOn, failing } from '../checks/fail-on.ts';
import { explainer } from '../flux/explain.ts';
import { type Annotation, emitAnnotations, makeAnnotations } from '../github/annotations.ts';
import { createClient } from '../github/client.ts';
import type { ActionContext } from '../github/context.ts';
import { checkedCommitOf, pullRequestCommitsOf, pullRequestOf, revisionsOf } from '../github/events.ts';
import { logGroup, logText } from '../github/log.ts';
import type { Clock } from '../github/retry.ts';
import { redactor } from '../plan/mask/redact.ts';
import type { Plan } from '../plan/plan.ts';
import { visible } from '../report/document/visible.ts';
import { markdown } from '../report/markdown.ts';
import { terminal } from '../report/terminal.ts';
import { planRepository, type RepositoryPlan } from '../run.ts';
import { commentModeOf } from './comment.ts';
import { destinationKey, type Surfaces } from './destination.ts';
import type { ActionInputs } from './inputs.ts';
import { setOutputs, summarizePlan, writePlanFile } from './outputs.ts';
import { fileToWrite, findClone, pathInClone } from './paths.ts';
import { type Publication, publishPlan } from './publish.ts';
import { verifierFor } from './verify.ts';

/**
 * Plans the change of an event and publishes the plan everywhere that the inputs ask for. True when the run succeeds:
 * no finding that the change brings is bad enough to fail it. Trouble with a report never decides that. Throws
 * `ActionError`, `GitError`, `TreeError`, `VariablesError`, `SourceMappingError` and `ConfigurationError` when there is no plan to publish.
 */
export async function runAction(
  inputs: ActionInputs,
  context: ActionContext,
  clock: Clock,
): Promise<boolean> {
  const { workspace, temporaryFolder, rulesUrl } = context;
  const { repository } = findClone(workspace, inputs.path);
  const reportFile = inputs.reportFile && fileToWrite(inputs.reportFile, workspace, temporaryFolder);
  const { plan, configurations } = planEvent(inputs, context);
  const failOn = inputs.failOn ?? configurations.head.failOn ?? 'error';
  const comment = inputs.comment ?? commentModeOf(configurations);
  logText(terminal.render(plan, { color: true }));

  const planFile = writePlanFile(plan, temporaryFolder);
  if (reportFile !== '')
    writeFileSync(
      reportFile,
      markdown.render(plan, { maxLength: Number.POSITIVE_INFINITY, ...(rulesUrl && { rulesUrl }) }),
    );
  summarizePlan(plan, context);

  const { commentUrl, shown, remarks } = await publishChange(
    plan,
    repository,
    { ...inputs, failOn, comment },
    context,
    clock,
  );
  const others = plan.findings.filter((finding) => !shown.has(finding));
  emitAnnotations(makeAnnotations(others, [...failureRemarks(plan, failOn), ...remarks]));
  setOutputs(plan, planFile, commentUrl);
  return failing(plan.findings, failOn).length === 0;
}

function planEvent(inputs: ActionInputs, context: ActionContext): RepositoryPlan {
  const { workspace } = context;
  const revisions = revisionsOf(context, inputs.base);
  const { repository, path } = findClone(workspace, inputs.path);
  const found: string[] = [];
  const verify = verifierFor(inputs, context);
  const planned = planRepository({
    repository,
    path,
    revisions,
    clusters: inputs.clusters,
    environments: [],
    sources: inputs.sources,
    diff: { fingerprintKey: inputs.fingerprintKey },
    explain: explainer(inputs.sources, (lines, states) => {
      found.push(...lines.map(redactor(states)).map(visible));
    }),
    ...(verify && { verify }),
    ...(inputs.variables === ''
      ? {}
      : { variablesFile: pathInClone(repository, workspace, inputs.variables) }),
    ...(inputs.config === '' ? {} : { configurationFile: pathInClone(repository, workspace, inputs.config) }),
    log: logText,
  });
  logGroup('What was found in each revision, and why', found.join('\n'));
  return planned;
}

async function publishChange(
  plan: Plan,
  repository: string,
  inputs: ActionInputs & Pick<Surfaces, 'failOn' | 'comment'>,
  context: ActionContext,
  clock: Clock,
): Promise<Publication> {
  const pullRequest = pullRequestOf(context);
  const commits = pullRequestCommitsOf(context);
  const review = inputs.review && commits !== undefined ? { repository, commits } : undefined;
  const wanted = inputs.checkRun || (pullRequest !== undefined && (review || inputs.comment !== 'never'));
  if (inputs.token === '') {
    const message = "Nothing is written to GitHub, because the input 'github-token' is empty.";
    return { commentUrl: '', shown: new Set(), remarks: wanted ? [{ level: 'warning', message }] : [] };
  }
  const destination = {
    client: createClient(inputs.token, context.apiUrl),
    clock,
    context,
    key: destinationKey(context.workflow, inputs),
    pullRequest,
    headSha: checkedCommitOf(context),
  };
  const { comment, checkRun, failOn } = inputs;
  return publishPlan(plan, { comment, review, checkRun, failOn }, destination, inputs.path);
}

/** The sentence that says why the run fails, if it does. */
function failureRemarks(plan: Plan, failOn: FailOn): Annotation[] {
  const count = failing(plan.findings, failOn).length;
  if (count === 0) return [];
  const message = `This change brings ${count} ${count === 1 ? 'problem' : 'problems'} at or above 'fail-on: ${failOn}'.`;
  return [{ level: 'error', message }];
}
