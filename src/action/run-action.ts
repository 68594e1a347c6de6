import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import { type FailOn, failing } from '../checks/fail-on.ts';
import { type Annotation, emitAnnotations, makeAnnotations } from '../github/annotations.ts';
import type { ActionContext } from '../github/context.ts';
import { pullRequestOf, revisionsOf } from '../github/events.ts';
import { logText } from '../github/log.ts';
import type { Clock } from '../github/retry.ts';
import { fitSummary, writeSummary } from '../github/summary.ts';
import { DEFAULT_DIFF_OPTIONS } from '../plan/diff-options.ts';
import type { Plan } from '../plan/plan.ts';
import { json } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { terminal } from '../report/terminal.ts';
import { verdict } from '../report/verdict.ts';
import { planRepository } from '../run.ts';
import { commentModeOf, commentPlan } from './comment.ts';
import type { ActionInputs } from './inputs.ts';
import { fileToWrite, findClone, pathInClone } from './paths.ts';

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
  const { workspace, temporaryFolder } = context;
  const revisions = revisionsOf(context, inputs.base);
  const { repository, path } = findClone(workspace, inputs.path);
  const reportFile = inputs.reportFile && fileToWrite(inputs.reportFile, workspace, temporaryFolder);
  const { plan, configurations } = planRepository({
    repository,
    path,
    revisions,
    clusters: inputs.clusters,
    environments: [],
    sources: inputs.sources,
    diff: { ...DEFAULT_DIFF_OPTIONS, fingerprintKey: inputs.fingerprintKey },
    ...(inputs.variables === ''
      ? {}
      : { variablesFile: pathInClone(repository, workspace, inputs.variables) }),
    ...(inputs.config === '' ? {} : { configurationFile: pathInClone(repository, workspace, inputs.config) }),
    log: logText,
  });
  const failOn = inputs.failOn ?? configurations.head.failOn ?? 'error';
  logText(terminal.render(plan, { color: true }));

  const planFile = join(mkdtempSync(join(temporaryFolder, 'flux-plan-')), 'plan.json');
  writeFileSync(planFile, json.render(plan, {}));
  if (reportFile !== '')
    writeFileSync(reportFile, markdown.render(plan, { maxLength: Number.POSITIVE_INFINITY }));
  const summary = fitSummary((maxLength) => markdown.render(plan, { maxLength }));
  const trouble = writeSummary(context.summaryFile, summary);
  if (trouble !== undefined) logText(`The plan is not in the job summary: ${trouble}.`);

  const remarks = failureRemarks(plan, failOn);
  const pullRequest = pullRequestOf(context);
  let commentUrl = '';
  if (pullRequest !== undefined) {
    const mode = inputs.comment ?? commentModeOf(configurations);
    const comment = await commentPlan(plan, inputs, mode, context, pullRequest, clock);
    if (comment.outcome === 'trouble') {
      // Nobody can mend the token of a fork's run: it is worth a notice.
      remarks.push({ level: pullRequest.readOnlyToken ? 'notice' : 'warning', message: comment.message });
    } else {
      commentUrl = comment.url ?? '';
      logText(`Comment: ${[comment.outcome, commentUrl].join(' ').trim()}.`);
    }
  }
  emitAnnotations(makeAnnotations(plan.findings, remarks));
  setOutputs(plan, planFile, commentUrl);
  return failing(plan.findings, failOn).length === 0;
}

/** The sentence that says why the run fails, if it does. */
function failureRemarks(plan: Plan, failOn: FailOn): Annotation[] {
  const count = failing(plan.findings, failOn).length;
  if (count === 0) return [];
  const message = `This change brings ${count} ${count === 1 ? 'problem' : 'problems'} at or above 'fail-on: ${failOn}'.`;
  return [{ level: 'error', message }];
}

function setOutputs(plan: Plan, planFile: string, commentUrl: string): void {
  const { create, update, prune, orphan, move, recreate, errors, warnings } = plan.summary;
  const outputs: Record<string, string | number> = {
    verdict: verdict(plan),
    changes: create + update + prune + orphan + move + recreate,
    creates: create,
    updates: update,
    prunes: prune,
    errors,
    warnings,
    plan: planFile,
    'comment-url': commentUrl,
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
