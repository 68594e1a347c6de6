import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { configMap } from '../kustomize/support.ts';
import { TestRepository, temporaryFolder, writeFiles } from '../support/repository.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const BUILT = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n';

/** A folder for the PATH with programs that note how they are called; the others of the real one stay, but for these. */
function programs(scripts: Record<string, string>): { path: string; calls(): string } {
  const folder = temporaryFolder();
  const log = join(folder, 'calls');
  writeFiles(folder, {
    calls: '',
    ...Object.fromEntries(
      Object.entries(scripts).map(([name, script]) => [
        `bin/${name}`,
        `#!/bin/sh\necho "${name} $* proxy=$HTTPS_PROXY git=$GIT_ALLOW_PROTOCOL" >> '${log}'\n${script}\n`,
      ]),
    ),
  });
  mkdirSync(join(folder, 'bin'), { recursive: true });
  for (const name of Object.keys(scripts)) chmodSync(join(folder, 'bin', name), 0o755);
  return { path: join(folder, 'bin'), calls: () => readFileSync(log, 'utf8') };
}

const KUSTOMIZE = (version: string, output: string): string =>
  `case "$1" in version) echo ${version};; *) printf '${output.replaceAll('\n', '\\n')}';; esac`;

function run(
  args: string[],
  path: string,
  cwd: string,
  others = ':/usr/bin:/bin',
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `relative:${path}${others}` },
  });
}

function repository(): TestRepository {
  const made = new TestRepository();
  made.commit({
    'app/kustomization.yaml': 'resources: [a.yaml]\n',
    'app/a.yaml': configMap('a'),
    'clusters/home/app.yaml':
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: app, namespace: flux-system}\nspec: {interval: 1m, path: ./app, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}\n',
  });
  return made;
}

test('build: the same bytes pass, others fail, and only kustomize is run', () => {
  const { path } = repository();
  const same = programs({ kustomize: KUSTOMIZE('v5.8.1', BUILT) });
  const passed = run(['build', '--verify', 'kustomize', 'app'], same.path, path);
  assert.equal(passed.status, 0);
  assert.equal(passed.stdout, BUILT);
  assert.match(passed.stderr, /^Comparing with kustomize v5\.8\.1 \(.*\/bin\/kustomize\)\.\n$/);
  assert.equal(
    same.calls().replaceAll(path, ''),
    `kustomize version proxy=${process.env.HTTPS_PROXY ?? ''} git=${process.env.GIT_ALLOW_PROTOCOL ?? ''}\nkustomize build --load-restrictor=LoadRestrictionsNone /app proxy=http://127.0.0.1:9 git=none\n`,
  );

  const other = programs({ kustomize: KUSTOMIZE('v5.8.1', BUILT.replace('name: a', 'name: b')) });
  const failed = run(['build', '--verify', 'kustomize', 'app'], other.path, path);
  assert.equal(failed.status, 1);
  assert.equal(failed.stdout, BUILT);
  assert.match(failed.stderr, /app\/kustomization\.yaml:1:1: error: build\/verify: .* line 4 on/);
});

test('kubectl is used where there is no kustomize, and another version is remarked on', () => {
  const { path } = repository();
  const bin = programs({
    kubectl: `case "$1" in version) echo '{"kustomizeVersion": "v5.4.2"}';; *) printf '${BUILT.replaceAll('\n', '\\n')}';; esac`,
  });
  const { status, stderr } = run(['build', '--verify', 'kustomize', 'app'], bin.path, path, '');
  assert.equal(status, 0);
  assert.match(stderr, /^Comparing with kubectl kustomize v5\.4\.2 .*; flux-plan builds as v5\.8\.1 does/);
  assert.match(bin.calls(), /^kubectl kustomize --load-restrictor=LoadRestrictionsNone /m);
});

test('check, diff and render report differences in any kustomization of the revision', () => {
  const { path } = repository();
  const bin = programs({ kustomize: KUSTOMIZE('v5.8.1', 'kind: Other\n') });
  const checked = run(['check', '--verify', 'kustomize', '--format', 'json'], bin.path, path);
  const finding = JSON.parse(checked.stdout).findings.find(
    ({ rule }: { rule: string }) => rule === 'build/verify',
  );
  assert.equal(checked.status, 1);
  assert.equal(finding.file, 'app/kustomization.yaml');
  assert.deepEqual(finding.environments, ['home']);
  assert.match(checked.stderr, /\nCompared 1 kustomizations of .*: 1 differ, 0 need something remote\.\n$/);

  const diff = run(['diff', '--verify', 'kustomize', '--base', 'HEAD', '--format', 'json'], bin.path, path);
  assert.equal(diff.status, 0);
  assert.equal(JSON.parse(diff.stdout).findings[0].existing, true);

  const rendered = run(['render', '--verify', 'kustomize'], bin.path, path);
  assert.equal(rendered.status, 1);
  assert.match(rendered.stderr, /app\/kustomization\.yaml:1:1: error: build\/verify/);
});

test('wrong use is one sentence', () => {
  const { path } = repository();
  const none = programs({});
  // A program in a folder that the PATH names relatively would be one that the repository brings.
  writeFiles(path, { 'relative/kustomize': '#!/bin/sh\necho mine\n' });
  chmodSync(join(path, 'relative/kustomize'), 0o755);
  for (const [args, message] of [
    [['build', 'app', '--verify', 'kustomize'], /neither 'kustomize' nor 'kubectl' is on the PATH; install/],
    [['check', '--verify', 'other'], /--verify other: use kustomize/],
    [['build', 'app', '--enable-helm'], /'helm' is not on the PATH; install helm/],
    [['build', 'app', '--helm-command', 'helm'], /--helm-command needs --enable-helm/],
  ] as const) {
    const { status, stdout, stderr } = run([...args], none.path, path, '');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
});

test('build --enable-helm runs helm in a folder of its own, without configuration of the user', () => {
  const bin = programs({
    helm: `case "$1" in version) echo v4.2.3;; *)
test -z "$HELM_PLUGINS" && test ! -e unrelated.yaml && test -d charts/web || exit 3
printf 'kind: ConfigMap\\nmetadata: {name: x}\\ndata: {home: "%s"}\\n' "$(basename "$HELM_CONFIG_HOME")";; esac`,
  });
  const folder = temporaryFolder();
  writeFiles(folder, {
    'kustomization.yaml': 'helmCharts: [{name: web, releaseName: shop}]\n',
    'charts/web/values.yaml': 'a: 1\n',
    'unrelated.yaml': 'a: 1\n',
  });
  const { status, stdout } = run(['build', '--enable-helm', '.'], bin.path, folder);
  assert.equal(status, 0);
  assert.equal(stdout, 'data:\n  home: helm\nkind: ConfigMap\nmetadata:\n  name: x\n');
  assert.match(bin.calls(), /^helm template shop charts\/web -f values\.yaml /m);
});
