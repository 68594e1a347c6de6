import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isObject, type JsonObject, type JsonValue, stringAt, valueAt } from '../../src/kube/json.ts';
import {
  type Answer,
  BOT,
  error,
  FORBIDDEN,
  type MALLORY,
  OWNER,
  PULL_REQUEST,
  page,
  REPO,
  showUser,
  WHEN,
} from './fake-answers.ts';
import { FakeCheckRuns } from './fake-check-runs.ts';
import { FakeReviews } from './fake-reviews.ts';
import {
  checkQuery,
  checkRequest,
  checkResponse,
  findOperation,
  type Operation,
  runQuery,
} from './github-contract.ts';
import { payload, set } from './webhook-payloads.ts';

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

const MAX_BODY_LENGTH = 65_536;
const BASE = `/repos/${OWNER}/${REPO}/issues`;

export interface FakeComment {
  id: number;
  body: string;
  author: typeof BOT | typeof MALLORY;
}

/** An open pull request, by its head. */
export interface FakePullRequest {
  number: number;
  sha: string;
  branch: string;
  /** `OWNER/NAME` */
  repository: string;
}

/** Where GitHub's two interfaces are, below the address of the server. */
interface Paths {
  rest: string;
  graphql: string;
}

const GITHUB_COM: Paths = { rest: '', graphql: '/graphql' };
export const ENTERPRISE_SERVER: Paths = { rest: '/api/v3', graphql: '/api/graphql' };

/**
 * GitHub on this machine, as far as one pull request goes: its comments, its reviews and the check runs of its commits.
 * It keeps state, knows one token, and holds every request and every answer of its own against GitHub's description:
 * `violations` must stay empty.
 */
export class FakeGitHub {
  comments: FakeComment[] = [];
  readonly reviews = new FakeReviews();
  readonly checks = new FakeCheckRuns();
  pullRequests: FakePullRequest[] = [];
  /** False: the token has no `pull-requests: write`. */
  mayWrite = true;
  /** False: the token has no `checks: write`. */
  mayCheck = true;
  /** Whether the token may use GraphQL at all. */
  graphqlOpen = true;
  /** Answers that come first, in order, instead of the real ones. */
  readonly troubles: Answer[] = [];
  /** The first request for which each of these is true has done its work, and is answered as if it had not. */
  readonly lostAnswers: ((line: string) => boolean)[] = [];
  /** Every request, as `METHOD path?query`, below the base path. */
  readonly requests: string[] = [];
  /** What requests carried, as it was sent. */
  readonly bodies: string[] = [];
  /** All that was sent to it: of each request the line, the headers and the body. */
  readonly received: string[] = [];
  readonly violations: string[] = [];
  readonly #server: Server;
  readonly #paths: Paths;
  #nextId = 1000;

