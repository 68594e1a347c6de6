import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/kube/yaml/read.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';
import { build } from '../../src/kustomize/build.ts';
import { readCache } from '../../src/kustomize/load/cache.ts';
import { RemoteError } from '../../src/kustomize/load/loader.ts';
import { COMMAND_LINE_OPTIONS, FLUX_OPTIONS, type RemoteLoader } from '../../src/kustomize/options.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { configMap, failureOf, objectsOf, placeOf } from './support.ts';

const names = (objects: { name: string }[]): string[] => objects.map(({ name }) => name);

test('Flux gets the objects as declared, the command line by kind and name', () => {
  const files = {
    'kustomization.yaml': 'resources: [b.yaml, a.yaml]\n',
    'a.yaml': configMap('a'),
    'b.yaml': configMap('b'),
  };
  assert.deepEqual(names(objectsOf(files, FLUX_OPTIONS)), ['b', 'a']);
  assert.deepEqual(names(objectsOf(files, COMMAND_LINE_OPTIONS)), ['a', 'b']);
});

test('for Flux a custom schema adds to the built-in ones, for the command line it replaces them', () => {
  const container = (name: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {template: {spec: {containers: [{name: ${name}}]}}}\n`;
  const files = {
    'kustomization.yaml': 'openapi: {path: s.json}\nresources: [d.yaml]\npatches: [{path: p.yaml}]\n',
    's.json': '{"definitions": {}}',
    'd.yaml': container('a'),
    'p.yaml': container('b'),
  };
  const containers = (options: typeof FLUX_OPTIONS): unknown => {
    const [object] = objectsOf(files, options);
    return JSON.parse(JSON.stringify(object?.value.spec)).template.spec.containers;
  };
  assert.deepEqual(containers(FLUX_OPTIONS), [{ name: 'b' }, { name: 'a' }]);
  assert.deepEqual(containers(COMMAND_LINE_OPTIONS), [{ name: 'b' }]);
});

test('a given kustomization takes the place of the file', () => {
  const files = { 'a.yaml': configMap('a'), 'kustomization.yaml': 'resources: [missing.yaml]\n' };
  const document = readDocument(new SourceText('made', 'resources: [a.yaml]\nnamespace: web\n'));
  assert.ok(document?.kind === 'map');
  const [object] = objectsOf(files, { rootKustomization: document });
  assert.equal(object?.namespace, 'web');
});

test('links stay inside the tree', () => {
  const files = {
    'app/kustomization.yaml': 'resources:\n- link.yaml\n',
    'app/link.yaml': { link: '../../outside.yaml' },
  };
  const error = failureOf(files, {}, 'app');
  assert.match(error.message, /leads out of the repository/);
  assert.equal(placeOf(error), 'app/kustomization.yaml:2:3');
  assert.match(
    failureOf({ 'kustomization.yaml': 'resources: [../a.yaml]\n' }).message,
    /outside of the repository/,
  );
  assert.match(
    failureOf({ 'kustomization.yaml': 'configMapGenerator:\n- name: a\n  files: [/etc/passwd]\n' }).message,
    /'\/etc\/passwd' is outside of the repository/,
  );
});

const URL = 'https://example.com/a.yaml';
const REMOTE = { 'kustomization.yaml': `resources:\n- ${URL}\n` };

test('a remote file comes from the loader', () => {
  const asked: string[] = [];
  const remote: RemoteLoader = {
    get(url) {
      asked.push(url);
      return { bytes: Buffer.from(configMap('remote')) };
    },
  };
  const [object] = objectsOf(REMOTE, { remote });
  assert.deepEqual(asked, [URL]);
  assert.deepEqual(object?.origin, { file: URL, line: 1, column: 1 });
});

test('a remote file that cannot be had is a remote error that names its URL and the entry', () => {
  const failures: [RemoteLoader | undefined, RegExp][] = [
    [undefined, /remote files are not loaded/],
    [{ get: () => undefined }, /has not been fetched/],
    [{ get: () => ({ error: 'status code 404 (Not Found)' }) }, /status code 404/],
  ];
  for (const url of [URL, 'https://raw.githubusercontent.com/owner/repo/main/deploy/a.yaml']) {
    for (const [remote, message] of failures) {
      const files = { 'kustomization.yaml': `resources:\n- ${url}\n` };
      const error = failureOf(files, remote === undefined ? {} : { remote });
      assert.match(error.message, message);
      assert.ok(error.message.includes(url));
      assert.ok(causes(error).some((cause) => cause instanceof RemoteError));
      assert.equal(placeOf(error), 'kustomization.yaml:2:3');
    }
  }
});

test('a git repository is a remote error that names its URL, and nobody asks for it over HTTP', () => {
  const remote: RemoteLoader = { get: () => assert.fail('asked for') };
  for (const url of [
    'https://github.com/owner/repo//path?ref=v1',
    'https://example.com/owner/repo.git',
    'git@github.com:owner/repo',
    'github.com/owner/repo',
    'ssh://git@example.com/owner/repo',
  ]) {
    const error = failureOf({ 'kustomization.yaml': `resources:\n- ${url}\n` }, { remote });
    assert.ok(error.message.includes(`'${url}' is a git repository`), error.message);
    assert.ok(causes(error).some((cause) => cause instanceof RemoteError));
    assert.equal(placeOf(error), 'kustomization.yaml:2:3');
  }
});

function causes(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

test('builds that share a cache read a file once, and do not share what they change', () => {
  const files = { 'kustomization.yaml': 'namespace: web\nresources: [a.yaml]\n', 'a.yaml': configMap('a') };
  const cache = readCache();
  const [first] = objectsOf(files, { cache });
  const [second] = objectsOf({ ...files, 'kustomization.yaml': 'resources: [a.yaml]\n' }, { cache });
  assert.equal(first?.namespace, 'web');
  assert.equal(second?.namespace, '');
});

test('every file that a build depends on is asked for, also when it was read before', () => {
  const files = { 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': configMap('a') };
  const cache = readCache();
  const reads = (): string[] => {
    const read = new Set<string>();
    const tree = memoryTree(files);
    const watched: Tree = {
      ...tree,
      contentId(path) {
        read.add(path);
        return tree.contentId(path);
      },
    };
    build(watched, '', { ...COMMAND_LINE_OPTIONS, cache });
    return [...read].sort();
  };
  assert.deepEqual(reads(), ['a.yaml', 'kustomization.yaml']);
  assert.deepEqual(reads(), ['a.yaml', 'kustomization.yaml']);
});

test('deprecated fields are warned about, in bases too', () => {
  const files = {
    'kustomization.yaml': 'bases: [base]\n',
    'base/kustomization.yaml': 'commonLabels: {a: b}\n',
  };
  const { warnings } = build(memoryTree(files), '', COMMAND_LINE_OPTIONS);
  assert.equal(warnings.length, 2);
  assert.match(warnings[0] ?? '', /^# Warning: 'bases' is deprecated\./);
  assert.match(warnings[1] ?? '', /^# Warning: 'commonLabels' is deprecated\./);
});
