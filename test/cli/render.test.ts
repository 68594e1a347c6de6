import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArguments } from '../../src/cli/arguments.ts';
import { runCheck } from '../../src/cli/check.ts';
import type { Output } from '../../src/cli/output.ts';
import { runRender } from '../../src/cli/render.ts';
import { UsageError } from '../../src/cli/usage.ts';

const shop = join(import.meta.dirname, '../../fixtures/shop/head');

function run(
  command: (args: ReturnType<typeof readArguments>, output: Output) => number,
  argv: readonly string[],
): { status: number; stdout: string; stderr: string } {
  const written = { stdout: '', stderr: '' };
  const status = command(readArguments(argv), {
    write: (text) => {
      written.stdout += text;
    },
    error: (text) => {
      written.stderr += text;
    },
    color: false,
  });
  return { status, ...written };
}

interface Entry {
  environment: string;
  kustomization: string;
  origin: { file: string; line: number; column: number } | null;
  object: { kind: string; metadata: { name: string } };
}

test('render --format json: each object with its owner and origin, without secret values', () => {
  const { status, stdout } = run(runRender, ['render', shop, '--format', 'json']);
  assert.equal(status, 0);
  const entries: Entry[] = JSON.parse(stdout);
  const yaml = run(runRender, ['render', shop]).stdout;
  assert.deepEqual(
    entries.map(
      ({ environment, kustomization, origin }) =>
        `# ${environment} ${kustomization}${origin === null ? '' : ` ${origin.file}:${origin.line}`}`,
    ),
    yaml.match(/^# .*$/gm),
  );
  assert.doesNotMatch(stdout, /not-a-real-token|bm90LWEtcmVhbC10b2tlbi/);
});

test('render -k: the objects of one Flux Kustomization, in every environment or in one', () => {
  const render = (...more: string[]): Entry[] =>
    JSON.parse(
      run(runRender, ['render', shop, '-k', 'flux-system/apps', '--format', 'json', ...more]).stdout,
    );
  assert.deepEqual([...new Set(render().map(({ environment }) => environment))], ['production', 'staging']);
  const entries = render('-e', 'staging');
  assert.ok(entries.length > 0);
  assert.deepEqual(
    [...new Set(entries.map(({ environment, kustomization }) => `${environment} ${kustomization}`))],
    ['staging flux-system/apps'],
  );
});

test('render -k with a name that there is not: the names that there are', () => {
  assert.throws(
    () => run(runRender, ['render', shop, '-k', 'apps']),
    (error) =>
      error instanceof UsageError && /'apps' \(namespace\/name\); .*flux-system\/apps/.test(error.message),
  );
});

test('the formats of render are its own', () => {
  assert.throws(() => readArguments(['render', '--format', 'markdown']), /use one of yaml, json/);
  assert.throws(() => readArguments(['check', '--format', 'yaml']), /use one of terminal, markdown, json/);
  assert.throws(() => readArguments(['diff', '-k', 'a/b']), /--kustomization is for render/);
});

test('--explain tells environments and sources with their reasons, on standard error', () => {
  const { stdout, stderr } = run(runCheck, ['check', shop, '--explain', '--source', 'Bucket/a/b=apps']);
  assert.doesNotMatch(stdout, /gotk-sync/);
  assert.match(
    stderr,
    /^environment production: \.\/clusters\/production\n {2}found: clusters\/production\/flux-system\/gotk-sync\.yaml:\d+ syncs /m,
  );
  assert.match(
    stderr,
    /^ {2}GitRepository\/flux-system\/flux-system of .*: in this repository, the environment begins with it$/m,
  );
  assert.match(stderr, /^mapped source Bucket\/a\/b: no Flux Kustomization refers to it$/m);
});
