import type { Finding } from '../checks/finding.ts';
import { shorten } from '../report/document/visible.ts';
import { annotate } from './annotations.ts';
import type { GitHubClient } from './client.ts';

/** Longest texts that GitHub takes. */
export const MAX_CHECK_TITLE_LENGTH = 255;
export const MAX_CHECK_SUMMARY_BYTES = 65_535;
/** Annotations of one request. */
const BATCH = 50;
/** Annotations of one check run: each batch is a request. */
const MAX_ANNOTATIONS = 500;
/** 64 KB of UTF-8, in which a code unit takes at most three bytes. */
const MAX_MESSAGE_LENGTH = 20_000;

export interface CheckTarget {
  owner: string;
  repo: string;
  headSha: string;
  /** Tells what one run of the action writes from all else. */
  externalId: string;
  /** The page behind "more details". */
  detailsUrl: string;
}

export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  message: string;
  title: string;
}

export interface CheckRun {
  name: string;
  /** `neutral` would satisfy branch protection as `success` does, so it says nothing that these two do not. */
  conclusion: 'success' | 'failure';
  title: string;
  /** Markdown. */
  summary: string;
  annotations: readonly CheckAnnotation[];
}

/** What the change brings, at its lines; the base's own findings would come back with every change. */
export function checkAnnotations(findings: readonly Finding[]): CheckAnnotation[] {
  return findings
    .filter(({ existing }) => !existing)
    .map(annotate)
    .flatMap(({ level, message, title = '', location }): CheckAnnotation[] => {
      if (location === undefined) return [];
      const { file: path, line, column } = location;
      return [
        {
          path,
          start_line: line,
          end_line: line,
          start_column: column,
          end_column: column,
          annotation_level: level === 'error' ? 'failure' : level,
          message: shorten(message, MAX_MESSAGE_LENGTH),
          title: shorten(title, MAX_CHECK_TITLE_LENGTH),
        },
      ];
    })
    .slice(0, MAX_ANNOTATIONS);
}

/**
 * Writes a completed check run to a commit. Annotations beyond the first batch are added to it afterwards: GitHub appends
 * those of an update, so another run of the action writes a check run of its own, and of several with a name the newest
 * counts. On a `repeated` attempt, what the one before has written is looked for, and continued. Throws Octokit's errors.
 */
export async function publishCheckRun(
  client: GitHubClient,
  target: CheckTarget,
  run: CheckRun,
  repeated: boolean,
): Promise<void> {
  const { owner, repo } = target;
  const { title, summary, annotations } = run;
  const written = repeated ? await findCheckRun(client, target, run.name) : undefined;
  const { id, count } = written ?? (await createCheckRun(client, target, run));
  for (let at = count; at < annotations.length; at += BATCH) {
    const output = { title, summary, annotations: annotations.slice(at, at + BATCH) };
    await client.rest.checks.update({ owner, repo, check_run_id: id, output });
  }
}

/** A check run on GitHub, and how many annotations it has. */
interface WrittenCheckRun {
  id: number;
  count: number;
}

async function createCheckRun(
  client: GitHubClient,
  { owner, repo, headSha, externalId, detailsUrl }: CheckTarget,
  { name, conclusion, title, summary, annotations }: CheckRun,
): Promise<WrittenCheckRun> {
  const first = annotations.slice(0, BATCH);
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: headSha,
    external_id: externalId,
    details_url: detailsUrl,
    status: 'completed',
    conclusion,
    output: { title, summary, annotations: first },
  });
  return { id: data.id, count: first.length };
}

async function findCheckRun(
  client: GitHubClient,
  { owner, repo, headSha, externalId }: CheckTarget,
  name: string,
): Promise<WrittenCheckRun | undefined> {
  const { data } = await client.rest.checks.listForRef({
    owner,
    repo,
    ref: headSha,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  const found = data.check_runs.find(({ external_id }) => external_id === externalId);
  return found && { id: found.id, count: found.output.annotations_count };
}
