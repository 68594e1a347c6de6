import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { Clone, type Files, type PullRequestCommits } from './clone.ts';
import { FakeGitHub, PULL_REQUEST } from './fake-github.ts';
import { FLEET } from './fleet.ts';
import { runAction, type Step, type StepResult } from './run-action.ts';
import type { RunnerCommand } from './runner-log.ts';
import { payload, set } from './webhook-payloads.ts';

/** What a test may choose about a run on a pull request. */
export interface PullRequestRun {
  inputs?: Record<string, string>;
  workspace?: string;
  /** The head is in another repository. */
  fork?: boolean;
}

/** A runner with a checked-out repository, and a GitHub to talk to. */
export class Job {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'flux-plan-test-')));
  readonly clone = new Clone(join(this.root, 'workspace'), FLEET);
  readonly github: FakeGitHub;

  constructor(github: FakeGitHub) {
    this.github = github;
  }

  static async start(): Promise<Job> {
    return new Job(await FakeGitHub.start());
  }

  /** Ends the job. Fails when anything that was said to or by GitHub was not as GitHub describes it. */
  async end(): Promise<void> {
    await this.github.stop();
    rmSync(this.root, { recursive: true });
    assert.deepEqual(this.github.violations, []);
  }

  /** A run of the action. */
  run(
    step: Omit<Step, 'apiUrl' | 'temporaryFolder' | 'workspace'> & { workspace?: string },
  ): Promise<StepResult> {
    const temporaryFolder = mkdtempSync(join(this.root, 'temporary-'));
    return runAction({ workspace: this.clone.folder, ...step, apiUrl: this.github.url, temporaryFolder });
  }

  /** A run on a pull request with these commits. */
  runOn(commits: PullRequestCommits, { fork = false, ...run }: PullRequestRun = {}): Promise<StepResult> {
    const event = payload('pull_request');
    set(event, ['pull_request', 'number'], PULL_REQUEST);
    set(event, ['pull_request', 'base', 'sha'], commits.base);
    set(event, ['pull_request', 'head', 'sha'], commits.head);
    if (fork) set(event, ['pull_request', 'head', 'repo', 'full_name'], 'mallory/fleet');
    return this.run({ ...run, eventName: 'pull_request', payload: event, sha: commits.merge });
  }

  /** A run on a pull request that changes these files. */
  propose(files: Files, run: PullRequestRun = {}): Promise<StepResult> {
    return this.runOn(this.clone.propose(files), run);
  }
}

/** The changes of the plan that a run has written, as `environment action Kind namespace/name`. */
export function changesOf({ outputs }: StepResult): string[] {
  const plan: Pick<Plan, 'environments'> = JSON.parse(readFileSync(outputs.plan ?? '', 'utf8'));
  return plan.environments.flatMap(({ name: environment, changes }) =>
    changes.map(
      ({ action, kind, namespace, name }) => `${environment} ${action} ${kind} ${namespace}/${name}`,
    ),
  );
}

export function commandsNamed(result: StepResult, ...names: string[]): RunnerCommand[] {
  return result.commands.filter(({ name }) => names.includes(name));
}
