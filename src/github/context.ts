import { isObject, type JsonObject, type JsonValue } from '../kube/json.ts';
import { ActionError } from './errors.ts';

/** What the runner says of the job that it runs. */
export interface ActionContext {
  /** The name of the event, such as `pull_request`. */
  eventName: string;
  /** The webhook payload of the event. */
  payload: JsonObject;
  owner: string;
  repo: string;
  /** The commit that triggered the run; for a pull request, its test merge. */
  sha: string;
  /** `refs/heads/main`, `refs/pull/1/merge`. */
  ref: string;
  /** Name of the workflow: together with the inputs it tells one plan of a pull request from another. */
  workflow: string;
  /** Number of the run, and which attempt it is. */
  run: string;
  /** Absolute: where actions/checkout puts the repository. */
  workspace: string;
  /** Absolute: emptied at the end of each job. */
  temporaryFolder: string;
  /** Base URL of the REST API, without a slash at the end. */
  apiUrl: string;
  /** The page of this run. */
  runUrl: string;
  /** The page that documents the rules of this very version; undefined when the runner does not say which it is. */
  rulesUrl: string | undefined;
  /** The file behind the job summary; undefined where the runner has none. */
  summaryFile: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The context, from the default environment variables of GitHub Actions
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables).
 * `readFile` gives the text of a file. Throws `ActionError` when a variable that it needs is not set.
 */
export function readContext(env: Environment, readFile: (path: string) => string): ActionContext {
  const required = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new ActionError(
      `${name} is not set: this program is run by GitHub Actions. On a command line, use 'node dist/cli.js' instead.`,
    );
  };
  const [owner = '', repo = ''] = required('GITHUB_REPOSITORY').split('/');
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  return {
    eventName: required('GITHUB_EVENT_NAME'),
    payload: parsePayload(readFile(required('GITHUB_EVENT_PATH'))),
    owner,
    repo,
    sha: required('GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    workflow: env.GITHUB_WORKFLOW ?? '',
    run: `${env.GITHUB_RUN_ID ?? ''}.${env.GITHUB_RUN_ATTEMPT ?? ''}`,
    workspace: required('GITHUB_WORKSPACE'),
    temporaryFolder: required('RUNNER_TEMP'),
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    rulesUrl: rulesUrl(env, server),
    runUrl: `${server}/${owner}/${repo}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
    summaryFile: env.GITHUB_STEP_SUMMARY || undefined,
  };
}

/** An action of a server of one's own may come from there or from github.com, and nothing tells which. */
function rulesUrl(env: Environment, server: string): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  if (!repository || !ref || server !== 'https://github.com') return undefined;
  return `${server}/${repository}/blob/${ref}/docs/rules.md`;
}

function parsePayload(text: string): JsonObject {
  let payload: JsonValue;
  try {
    payload = JSON.parse(text);
  } catch {
    throw new ActionError('the file that GITHUB_EVENT_PATH names is not JSON');
  }
  if (!isObject(payload)) throw new ActionError('the file that GITHUB_EVENT_PATH names is not a JSON object');
  return payload;
}
