import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { build } from '../../src/kustomize/build.ts';
import { BuildError } from '../../src/kustomize/errors.ts';
import { COMMAND_LINE_OPTIONS } from '../../src/kustomize/options.ts';
import { printObjects } from '../../src/kustomize/print.ts';
import { openDirectory } from '../../src/tree/directory.ts';
import { type Case, listCases, recorded } from './cases.ts';

/**
 * Every case holds what kustomize v5.8.1 printed for it (`npm run oracle` records it): `expected.yaml`, or
 * `expected-error.txt` with the case's folder as `/`, and `expected-warnings.txt`. Where our message differs on purpose,
 * `own-error.txt` has it.
 */
const cases = listCases();

test('there are cases', () => {
  assert.ok(cases.length >= 120, `${cases.length} cases`);
});

for (const section of new Set(cases.map(({ name }) => name.split('/')[0]!))) {
  describe(section, () => {
    for (const given of cases.filter(({ name }) => name.startsWith(`${section}/`))) {
      test(given.name, () => check(given));
    }
  });
}

function check(given: Case): void {
  const output = recorded(given, 'expected.yaml');
  const failure = recorded(given, 'own-error.txt') ?? recorded(given, 'expected-error.txt');
  if (output === undefined) {
    assert.ok(failure !== undefined, 'the case has no recording: run `npm run oracle`');
    assert.equal(run(given).error, failure.trimEnd());
    return;
  }
  const { error, printed, warnings } = run(given);
  assert.equal(error, undefined);
  assert.equal(printed, output);
  assert.equal(warnings, recorded(given, 'expected-warnings.txt') ?? '');
}

function run({ root, directory, restricted }: Case): { error?: string; printed?: string; warnings?: string } {
  const loadRestrictions = restricted ? 'rootOnly' : 'none';
  try {
    const { objects, warnings } = build(openDirectory(root), directory, {
      ...COMMAND_LINE_OPTIONS,
      loadRestrictions,
    });
    return { printed: printObjects(objects), warnings: warnings.map((line) => `${line}\n`).join('') };
  } catch (error) {
    assert.ok(
      error instanceof BuildError,
      `not a BuildError: ${error instanceof Error ? error.stack : error}`,
    );
    return { error: error.message.trimEnd() };
  }
}
