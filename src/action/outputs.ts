import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import type { ActionContext } from '../github/context.ts';
import { logText } from '../github/log.ts';
import { fitBytes, MAX_SUMMARY_BYTES, writeSummary } from '../github/summary.ts';
import type { Plan } from '../plan/plan.ts';
import { json } from '../report/json.ts';
import { markdown } from '../report/markdown.ts';
import { verdict } from '../report/verdict.ts';

/** Writes the plan as JSON to a new folder; returns the path of the file. */
export function writePlanFile(plan: Plan, temporaryFolder: string): string {
  const planFile = join(mkdtempSync(join(temporaryFolder, 'flux-plan-')), 'plan.json');
  writeFileSync(planFile, json.render(plan, {}));
  return planFile;
}

/** Adds the plan to the job summary, in the longest form that fits. */
export function summarizePlan(plan: Plan, { summaryFile, rulesUrl }: ActionContext): void {
  const summary = fitBytes(MAX_SUMMARY_BYTES, (maxLength) =>
    markdown.render(plan, { maxLength, ...(rulesUrl && { rulesUrl }) }),
  );
  const trouble = writeSummary(summaryFile, summary);
  if (trouble !== undefined) logText(`The plan is not in the job summary: ${trouble}.`);
}

/** Sets the outputs of `action.yml`. */
export function setOutputs(plan: Plan, planFile: string, commentUrl: string): void {
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
