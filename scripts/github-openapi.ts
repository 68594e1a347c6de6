/**
 * Writes what the tests know of GitHub, word for word from GitHub's own descriptions:
 *
 * - `test/e2e/github-openapi.generated.json`: the slice that covers the requests this project makes. REST comes from
 *   `@octokit/openapi`, GraphQL from `@octokit/graphql-schema`.
 * - `test/e2e/webhook-payloads.generated.json`: examples of the events that it runs on, from `@octokit/webhooks-examples`.
 *
 * The packages are too large to install (400 MB unpacked), so their archives are kept in `node_modules/.cache`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject, type JsonValue, stringAt, valueAt } from '../src/kube/json.ts';

const OPENAPI = {
  name: '@octokit/openapi',
  version: '23.0.2',
  file: 'package/generated/api.github.com.json',
};
const GRAPHQL = { name: '@octokit/graphql-schema', version: '15.26.1', file: 'package/schema.json' };
const WEBHOOKS = {
  name: '@octokit/webhooks-examples',
  version: '7.6.1',
  file: 'package/api.github.com/index.json',
};

const OPERATIONS: [path: string, methods: string[]][] = [
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', ['get', 'post']],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', ['patch', 'delete']],
  ['/repos/{owner}/{repo}/pulls', ['get']],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/comments', ['get']],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/reviews', ['post']],
  ['/repos/{owner}/{repo}/check-runs', ['post']],
  ['/repos/{owner}/{repo}/check-runs/{check_run_id}', ['patch']],
  ['/repos/{owner}/{repo}/commits/{ref}/check-runs', ['get']],
];
/** What every operation may answer with, also where its description does not say so. */
const ALWAYS = ['#/components/schemas/basic-error'];
const GRAPHQL_FIELDS: Record<string, string[]> = {
  Query: ['repository', 'viewer'],
  Mutation: ['resolveReviewThread', 'updatePullRequestReviewComment'],
  PageInfo: ['endCursor', 'hasNextPage'],
  PullRequest: ['reviewThreads'],
  PullRequestReviewComment: ['body', 'id', 'viewerDidAuthor'],
  PullRequestReviewCommentConnection: ['nodes'],
  PullRequestReviewThread: ['comments', 'id', 'isResolved'],
  PullRequestReviewThreadConnection: ['nodes', 'pageInfo'],
  Repository: ['pullRequest'],
  ResolveReviewThreadPayload: ['thread'],
  UpdatePullRequestReviewCommentPayload: ['pullRequestReviewComment'],
  User: ['databaseId', 'login'],
};

/** A name for each example that is kept: the event, and which of its examples. */
const EXAMPLES: [name: string, event: string, example: (payload: JsonValue) => boolean][] = [
  ['pull_request', 'pull_request', (payload) => valueAt(payload, ['action']) === 'opened'],
  ['merge_group', 'merge_group', () => true],
  ['push of a new branch', 'push', isCreatedBranch],
  ['push of a deleted tag', 'push', (payload) => valueAt(payload, ['deleted']) === true],
  ['workflow_dispatch', 'workflow_dispatch', () => true],
  ['workflow_run', 'workflow_run', (payload) => valueAt(payload, ['action']) === 'completed'],
];

const root = join(import.meta.dirname, '..');
write('github-openapi', {
  packages: [OPENAPI, GRAPHQL].map(nameOf),
  rest: restSlice(readFromPackage(OPENAPI)),
  graphql: graphqlSlice(readFromPackage(GRAPHQL)),
});
write('webhook-payloads', { packages: [nameOf(WEBHOOKS)], payloads: payloads(readFromPackage(WEBHOOKS)) });

function write(name: string, content: JsonValue): void {
  writeFileSync(join(root, `test/e2e/${name}.generated.json`), `${JSON.stringify(content, undefined, 1)}\n`);
}

function nameOf({ name, version }: typeof OPENAPI): string {
  return `${name}@${version}`;
}

/** One JSON file of a published package. */
function readFromPackage({ name, version, file }: typeof OPENAPI): JsonValue {
  const cache = join(root, 'node_modules/.cache');
  const archive = join(cache, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  if (!existsSync(archive)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['pack', '--silent', `${name}@${version}`, '--pack-destination', cache], {
      stdio: 'inherit',
    });
  }
  return JSON.parse(execFileSync('tar', ['-xzOf', archive, file], { maxBuffer: 2 ** 30, encoding: 'utf8' }));
}

