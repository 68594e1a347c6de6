import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isObject, type JsonValue, stringAt } from '../../src/kube/json.ts';
import {
  checkGraphql,
  checkRequest,
  checkResponse,
  findOperation,
  type Operation,
} from './github-contract.ts';

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const OWNER = 'acme';
export const REPO = 'fleet';
export const PULL_REQUEST = 7;

/** The account of a job's token. */
export const BOT = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const MALLORY = { id: 666, login: 'mallory', type: 'User' };

const MAX_BODY_LENGTH = 65_536;
const MAX_PER_PAGE = 100;
const BASE = `/repos/${OWNER}/${REPO}/issues`;

export interface FakeComment {
  id: number;
  body: string;
  author: typeof BOT;
}

interface Answer {
  status: number;
  body?: JsonValue;
  headers?: Record<string, string>;
}

/**
 * GitHub on this machine, as far as the comments of one pull request go. It keeps state, knows one token, and holds
 * every request and every answer of its own against GitHub's description: `violations` must stay empty.
 */
export class FakeGitHub {
  comments: FakeComment[] = [];
  /** False: the token has no `pull-requests: write`. */
  mayWrite = true;
  /** Whether the token may use GraphQL at all. */
  graphqlOpen = true;
  /** Answers that come first, in order, instead of the real ones. */
  readonly troubles: Answer[] = [];
  /** Every request, as `METHOD path?query`. */
  readonly requests: string[] = [];
  /** All that was sent to it: of each request the line, the headers and the body. */
  readonly received: string[] = [];
  readonly violations: string[] = [];
  readonly #server: Server;
  #nextId = 1000;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        this.violations.push(`the fake failed: ${error}`);
        response.destroy();
      });
    });
  }

  static async start(): Promise<FakeGitHub> {
    const fake = new FakeGitHub();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Adds a comment as if its author had written it. */
  add(author: typeof BOT, body: string): FakeComment {
    const comment = { id: this.#nextId++, body, author };
    this.comments.push(comment);
    return comment;
  }

  /** All comments, as GitHub lists them. */
  list(): JsonValue {
    return this.comments.map((comment) => this.#show(comment));
  }

  /** The requests that change something. */
  get writes(): string[] {
    return this.requests.filter((line) => !line.startsWith('GET ') && !line.startsWith('POST /graphql'));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.method ?? '').toLowerCase();
    const url = new URL(request.url ?? '', this.url);
    const line = `${request.method} ${url.pathname}${url.search}`;
    this.requests.push(line);
    const body = await readBody(request);
    this.received.push(line, JSON.stringify(request.headers), JSON.stringify(body ?? null));
    const answer = this.#answer(method, url, body, request.headers.authorization, line);
    const text = answer.body === undefined ? undefined : JSON.stringify(answer.body);
    response.writeHead(answer.status, {
      ...(text === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...answer.headers,
    });
    response.end(text);
  }

  #answer(
    method: string,
    url: URL,
    body: JsonValue | undefined,
    authorization: string | undefined,
    line: string,
  ): Answer {
    const complain = (faults: string[]) =>
      this.violations.push(...faults.map((fault) => `${line}: ${fault}`));
    if (authorization !== `token ${TOKEN}`) return error(401, 'Bad credentials');
    const isGraphql = method === 'post' && url.pathname === '/graphql';
    if (isGraphql && !this.graphqlOpen) return error(403, 'Resource not accessible by integration');
    const operation = isGraphql ? undefined : findOperation(method, url.pathname);
    if (!isGraphql && operation === undefined) {
      complain(['GitHub describes no such operation']);
      return error(404, 'Not Found');
    }
    const faults = operation === undefined ? [] : checkRequest(operation, url.searchParams, body);
    complain(faults);
    const answer =
      faults.length > 0
        ? error(400, faults.join(', '))
        : (this.troubles.shift() ?? (operation === undefined ? viewer() : this.#serve(operation, url, body)));
    if (operation !== undefined) complain(checkResponse(operation, answer.status, answer.body));
    else if (answer.status === 200)
      complain(checkGraphql(stringAt(body, 'query') ?? '', answer.body ?? null));
    return answer;
  }

  #serve(operation: Operation, url: URL, body: JsonValue | undefined): Answer {
    const { owner, repo, issue_number: issue, comment_id: commentId } = operation.parameters;
    if (owner !== OWNER || repo !== REPO) return error(404, 'Not Found');
    if (issue !== undefined && Number(issue) !== PULL_REQUEST) return error(404, 'Not Found');
    if (operation.method === 'get') return this.#list(url);
    if (!this.mayWrite) return error(403, 'Resource not accessible by integration');
    const text = stringAt(body, 'body') ?? '';
    if (text.length > MAX_BODY_LENGTH) return tooLong();
    if (operation.method === 'post') return { status: 201, body: this.#show(this.add(BOT, text)) };
    const comment = this.comments.find(({ id }) => id === Number(commentId));
    if (comment === undefined) return error(404, 'Not Found');
    if (operation.method === 'delete') {
      this.comments = this.comments.filter((other) => other !== comment);
      return { status: 204 };
    }
    comment.body = text;
    return { status: 200, body: this.#show(comment) };
  }

  #list(url: URL): Answer {
    const perPage = Math.min(Number(url.searchParams.get('per_page') ?? 30), MAX_PER_PAGE);
    const page = Number(url.searchParams.get('page') ?? 1);
    const shown = this.comments.slice((page - 1) * perPage, page * perPage);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    return {
      status: 200,
      body: shown.map((comment) => this.#show(comment)),
      ...(page * perPage < this.comments.length ? { headers: { link: `<${next}>; rel="next"` } } : {}),
    };
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
      created_at: '2026-10-01T12:00:00Z',
      updated_at: '2026-10-01T12:00:00Z',
      author_association: 'NONE',
      performed_via_github_app: null,
    };
  }
}

/** The page of a comment. */
export function commentPage(id: number): string {
  return `https://github.com/${OWNER}/${REPO}/pull/${PULL_REQUEST}#issuecomment-${id}`;
}

/** An answer of GitHub's when something is wrong. */
export function error(status: number, message: string, headers: Record<string, string> = {}): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body, headers };
}

function tooLong(): Answer {
  const body = {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }],
    documentation_url: 'https://docs.github.com/rest/issues/comments',
  };
  return { status: 422, body };
}

function viewer(): Answer {
  return { status: 200, body: { data: { viewer: { databaseId: BOT.id } } } };
}

function showUser({ id, login, type }: typeof BOT, api: string): JsonValue {
  const self = `${api}/users/${encodeURIComponent(login)}`;
  return {
    id,
    login,
    type,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url: self,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${self}/followers`,
    following_url: `${self}/following`,
    gists_url: `${self}/gists`,
    starred_url: `${self}/starred`,
    subscriptions_url: `${self}/subscriptions`,
    organizations_url: `${self}/orgs`,
    repos_url: `${self}/repos`,
    events_url: `${self}/events`,
    received_events_url: `${self}/received_events`,
    site_admin: false,
  };
}

async function readBody(request: IncomingMessage): Promise<JsonValue | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  if (chunks.length === 0) return undefined;
  const value: JsonValue = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return isObject(value) ? value : null;
}
