import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { flux, repository } from '../config/repository.ts';
import { TestRepository, temporaryFolder, writeFiles } from '../support/repository.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');

function run(folder: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A folder with two errors, and a configuration. */
function folderWith(configuration: string): string {
  const folder = temporaryFolder();
  writeFiles(folder, repository({ '.flux-plan.yaml': configuration }));
  return folder;
}

test('the file decides what fails the command, unless the command line does', () => {
  const folder = folderWith('fail-on: never\n');
  assert.equal(run(folder, 'check').status, 0);
  assert.equal(run(folder, 'check', '--fail-on', 'error').status, 1);
  assert.equal(run(folder, 'check', '--no-config').status, 1);
});

test('another file in place of that of the repository', () => {
  const folder = folderWith('rules: [broken\n');
  writeFiles(folder, {
    'conf/other.yaml': 'overrides: [{paths: [clusters/staging], rules: {dependencies/*: off}}]\n',
  });
  const { status, stdout } = run(folder, 'check', '--format', 'json', '--config', 'conf/other.yaml');
  assert.equal(status, 1);
  const { findings, suppressed } = JSON.parse(stdout);
  assert.deepEqual([findings.length, suppressed.length], [1, 1]);
  assert.equal(suppressed[0].suppression.file, 'conf/other.yaml');
});

test('each mistake of the file is a line with its place, and nothing else is printed', () => {
  const folder = folderWith('rules:\n  build/faild: error\nfail-on: allways\n');
  for (const command of ['check', 'render']) {
    assert.deepEqual(run(folder, command), {
      status: 2,
      stdout: '',
      stderr: `flux-plan: .flux-plan.yaml:2:3: rules: 'build/faild' cannot be used here. Is it build/failed?
.flux-plan.yaml:3:1: fail-on: 'allways' cannot be used here. Use one of error, warning, never.
`,
    });
  }
  assert.equal(run(folder, 'check', '--no-config').status, 1);
});

test('a file that is not there, and two wishes at once, are wrong use', () => {
  const folder = folderWith('');
  assert.match(run(folder, 'check', '--config', 'none.yaml').stderr, /^flux-plan: --config none\.yaml: /);
  const both = run(folder, 'check', '--config', 'a', '--no-config');
  assert.deepEqual(
    [both.status, both.stderr],
    [2, 'flux-plan: --config and --no-config exclude each other\n'],
  );
});

test('diff follows the file of the head, and says that the change edits it', () => {
  const made = new TestRepository();
  made.commit(repository());
  made.git('checkout', '--quiet', '-b', 'pr');
  const apps = flux('apps', 'apps', 'dependsOn:', '  - name: more');
  const ignore = 'ignore: [{rule: dependencies/not-found, environments: [production], reason: by hand}]\n';
  made.commit({ 'clusters/production/apps.yaml': apps, '.flux-plan.yaml': ignore });
  const { status, stdout } = run(made.path, 'diff', '--format', 'markdown');
  assert.equal(status, 0);
  assert.match(stdout, /\*\*info\*\* `config\/changed` \(production, staging\)/);
  assert.match(stdout, /### Suppressed by this change\n\n- error `dependencies\/not-found` \(production\)/);
  assert.match(stdout, /- by hand — `\.flux-plan\.yaml:1:10`/);
  assert.equal(run(made.path, 'diff', '--no-config').status, 1);
});
