import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArguments } from '../../src/cli/arguments.ts';
import { runCheck } from '../../src/cli/check.ts';
import { runDiff } from '../../src/cli/diff.ts';
import { runRender } from '../../src/cli/render.ts';
import { runTree } from '../../src/cli/tree.ts';
import { CHANNELS, canaryRepository, leaks } from '../support/canary-repository.ts';
import { hostileSecrets } from '../support/hostile-secrets.ts';
import { temporaryFolder, writeFiles } from '../support/repository.ts';

const FORMATS = {
  check: { run: runCheck, formats: ['terminal', 'markdown', 'json'] },
  diff: { run: runDiff, formats: ['terminal', 'markdown', 'json'] },
  render: { run: runRender, formats: ['yaml', 'json'] },
  tree: { run: runTree, formats: ['text', 'mermaid', 'json'] },
} as const;

/** What every command prints, in every format, of a change and of its head. */
function outputs(base: Record<string, string>, head: Record<string, string>): Map<string, string> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'base'), base);
  writeFiles(join(folder, 'head'), head);
  const printed = new Map<string, string>();
  for (const [command, { run, formats }] of Object.entries(FORMATS)) {
    const sides = (command === 'diff' ? ['base', 'head'] : ['head']).map((side) => join(folder, side));
    for (const format of formats) {
      const said: string[] = [];
      const output = { write: (text: string) => said.push(text), error: (text: string) => said.push(text) };
      run(readArguments([command, ...sides, '--format', format, '--explain']), { ...output, color: true });
      printed.set(`${command} ${format}`, said.join(''));
    }
  }
  return printed;
}

const FIRST = 'canary-one-5f3a9c';
const SECOND = 'canary-two-8e1b7d';
/** Upper case, as a variable can be changed, and parts of a name. */
const forms = [FIRST, SECOND].flatMap((canary) => [
  canary,
  canary.toUpperCase(),
  canary.replaceAll('-', '/'),
  canary.replaceAll('-', 'x'),
]);

for (const [what, make] of Object.entries(hostileSecrets)) {
  test(`no command prints a secret that is ${what}`, () => {
    const empty = { 'clusters/README.md': '' };
    for (const base of [empty, make(FIRST)]) {
      for (const [name, text] of outputs(base, make(SECOND))) {
        assert.ok(text !== '', name);
        assert.deepEqual(leaks(text, forms), [], `${name}: ${text}`);
      }
    }
    assert.notDeepEqual(leaks(Object.values(make(SECOND)).join('\n'), forms), []);
  });
}

test('no command prints a secret of any channel', () => {
  const canaryOf = (side: string) => (channel: string) => `canary-${channel}-${side}-0f3d`;
  const canaries = ['one', 'two'].flatMap((side) => CHANNELS.map(canaryOf(side)));
  for (const [name, text] of outputs(canaryRepository(canaryOf('one')), canaryRepository(canaryOf('two')))) {
    assert.deepEqual(leaks(text, canaries), [], name);
  }
});
