import { isObject, type JsonObject, type JsonValue, stringAt, valueAt } from '../../src/kube/json.ts';
import { type Answer, error, OWNER, page, REPO, WHEN } from './fake-answers.ts';

export interface FakeCheckRun {
  id: number;
  name: string;
  headSha: string;
  externalId: string;
  conclusion: string;
  title: string;
  summary: string;
  annotations: JsonObject[];
}

/** The check runs of a repository. */
export class FakeCheckRuns {
  readonly runs: FakeCheckRun[] = [];
  #nextId = 9000;

  create(body: JsonValue | undefined, api: string): Answer {
    const run: FakeCheckRun = {
      id: this.#nextId++,
      name: stringAt(body, 'name') ?? '',
      headSha: stringAt(body, 'head_sha') ?? '',
      externalId: stringAt(body, 'external_id') ?? '',
      conclusion: stringAt(body, 'conclusion') ?? '',
      title: '',
      summary: '',
      annotations: [],
    };
    this.runs.push(run);
    output(run, body);
    return { status: 201, body: show(run, api) };
  }

  update(id: string | undefined, body: JsonValue | undefined, api: string): Answer {
    const run = this.runs.find((candidate) => candidate.id === Number(id));
    if (run === undefined) return error(404, 'Not Found');
    output(run, body);
    return { status: 200, body: show(run, api) };
  }

  list(ref: string | undefined, url: URL, api: string): Answer {
    const name = url.searchParams.get('check_name');
    const found = this.runs.filter((run) => run.headSha === ref && (name === null || run.name === name));
    const { body = [], ...rest } = page(
      url,
      found.map((run) => show(run, api)),
    );
    return { ...rest, body: { total_count: found.length, check_runs: body } };
  }
}

/** Annotations are appended; the rest is replaced. */
function output(run: FakeCheckRun, body: JsonValue | undefined): void {
  run.title = stringAt(body, 'output', 'title') ?? run.title;
  run.summary = stringAt(body, 'output', 'summary') ?? run.summary;
  const annotations = valueAt(body, ['output', 'annotations']);
  if (Array.isArray(annotations)) run.annotations.push(...annotations.filter(isObject));
}

function show({ id, name, headSha, externalId, ...run }: FakeCheckRun, api: string): JsonValue {
  const self = `${api}/repos/${OWNER}/${REPO}/check-runs/${id}`;
  return {
    id,
    node_id: `CR_${id}`,
    name,
    head_sha: headSha,
    external_id: externalId,
    url: self,
    html_url: `https://github.com/${OWNER}/${REPO}/runs/${id}`,
    details_url: `https://github.com/${OWNER}/${REPO}/runs/${id}`,
    status: 'completed',
    conclusion: run.conclusion,
    started_at: WHEN,
    completed_at: WHEN,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${self}/annotations`,
    },
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  };
}
