import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TestRepository, temporaryFolder } from '../support/repository.ts';

const root = join(import.meta.dirname, '../..');

/** The bundle alone in a folder of its own: nothing is installed beside it. */
const cli = (() => {
  const file = join(temporaryFolder(), 'cli.js');
  copyFileSync(join(root, 'dist/cli.js'), file.replace(/js$/, 'mjs'));
  return file.replace(/js$/, 'mjs');
})();

function run(args: string[], cwd = root): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const CLUSTER = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 1m, url: https://git.example.com/fleet, ref: {branch: main}}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 10m, path: ./clusters/home, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`;

const configMap = (value: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: greeting, namespace: default}\ndata: {text: ${value}}\n`;

function repository(): TestRepository {
  const made = new TestRepository();
  made.commit({
    'clusters/home/flux-system/gotk-sync.yaml': CLUSTER,
    'clusters/home/greeting.yaml': configMap('hello'),
  });
  return made;
}

test('the README command prints a plan and exits with 0', () => {
  const { status, stdout, stderr } = run(['diff', 'fixtures/shop/base', 'fixtures/shop/head']);
  assert.equal(stderr, '');
  assert.match(stdout, /^production: .* to apply, .* to prune/);
  assert.equal(status, 0);
});

test('findings fail the command from the severity on that --fail-on names', () => {
  const folders = ['fixtures/trouble/base', 'fixtures/trouble/head'];
  assert.equal(run(['diff', ...folders]).status, 1);
  assert.equal(run(['diff', ...folders, '--fail-on', 'never']).status, 0);
  assert.equal(run(['check', 'fixtures/trouble/head']).status, 1);
  assert.equal(run(['check', 'fixtures/trouble/base']).status, 0);
});

test('check compares nothing, and does not say that it did', () => {
  const { stdout } = run(['check', 'fixtures/trouble/head']);
  assert.match(stdout, /\nChecked fixtures\/trouble\/head\.\n$/);
  assert.doesNotMatch(stdout, /Compared/);
});

test('two revisions, a branch against where it began, and the work tree', () => {
  const made = repository();
  made.git('checkout', '--quiet', '-b', 'pr');
  made.commit({ 'clusters/home/greeting.yaml': configMap('good-morning') });
  const summary = (args: string[]) => {
    const { status, stdout } = run(['diff', '--format', 'json', ...args], made.path);
    assert.equal(status, 0);
    return JSON.parse(stdout).summary.update;
  };
  assert.equal(summary(['--base', 'main', '--head', 'pr']), 1);
  assert.equal(summary([]), 1);
  assert.equal(summary(['--base', 'pr', '--head', 'pr']), 0);
  assert.equal(summary(['--worktree']), 0);
  made.git('checkout', '--quiet', 'main', '--', 'clusters/home/greeting.yaml');
  assert.equal(summary(['--worktree']), 1);
  assert.equal(summary(['--worktree', '--base', 'main']), 0);
});

test('render prints every object under its owner and origin, without secret values', () => {
  const { status, stdout } = run(['render', 'fixtures/shop/head', '-e', 'production']);
  assert.equal(status, 0);
  assert.match(stdout, /^# production flux-system\/apps apps\/base\/reviews\/deployment\.yaml:1\n/m);
  assert.match(stdout, /PUBLIC_URL\n\s+value: https:\/\/shop\.example\.com\/reviews/);
  assert.doesNotMatch(stdout, /staging|not-a-real-token|bm90LWEtcmVhbC10b2tlbi/);
});

test('build prints objects in the order of kustomize, and fails as kustomize does', () => {
  const built = run(['build', 'fixtures/shop/base/infrastructure/controllers']);
  assert.equal(built.status, 0);
  assert.deepEqual(
    [...built.stdout.matchAll(/^kind: (.*)$/gm)].map(([, kind]) => kind),
    ['Namespace', 'ConfigMap', 'Service', 'Deployment'],
  );
  const broken = run(['build', 'fixtures/trouble/head/apps/broken']);
  assert.equal(broken.status, 1);
  assert.equal(broken.stdout, '');
  assert.match(broken.stderr, /apps\/broken\/kustomization\.yaml:5:5: accumulating resources/);
});

for (const [args, message] of [
  [['plan'], /unknown command 'plan'/],
  [['diff', '--nope'], /--nope/],
  [['diff', '--format', 'xml'], /--format xml/],
  [['diff', '--fail-on', 'always'], /--fail-on always/],
  [['diff', 'a', 'b', 'c'], /diff takes/],
  [['diff', 'fixtures/shop/base', 'missing-folder'], /'missing-folder' is not a directory/],
  [['diff', '--head', 'x', '--worktree'], /exclude each other/],
  [['build'], /build takes one DIR/],
  [['check', 'fixtures/shop/head', '-e', 'productoin'], /no environment 'productoin'/],
  [['render', 'fixtures/shop/head', '-e', 'productoin'], /no environment 'productoin'/],
  [['check', '.', '--variables', 'missing.yaml'], /missing\.yaml/],
] as const) {
  test(`wrong use: flux-plan ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = run([...args]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /internal error|\n\s+at /);
  });
}

test('a revision that is not there is named', () => {
  const { status, stderr } = run(['diff', '--base', 'no-such-revision'], repository().path);
  assert.equal(status, 2);
  assert.match(stderr, /^flux-plan: 'no-such-revision' is not in this clone/);
});

test('help and version', () => {
  assert.match(run(['--help']).stdout, /flux-plan diff/);
  assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  assert.equal(run([]).status, 2);
});
