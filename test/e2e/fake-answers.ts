import type { JsonValue } from '../../src/kube/json.ts';

export const OWNER = 'acme';
export const REPO = 'fleet';
export const PULL_REQUEST = 7;

/** The account of a job's token. */
export const BOT = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const MALLORY = { id: 666, login: 'mallory', type: 'User' };

export interface Answer {
  status: number;
  body?: JsonValue;
  headers?: Record<string, string>;
}

export const WHEN = '2026-10-01T12:00:00Z';
const MAX_PER_PAGE = 100;

/** An answer of GitHub's when something is wrong. */
export function error(status: number, message: string, headers: Record<string, string> = {}): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body, headers };
}

export const FORBIDDEN = error(403, 'Resource not accessible by integration');

/** One page of a list, with the link to the next. */
export function page(url: URL, items: readonly JsonValue[]): Answer {
  const perPage = Math.min(Number(url.searchParams.get('per_page') ?? 30), MAX_PER_PAGE);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return {
    status: 200,
    body: items.slice((number - 1) * perPage, number * perPage),
    ...(number * perPage < items.length ? { headers: { link: `<${next}>; rel="next"` } } : {}),
  };
}

export function showUser({ id, login, type }: typeof BOT, api: string): JsonValue {
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
