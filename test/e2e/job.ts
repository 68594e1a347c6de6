import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { Clone, type Files, linesOfPullRequest, type PullRequestCommits } from './clone.ts';
import { PULL_REQUEST } from './fake-answers.ts';
import { FakeGitHub } from './fake-github.ts';
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
  attempt?: string;
  /** What GitHub takes for the diff of the pull request, when not what it is. */
  isInDiff?: (path: string, line: number) => boolean;
  serverUrl?: string;
  path?: string;
  /** Where the commits are, when not in the clone of the job. */
  clone?: Clone;
  /** `pull_request` when left out. */
  eventName?: 'pull_request' | 'pull_request_target';
}

/** A runner with a checked-out repository, and a GitHub to talk to. */
export class Job {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'flux-plan-test-')));
  readonly clone = new Clone(join(this.root, 'workspace'), FLEET);
  readonly github: FakeGitHub;

  constructor(github: FakeGitHub) {
    this.github = github;
  }

  static async start(...paths: Parameters<typeof FakeGitHub.start>): Promise<Job> {
    return new Job(await FakeGitHub.start(...paths));
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
  runOn(
    commits: PullRequestCommits,
    { fork = false, clone = this.clone, isInDiff, ...run }: PullRequestRun = {},
  ): Promise<StepResult> {
    const event = payload('pull_request');
    set(event, ['pull_request', 'number'], PULL_REQUEST);
    set(event, ['pull_request', 'base', 'sha'], commits.base);
    set(event, ['pull_request', 'head', 'sha'], commits.head);
    if (fork) set(event, ['pull_request', 'head', 'repo', 'full_name'], 'mallory/fleet');
    this.github.reviews.isInDiff = isInDiff ?? linesOfPullRequest(clone, commits);
    const { eventName = 'pull_request' } = run;
    const sha = eventName === 'pull_request' ? commits.merge : commits.base;
    return this.run({ ...run, eventName, payload: event, sha });
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