/** The operations, and everything that they refer to, at the same pointers as in the whole description. */
function restSlice(description: JsonValue): JsonObject {
  const result: JsonObject = { openapi: at(description, ['openapi']), info: at(description, ['info']) };
  const pending: string[] = [];
  const copy = (pointer: string[]) => {
    const value = at(description, pointer);
    put(result, pointer, value);
    collectReferences(value, pending);
  };
  for (const [path, methods] of OPERATIONS) for (const method of methods) copy(['paths', path, method]);
  pending.push(...ALWAYS);
  const seen = new Set<string>();
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    if (seen.has(reference)) continue;
    seen.add(reference);
    copy(reference.slice('#/'.length).split('/'));
  }
  return sorted(result);
}

/**
 * The schema, as introspection shows it, of the fields that are queried: what they take and give comes along, and other
 * fields of the same types do not.
 */
function graphqlSlice(introspection: JsonValue): JsonObject {
  const all =
    valueAt(introspection, ['data', '__schema', 'types']) ?? valueAt(introspection, ['__schema', 'types']);
  const kept = new Map<string, JsonObject>();
  const pending = Object.keys(GRAPHQL_FIELDS);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (kept.has(name)) continue;
    const type = named(all, name);
    if (!isObject(type)) throw new Error(`GitHub's GraphQL schema has no type '${name}'`);
    const { fields } = type;
    const slice: JsonObject = { ...type, interfaces: type.interfaces === null ? null : [] };
    if (Array.isArray(fields)) {
      const wanted = GRAPHQL_FIELDS[name];
      if (wanted === undefined) throw new Error(`which fields of '${name}' are queried?`);
      slice.fields = wanted.map((field) => named(fields, field));
    }
    kept.set(name, slice);
    pending.push(...typeNames([slice.fields ?? null, slice.inputFields ?? null]));
  }
  const types = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, type]) => type);
  const root = (name: string): JsonObject => ({ name });
  return {
    __schema: {
      queryType: root('Query'),
      mutationType: root('Mutation'),
      subscriptionType: null,
      types,
      directives: [],
    },
  };
}

/** The names of all types that fields and their arguments have. */
function typeNames(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap(typeNames);
  if (!isObject(value)) return [];
  const { kind, name, ofType } = value;
  if (typeof kind === 'string' && ofType !== undefined) {
    return typeof name === 'string' ? [name] : typeNames(ofType);
  }
  return Object.values(value).flatMap(typeNames);
}

function payloads(events: JsonValue): JsonObject {
  return Object.fromEntries(
    EXAMPLES.map(([name, event, isWanted]): [string, JsonValue] => {
      const examples = valueAt(named(events, event), ['examples']);
      const example = Array.isArray(examples) ? examples.find(isWanted) : undefined;
      if (example === undefined) throw new Error(`GitHub's examples have no '${name}'`);
      return [name, example];
    }),
  );
}

function isCreatedBranch(payload: JsonValue): boolean {
  return valueAt(payload, ['created']) === true && (stringAt(payload, 'ref') ?? '').startsWith('refs/heads/');
}

function named(list: JsonValue | undefined, name: string): JsonValue {
  const found = Array.isArray(list) ? list.find((item) => valueAt(item, ['name']) === name) : undefined;
  if (found === undefined) throw new Error(`GitHub's GraphQL schema has no '${name}'`);
  return found;
}

function at(value: JsonValue, pointer: string[]): JsonValue {
  const found = valueAt(value, pointer);
  if (found === undefined) throw new Error(`GitHub's description has no '${pointer.join('/')}'`);
  return found;
}

function put(target: JsonObject, pointer: string[], value: JsonValue): void {
  let parent = target;
  for (const step of pointer.slice(0, -1)) {
    const next = parent[step];
    const child: JsonObject = isObject(next) ? next : {};
    parent[step] = child;
    parent = child;
  }
  const last = pointer.at(-1);
  if (last !== undefined) parent[last] = value;
}

/** `$ref`s of schemas, parameters and responses; those of examples are of no use to a check. */
function collectReferences(value: JsonValue, into: string[]): void {
  if (Array.isArray(value)) for (const item of value) collectReferences(item, into);
  if (!isObject(value)) return;
  if (typeof value.$ref === 'string') into.push(value.$ref);
  for (const [key, child] of Object.entries(value)) if (key !== 'examples') collectReferences(child, into);
}

/** The components in an order that does not depend on how they were found. */
function sorted(slice: JsonObject): JsonObject {
  const components = slice.components;
  if (!isObject(components)) return slice;
  const byName = (group: JsonObject) =>
    Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
  const groups = Object.entries(byName(components)).map(([name, group]): [string, JsonValue] => [
    name,
    isObject(group) ? byName(group) : group,
  ]);
  return { ...slice, components: Object.fromEntries(groups) };
}
