import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/kube/json.ts';
import { OWNER, REPO } from './fake-answers.ts';
import { TOKEN } from './fake-github.ts';
import { type RunnerCommand, readCommands } from './runner-log.ts';

const ROOT = join(import.meta.dirname, '../..');

const metadata: { inputs: Record<string, { default: string }>; runs: { main: string } } = parse(
  readFileSync(join(ROOT, 'action.yml'), 'utf8'),
);

/** One run of the action, as a step of a job. */
export interface Step {
  /** A folder of this run's own. */
  temporaryFolder: string;
  workspace: string;
  apiUrl: string;
  /** The page of GitHub; github.com when left out. */
  serverUrl?: string;
  eventName: string;
  payload: JsonObject;
  sha: string;
  ref?: string;
  /** Which attempt of the run it is. */
  attempt?: string;
  /** `PATH`, when it is not that of the tests. */
  path?: string;
  /** The name of the workflow. */
  workflow?: string;
  inputs?: Record<string, string>;
}

export interface StepResult {
  status: number | null;
  log: string;
  /** The commands in the log that the runner would carry out. */
  commands: RunnerCommand[];
  outputs: Record<string, string>;
  summary: string;
}

/** Runs the bundled action as the runner does: a process with inputs, event and files in its environment. */
export async function runAction(step: Step): Promise<StepResult> {
  const file = (name: string, text: string): string => {
    const path = join(step.temporaryFolder, name);
    writeFileSync(path, text);
    return path;
  };
  const outputFile = file('output', '');
  const summaryFile = file('summary', '');
  const env: Record<string, string> = {
    PATH: step.path ?? process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_EVENT_NAME: step.eventName,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
    GITHUB_OUTPUT: outputFile,
    GITHUB_REF: step.ref ?? 'refs/pull/7/merge',
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_RUN_ATTEMPT: step.attempt ?? '1',
    GITHUB_RUN_ID: '12',
    GITHUB_SERVER_URL: step.serverUrl ?? 'https://github.com',
    GITHUB_SHA: step.sha,
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_WORKFLOW: step.workflow ?? 'Plan',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: step.temporaryFolder,
    ...inputVariables(step.inputs ?? {}),
  };
  const { status, log } = await run(join(ROOT, metadata.runs.main), env, step.workspace);
  return {
    status,
    log,
    commands: readCommands(log),
    outputs: readOutputs(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
  };
}

/** The inputs as the runner hands them over, with the defaults of action.yml. */
function inputVariables(given: Record<string, string>): Record<string, string> {
  const values: [string, string][] = Object.entries(metadata.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? input.default.replace(/^\$\{\{ github\.token \}\}$/, TOKEN),
  ]);
  return Object.fromEntries(values);
}

function run(
  main: string,
  env: Record<string, string>,
  cwd: string,
): Promise<{ status: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    const add = (chunk: string) => {
      log += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, log }));
  });
}

/** The file behind GITHUB_OUTPUT: `name<<delimiter`, the value, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const { groups } of text.matchAll(/^(?<name>.+?)<<(?<end>.+)\n(?<value>[\s\S]*?)\n\k<end>$/gm)) {
    if (groups?.name !== undefined) outputs[groups.name] = groups.value ?? '';
  }
  return outputs;
}
