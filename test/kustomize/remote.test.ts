import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { BuildError } from '../../src/kustomize/errors.ts';
import { readCache } from '../../src/kustomize/load/cache.ts';
import { type BuildOptions, COMMAND_LINE_OPTIONS, type RemoteContent } from '../../src/kustomize/options.ts';
import { printObjects } from '../../src/kustomize/print.ts';
import { buildWithRemotes } from '../../src/kustomize/remote.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import { configMap, type Files, failureOf, objectsOf, placeOf } from './support.ts';

/** What the server has to give, by path. */
const FILES: Readonly<Record<string, string>> = {
  '/a.yaml': configMap('a', 'data: {from: far}\n'),
  '/patch.yaml': configMap('a', 'data: {patched: "yes"}\n'),
  '/motd.txt': 'hello\n',
  '/app.env': 'KEY=value\n',
};

let origin = '';
const requests: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  requests.push(path);
  const text = FILES[path] ?? (/^\/many\/\d+$/.test(path) ? configMap(`m${path.slice(6)}`) : undefined);
  response.writeHead(text === undefined ? 404 : 200).end(text);
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server on TCP has such an address.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

async function fetchFile(url: string): Promise<RemoteContent> {
  const response = await fetch(url);
  if (!response.ok) return { error: `status code ${response.status} (${response.statusText})` };
  return { bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function buildFar(files: Files, options: Partial<BuildOptions> = {}): Promise<string> {
  requests.length = 0;
  const all = { ...COMMAND_LINE_OPTIONS, ...options };
  return printObjects((await buildWithRemotes(memoryTree(files), '', all, fetchFile)).objects);
}

async function failureFar(files: Files): Promise<BuildError> {
  const error = await buildFar(files).catch((reason: unknown) => reason);
  assert.ok(error instanceof BuildError, `${error}`);
  return error;
}

const kustomization = (from: string): string => `resources:
- ${from}/a.yaml
patches:
- path: ${from}/patch.yaml
configMapGenerator:
- name: generated
  files: ['motd=${from}/motd.txt']
  envs: ['${from}/app.env']
`;

test('what a build names far away is as if it lay beside it', async () => {
  const far = await buildFar({ 'kustomization.yaml': kustomization(origin) });
  const near = objectsOf({
    'kustomization.yaml': kustomization('far'),
    ...Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`far${path}`, text])),
  });
  assert.equal(far, printObjects(near));
  assert.deepEqual([...requests].sort(), ['/a.yaml', '/app.env', '/motd.txt', '/patch.yaml']);
});

test('a file that several bases name is fetched once', async () => {
  const base = (prefix: string) => `resources: ['${origin}/a.yaml']\nnamePrefix: ${prefix}-\n`;
  const files = {
    'kustomization.yaml': 'resources: [left, right]\n',
    'left/kustomization.yaml': base('left'),
    'right/kustomization.yaml': base('right'),
  };
  const text = await buildFar(files, { cache: readCache() });
  assert.deepEqual(text.match(/name: .*/g), ['name: left-a', 'name: right-a']);
  assert.deepEqual(requests, ['/a.yaml']);
});

test('a file that is not there fails the build at the entry', async () => {
  const error = await failureFar({ 'kustomization.yaml': `resources:\n- ${origin}/missing.yaml\n` });
  assert.match(error.message, /missing\.yaml': status code 404 \(Not Found\)/);
  assert.equal(placeOf(error), 'kustomization.yaml:2:3');
});

test('a git repository is named, and not asked for', async () => {
  const url = `${origin}/owner/repo.git//deploy?ref=v1`;
  const error = await failureFar({ 'kustomization.yaml': `resources:\n- ${url}\n` });
  assert.ok(error.message.includes(`'${url}' is a git repository`), error.message);
  assert.deepEqual(requests, []);
});

test('a build without anything far away is built at once', async () => {
  const text = await buildFar({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': configMap('a') });
  assert.match(text, /name: a\n/);
  assert.deepEqual(requests, []);
});

test('there is an end to what a build may ask for', async () => {
  const list = (count: number): Files => ({
    'kustomization.yaml': `resources:\n${Array.from({ length: count }, (_, i) => `- ${origin}/many/${i}\n`).join('')}`,
  });
  assert.equal((await buildFar(list(100))).split('---\n').length, 100);
  const error = await failureFar(list(101));
  assert.match(error.message, /more than 100 remote files; the next is '.*\/many\/100'/);
  assert.equal(requests.length, 100);
});

test('without anybody to fetch, the URL and the place of the entry are named', () => {
  for (const [field, place] of [
    ['resources: [URL]', '1:13'],
    ['resources: [a.yaml]\npatches: [{path: URL}]', '2:11'],
    ['configMapGenerator: [{name: c, files: [k=URL]}]', '1:40'],
    ['configMapGenerator: [{name: c, envs: [URL]}]', '1:39'],
  ]) {
    const files = {
      'kustomization.yaml': `${field}\n`.replace('URL', 'https://example.com/x.yaml'),
      'a.yaml': configMap('a'),
    };
    const error = failureOf(files);
    assert.match(error.message, /'https:\/\/example\.com\/x\.yaml' is remote/);
    assert.equal(placeOf(error), `kustomization.yaml:${place}`);
  }
});