  constructor(paths: Paths) {
    this.#paths = paths;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        this.violations.push(`the fake failed: ${error instanceof Error ? error.stack : error}`);
        response.destroy();
      });
    });
  }

  static async start(paths = GITHUB_COM): Promise<FakeGitHub> {
    const fake = new FakeGitHub(paths);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  /** The address of REST. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#paths.rest}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Adds a comment as if its author had written it. */
  add(author: FakeComment['author'], body: string): FakeComment {
    const comment = { id: this.#nextId++, body, author };
    this.comments.push(comment);
    return comment;
  }

  /** All comments, as GitHub lists them. */
  list(): JsonValue[] {
    return this.comments.map((comment) => this.#show(comment));
  }

  /** The requests that change something. */
  get writes(): string[] {
    return this.requests.filter((line) => !line.startsWith('GET ') && !line.startsWith('POST /graphql'));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.url);
    const { rest, graphql } = this.#paths;
    const isGraphql = request.method === 'POST' && url.pathname === graphql;
    const path = isGraphql ? '/graphql' : url.pathname.slice(rest.length);
    const line = `${request.method} ${path}${url.search}`;
    this.requests.push(line);
    if (!isGraphql && !url.pathname.startsWith(rest)) this.violations.push(`${line} is not below ${rest}`);
    const sent = await readBody(request);
    this.bodies.push(sent);
    this.received.push(line, JSON.stringify(request.headers), sent);
    const body = sent === '' ? undefined : parseBody(sent);
    const served =
      request.headers.authorization !== `token ${TOKEN}`
        ? error(401, 'Bad credentials')
        : isGraphql
          ? await this.#answerQuery(body, line)
          : this.#answer((request.method ?? '').toLowerCase(), path, url, body, line);
    const lost = this.lostAnswers.findIndex((isLost) => isLost(line));
    if (lost !== -1) this.lostAnswers.splice(lost, 1);
    const answer = lost === -1 ? served : error(502, 'Bad Gateway');
    const text = answer.body === undefined ? undefined : JSON.stringify(answer.body);
    response.writeHead(answer.status, {
      ...(text === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...answer.headers,
    });
    response.end(text);
  }

  async #answerQuery(body: JsonValue | undefined, line: string): Promise<Answer> {
    if (!this.graphqlOpen) return FORBIDDEN;
    const query = stringAt(body, 'query') ?? '';
    const faults = checkQuery(query);
    this.violations.push(...faults.map((fault) => `${line}: ${fault}`));
    if (faults.length > 0) return error(400, faults.join(', '));
    const trouble = this.troubles.shift();
    if (trouble !== undefined) return trouble;
    const variables = valueAt(body, ['variables']);
    const values = { viewer: { databaseId: BOT.id }, ...this.reviews.graphql(this.mayWrite) };
    const result = await runQuery(query, isObject(variables) ? variables : {}, values);
    return { status: 200, body: JSON.parse(JSON.stringify(result)) };
  }

  #answer(method: string, path: string, url: URL, body: JsonValue | undefined, line: string): Answer {
    const complain = (faults: string[]) =>
      this.violations.push(...faults.map((fault) => `${line}: ${fault}`));
    const operation = findOperation(method, path);
    if (operation === undefined) {
      complain(['GitHub describes no such operation']);
      return error(404, 'Not Found');
    }
    const faults = checkRequest(operation, url.searchParams, body);
    complain(faults);
    const answer =
      faults.length > 0
        ? error(400, faults.join(', '))
        : (this.troubles.shift() ?? this.#serve(operation, url, body));
    complain(checkResponse(operation, answer.status, answer.body));
    return answer;
  }

  #serve({ method, path, parameters }: Operation, url: URL, body: JsonValue | undefined): Answer {
    const { owner, repo, issue_number: issue, pull_number: pull } = parameters;
    if (owner !== OWNER || repo !== REPO) return error(404, 'Not Found');
    if (Number(issue ?? pull ?? PULL_REQUEST) !== PULL_REQUEST) return error(404, 'Not Found');
    const isCheck = path.includes('/check-runs');
    if (method !== 'get' && !(isCheck ? this.mayCheck : this.mayWrite)) return FORBIDDEN;
    switch (`${method} ${path.replace('/repos/{owner}/{repo}', '')}`) {
      case 'get /pulls':
        return this.#listPullRequests(url);
      case 'get /pulls/{pull_number}/comments':
        return this.reviews.list(url, this.url);
      case 'post /pulls/{pull_number}/reviews':
        return this.reviews.create(body, this.url);
      case 'get /commits/{ref}/check-runs':
        return this.checks.list(parameters.ref, url, this.url);
      case 'post /check-runs':
        return this.checks.create(body, this.url);
      case 'patch /check-runs/{check_run_id}':
        return this.checks.update(parameters.check_run_id, body, this.url);
      case 'get /issues/{issue_number}/comments':
        return page(url, this.list());
      default:
        return this.#writeComment(method, parameters.comment_id, stringAt(body, 'body') ?? '');
    }
  }

  #writeComment(method: string, id: string | undefined, text: string): Answer {
    if (text.length > MAX_BODY_LENGTH) return tooLong();
    if (method === 'post') return { status: 201, body: this.#show(this.add(BOT, text)) };
    const comment = this.comments.find((candidate) => candidate.id === Number(id));
    if (comment === undefined) return error(404, 'Not Found');
    if (method === 'delete') {
      this.comments = this.comments.filter((other) => other !== comment);
      return { status: 204 };
    }
    comment.body = text;
    return { status: 200, body: this.#show(comment) };
  }

  #listPullRequests(url: URL): Answer {
    const head = url.searchParams.get('head');
    const found = this.pullRequests.filter(
      ({ repository, branch }) => head === `${repository.split('/')[0]}:${branch}`,
    );
    return page(url, found.map(showPullRequest));
  }

  #show({ id, body, author }: FakeComment): JsonValue {
    const api = this.url;
    return {
      id,
      node_id: `IC_${id}`,
      url: `${api}${BASE}/comments/${id}`,
      html_url: commentPage(id),
      issue_url: `${api}${BASE}/${PULL_REQUEST}`,
      body,
      user: showUser(author, api),
      created_at: WHEN,
      updated_at: WHEN,
      author_association: 'NONE',
      performed_via_github_app: null,
    };
  }
}

/** The page of a comment. */
export function commentPage(id: number): string {
  return `https://github.com/${OWNER}/${REPO}/pull/${PULL_REQUEST}#issuecomment-${id}`;
}

/** GitHub's example of a pull request, with another head. */
function showPullRequest({ number, sha, branch, repository }: FakePullRequest): JsonValue {
  const event: JsonObject = payload('pull_request');
  set(event, ['pull_request', 'number'], number);
  set(event, ['pull_request', 'head', 'sha'], sha);
  set(event, ['pull_request', 'head', 'ref'], branch);
  set(event, ['pull_request', 'head', 'repo', 'full_name'], repository);
  // What an event leaves out.
  return { ...(isObject(event.pull_request) ? event.pull_request : {}), auto_merge: null };
}

function tooLong(): Answer {
  const body = {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }],
    documentation_url: 'https://docs.github.com/rest/issues/comments',
  };
  return { status: 422, body };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string): JsonValue {
  const value: JsonValue = JSON.parse(text);
  return isObject(value) ? value : null;
}
