import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { RuleFinding } from '../../src/checks/finding.ts';
import { GitRepository } from '../../src/tree/git.ts';
import { type MemoryEntry, memoryTree } from '../../src/tree/memory.ts';
import type { Tree } from '../../src/tree/tree.ts';
import type { KustomizeProgram } from '../../src/verify/kustomize-program.ts';
import { verifyTree } from '../../src/verify/verify-tree.ts';
import { configMap } from '../kustomize/support.ts';
import { TestRepository } from '../support/repository.ts';

/** Plays kustomize: it prints what a directory holds as `theirs`, and fails where there is no such file. */
const program: KustomizeProgram = {
  name: 'kustomize',
  path: '/bin/kustomize',
  version: 'v5.8.1',
  build(directory) {
    const file = join(directory, 'theirs');
    if (!existsSync(file))
      return { succeeded: false, output: '', error: `Error: no luck in '${directory}'\n` };
    return { succeeded: true, output: readFileSync(file, 'utf8'), error: '' };
  },
};

const BUILT = 'apiVersion: v1\ndata:\n  k: v\nkind: ConfigMap\nmetadata:\n  name: a\n';

function app(theirs?: string): Record<string, MemoryEntry> {
  return {
    'app/kustomization.yaml': 'resources: [a.yaml]\n',
    'app/a.yaml': configMap('a', 'data: {k: v}\n'),
    ...(theirs !== undefined && { 'app/theirs': theirs }),
  };
}

function findingsOf(tree: Tree): RuleFinding[] {
  return verifyTree(tree, program).findings;
}

function onlyFinding(files: Record<string, MemoryEntry>): RuleFinding {
  const [finding, ...others] = findingsOf(memoryTree(files));
  assert.ok(finding !== undefined && others.length === 0, `${others.length + 1} findings`);
  return finding;
}

test('the same bytes are no finding, and every kustomization is built', () => {
  const files = {
    ...app(BUILT),
    'other/Kustomization': 'resources: []\n',
    'other/theirs': '',
    'other/deep/kustomization.yml': 'resources: []\n',
    'other/deep/theirs': '',
    'no-kustomization/a.yaml': configMap('a'),
  };
  assert.deepEqual(verifyTree(memoryTree(files), program), { directories: 3, findings: [] });
});

test('the first line that differs is shown, at the kustomization file', () => {
  const { message, location, severity } = onlyFinding(app(BUILT.replace('k: v', 'k: w')));
  assert.equal(
    message,
    "kustomize builds something else, from line 3 on: kustomize has '  k: w', flux-plan '  k: v'",
  );
  assert.deepEqual(location, { file: 'app/kustomization.yaml', line: 1, column: 1 });
  assert.equal(severity, undefined);
});

test('output that ends too early differs where it ends', () => {
  assert.match(
    onlyFinding(app(`${BUILT}---\n`)).message,
    /from line 7 on: kustomize has '---', flux-plan ''/,
  );
  assert.match(
    onlyFinding(app(BUILT.trimEnd())).message,
    /from line 7 on: kustomize has nothing, flux-plan ''/,
  );
});

test('a build that only one of the two can do', () => {
  assert.match(
    onlyFinding(app()).message,
    /^kustomize cannot build this, flux-plan can: Error: no luck in '\/app'$/,
  );
  const broken = { 'app/kustomization.yaml': 'resources:\n- missing.yaml\n', 'app/theirs': BUILT };
  const { message, location } = onlyFinding(broken);
  assert.match(message, /^flux-plan cannot build this, kustomize can: .*missing\.yaml/);
  assert.deepEqual(location, { file: 'app/kustomization.yaml', line: 2, column: 3 });
});

test('a build that neither can do is no finding', () => {
  assert.deepEqual(findingsOf(memoryTree({ 'kustomization.yaml': 'resources: [missing.yaml]\n' })), []);
});

test('what needs something remote is not run, and said to be so', () => {
  const asking = { ...program, build: () => assert.fail('kustomize would ask for it') };
  for (const url of ['https://example.com/a.yaml', 'https://github.com/owner/repo//deploy?ref=v1']) {
    const tree = memoryTree({ 'kustomization.yaml': `resources: ['${url}']\n` });
    const [finding] = verifyTree(tree, asking).findings;
    assert.equal(finding?.severity, 'info');
    assert.ok(finding.message.startsWith('not compared with kustomize: '), finding.message);
    assert.ok(finding.message.includes(url));
  }
});

test('a difference inside of a Secret is not shown', () => {
  const secret = (value: string) =>
    `apiVersion: v1\ndata:\n  password: ${value}\nkind: Secret\nmetadata:\n  name: s\n`;
  const { message } = onlyFinding({
    'kustomization.yaml': 'resources: [a.yaml, s.yaml]\n',
    'a.yaml': configMap('a'),
    's.yaml': secret('aGVsbG8='),
    theirs: `${configMap('a')}---\n${secret('d29ybGQ=')}`,
  });
  assert.match(message, /from line 8 on: it is part of a Secret and not shown$/);
  assert.match(
    onlyFinding({ ...app(BUILT.replace('ConfigMap', 'Secret').replace('k: v', 'k: w')) }).message,
    /not shown$/,
  );
});

test('a revision is built from a copy that no link leaves', () => {
  const repository = new TestRepository();
  const commit = repository.commit({
    'app/kustomization.yaml': 'resources: [link.yaml]\n',
    'app/link.yaml': { link: '../shared/a.yaml' },
    'app/outside': { link: '../../../../etc/passwd' },
    'app/absolute': { link: '/etc/passwd' },
    'app/chain': { link: 'outside' },
    'shared/a.yaml': configMap('a'),
  });
  const seen: Record<string, boolean> = {};
  const looking: KustomizeProgram = {
    ...program,
    build(directory) {
      for (const name of ['link.yaml', 'outside', 'absolute', 'chain']) {
        seen[name] = existsSync(join(directory, name));
      }
      return { succeeded: true, output: configMap('a'), error: '' };
    },
  };
  const { findings } = verifyTree(new GitRepository(repository.path).open(commit), looking);
  assert.deepEqual(findings, []);
  assert.deepEqual(seen, { 'link.yaml': true, outside: false, absolute: false, chain: false });
});

test('the copy is gone afterwards', () => {
  let folder = '';
  const remembering: KustomizeProgram = {
    ...program,
    build(directory) {
      folder = directory;
      return program.build(directory);
    },
  };
  verifyTree(memoryTree({ 'kustomization.yaml': 'resources: []\n', theirs: '' }), remembering);
  assert.notEqual(folder, '');
  assert.equal(existsSync(folder), false);
});
