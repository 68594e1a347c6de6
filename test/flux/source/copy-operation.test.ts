import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyCopy, type CopyOperation } from '../../../src/flux/source/copy-operation.ts';
import { Archives } from '../../../src/flux/source/extract.ts';
import { CopyError, Staging } from '../../../src/flux/source/staging.ts';
import { memoryTree } from '../../../src/tree/memory.ts';

const SOURCE = memoryTree({
  'config.yaml': 'a: 1\n',
  'configs/one.yaml': '',
  'configs/sub/two.yaml': '',
  'configs/sub/notes.md': '',
  'configs/testdata/x.yaml': '',
});

/** The files of an artifact after some copies, with what each holds. */
function copy(
  ...operations: (Partial<CopyOperation> & Pick<CopyOperation, 'from' | 'to'>)[]
): Record<string, string> {
  const staging = new Staging();
  for (const operation of operations)
    applyCopy(
      { exclude: [], strategy: 'Overwrite', optional: false, ...operation },
      SOURCE,
      staging,
      new Archives(),
    );
  return Object.fromEntries(
    [...staging.files].map(([path, file]) => [
      path,
      'path' in file ? file.path : Buffer.from(file.bytes).toString('utf8'),
    ]),
  );
}

const names = (files: Record<string, string>): string[] => Object.keys(files).sort();

/** The examples of https://fluxcd.io/flux/components/source/artifactgenerators/#copy-operations. */
test('copies work as cp does', () => {
  const to = (from: string, target: string): string[] => names(copy({ from, to: target }));
  assert.deepEqual(to('@s/config.yaml', '@artifact/apps/app.yaml'), ['apps/app.yaml']);
  assert.deepEqual(to('@s/config.yaml', '@artifact/apps/'), ['apps/config.yaml']);
  assert.deepEqual(to('@s/configs/*.yaml', '@artifact/apps/'), ['apps/configs/one.yaml']);
  assert.deepEqual(to('@s/configs/sub/', '@artifact/apps/'), ['apps/sub/notes.md', 'apps/sub/two.yaml']);
  assert.deepEqual(to('@s/configs/**', '@artifact/'), [
    'one.yaml',
    'sub/notes.md',
    'sub/two.yaml',
    'testdata/x.yaml',
  ]);
});

test('a file goes into a directory that is there already', () => {
  const files = copy(
    { from: '@s/configs/sub/', to: '@artifact/apps' },
    { from: '@s/config.yaml', to: '@artifact/apps' },
  );
  assert.equal(files['apps/config.yaml'], 'config.yaml');
});

test('excluded files are left out, by name, by path and by the path below the selection', () => {
  const exclude = ['*.md', '**/testdata/**'];
  assert.deepEqual(names(copy({ from: '@s/configs/**', to: '@artifact/', exclude })), [
    'one.yaml',
    'sub/two.yaml',
  ]);
  assert.deepEqual(names(copy({ from: '@s/configs/**', to: '@artifact/', exclude: ['sub/**', '*.md'] })), [
    'one.yaml',
    'testdata/x.yaml',
  ]);
});

test('later copies overwrite, and merge YAML when asked to', () => {
  const merged = copy(
    { from: '@s/config.yaml', to: '@artifact/v.yaml' },
    { from: '@s/config.yaml', to: '@artifact/v.yaml', strategy: 'Merge' },
  );
  assert.deepEqual(merged, { 'v.yaml': 'a: 1\n' });
  const other = memoryTree({
    'v.yaml': 'a: {b: [1]}\nc: 1\n',
    'w.yaml': 'a: {b: [2], d: 3}\n---\ne: 1000000\n',
  });
  const staging = new Staging();
  const operation = { exclude: [], strategy: 'Merge' as const, optional: false, to: '@artifact/v.yaml' };
  applyCopy({ ...operation, from: '@s/v.yaml' }, other, staging, new Archives());
  applyCopy({ ...operation, from: '@s/w.yaml' }, other, staging, new Archives());
  const file = staging.files.get('v.yaml');
  assert.ok(file !== undefined && 'bytes' in file);
  assert.equal(Buffer.from(file.bytes).toString('utf8'), 'a:\n  b:\n  - 2\n  d: 3\nc: 1\ne: 1000000\n');
});

test('what matches nothing, is excluded as a whole or leads out is refused', () => {
  const refused = (operation: Parameters<typeof copy>[0]): void =>
    assert.throws(() => copy(operation), CopyError);
  refused({ from: '@s/missing', to: '@artifact/' });
  refused({ from: '@s/missing/**', to: '@artifact/' });
  refused({ from: '@s/configs/*.yaml', to: '@artifact/', exclude: ['*.yaml'] });
  refused({ from: '@s/../config.yaml', to: '@artifact/' });
  refused({ from: '@s/config.yaml', to: '@artifact/../x.yaml' });
});

test('what is optional may be missing', () => {
  assert.deepEqual(copy({ from: '@s/missing', to: '@artifact/', optional: true }), {});
  assert.deepEqual(copy({ from: '@s/missing/**', to: '@artifact/', optional: true }), {});
});
