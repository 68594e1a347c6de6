import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileToWrite, findClone, pathInClone, readFileOnRunner } from '../../src/action/paths.ts';
import { ActionError } from '../../src/github/errors.ts';

let root: string;
let workspace: string;
let temporary: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'flux-plan-test-')));
  workspace = join(root, 'workspace');
  temporary = join(root, 'temporary');
  for (const folder of [workspace, temporary, join(root, 'outside')]) mkdirSync(folder);
});

afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string) => fileToWrite(path, workspace, temporary);

test('a clone that is the workspace, and a folder of it', () => {
  mkdirSync(join(workspace, '.git'));
  assert.deepEqual(findClone(workspace, '.'), { repository: workspace, path: '' });
  assert.deepEqual(findClone(workspace, './gitops/fleet/'), { repository: workspace, path: 'gitops/fleet' });
});

test('a clone in a folder of its own, also a worktree, whose .git is a file', () => {
  mkdirSync(join(workspace, 'fleet'));
  writeFileSync(join(workspace, 'fleet/.git'), 'gitdir: elsewhere\n');
  assert.deepEqual(findClone(workspace, 'fleet'), { repository: join(workspace, 'fleet'), path: '' });
  assert.deepEqual(findClone(workspace, 'fleet/apps'), {
    repository: join(workspace, 'fleet'),
    path: 'apps',
  });
});

test('a file of the clone, and one of another clone', () => {
  mkdirSync(join(workspace, '.git'));
  mkdirSync(join(workspace, 'other/.git'), { recursive: true });
  assert.equal(pathInClone(workspace, workspace, './gitops/vars.yaml'), 'gitops/vars.yaml');
  assert.throws(() => pathInClone(workspace, workspace, 'other/vars.yaml'), /not in the repository/);
});

test('no clone: a sentence with the step to add; one above the workspace does not count', () => {
  mkdirSync(join(root, '.git'));
  assert.throws(() => findClone(workspace, '.'), /actions\/checkout/);
  assert.throws(() => findClone(workspace, '..'), /outside of the workspace/);
});

test('a report is written into the workspace or the temporary folder', () => {
  mkdirSync(join(workspace, 'out'));
  assert.equal(write('out/report.md'), join(workspace, 'out/report.md'));
  assert.equal(write(join(temporary, 'report.md')), join(temporary, 'report.md'));
});

test('a report is written nowhere else', () => {
  for (const path of ['../outside/report.md', join(root, 'outside/report.md')]) {
    assert.throws(() => write(path), ActionError);
  }
  assert.throws(() => write('missing/report.md'), /does not exist/);
});

test('a link in the repository leads a report nowhere', () => {
  symlinkSync(join(root, 'outside'), join(workspace, 'out'));
  symlinkSync(join(root, 'outside/new'), join(workspace, 'dangling.md'));
  writeFileSync(join(root, 'outside/profile'), '');
  symlinkSync('../outside/profile', join(workspace, 'report.md'));
  for (const path of ['out/report.md', 'dangling.md', 'report.md']) {
    assert.throws(() => write(path), /leads out of the workspace/);
  }
});

test('a file is read from the workspace or the temporary folder, up to a size', () => {
  const read = (path: string, maxBytes = 5) => readFileOnRunner(path, workspace, temporary, maxBytes);
  writeFileSync(join(workspace, 'plan.json'), '12345');
  writeFileSync(join(temporary, 'plan.json'), '1');
  writeFileSync(join(root, 'outside/plan.json'), '1');
  symlinkSync(join(root, 'outside'), join(workspace, 'linked'));
  symlinkSync(join(workspace, 'plan.json'), join(workspace, 'link.json'));
  assert.equal(read('plan.json'), '12345');
  assert.equal(read(join(temporary, 'plan.json')), '1');
  assert.throws(() => read('plan.json', 4), /'plan\.json' has 5 bytes: at most 4 are read/);
  for (const path of ['../outside/plan.json', 'linked/plan.json', 'link.json']) {
    assert.throws(() => read(path), /leads out of the workspace: it is not read/, path);
  }
  assert.throws(() => read('none.json'), /there is no file 'none\.json'/);
  assert.throws(() => read('.'), ActionError);
});
