import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { SourceMappingError } from '../../src/flux/source/source-mapping.ts';
import { ActionError } from '../../src/github/errors.ts';

const metadata: { inputs: Record<string, { default: string; description: string }> } = parse(
  readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'),
);

const read = (given: Record<string, string>) => readInputs((name) => given[name] ?? '');

test('an input that is left out, and one that is empty, have the default that action.yml states', () => {
  const defaults = Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [name, input.default]),
  );
  assert.deepEqual(read({}), read({ ...defaults, 'github-token': '' }));
});

test('exactly the inputs of action.yml are read', () => {
  const asked = new Set<string>();
  readInputs((name) => {
    asked.add(name);
    return '';
  });
  assert.deepEqual([...asked].sort(), Object.keys(metadata.inputs).sort());
});

test('globs of clusters stand on lines of their own', () => {
  assert.deepEqual(read({ clusters: ' clusters/*\n\n  eu/{a,b} \n' }).clusters, ['clusters/*', 'eu/{a,b}']);
});

test('mapped sources stand on lines of their own', () => {
  assert.deepEqual(read({ sources: ' OCIRepository/flux-system/apps = deploy/apps\n\n' }).sources, [
    { kind: 'OCIRepository', namespace: 'flux-system', name: 'apps', path: 'deploy/apps' },
  ]);
  assert.throws(() => read({ sources: 'apps=deploy' }), SourceMappingError);
});

test('a value that is not allowed: a sentence with those that are', () => {
  assert.throws(
    () => read({ 'fail-on': 'errors' }),
    (error) =>
      error instanceof ActionError &&
      error.message === "the input 'fail-on' is 'errors': use one of error, warning, never",
  );
  assert.throws(() => read({ comment: 'true' }), /always, changes, problems, never/);
});

test('switches are true or false, and nothing that YAML would take for one of them', () => {
  assert.deepEqual([read({}).review, read({}).checkRun, read({}).verify], [true, false, false]);
  const set = read({ review: 'false', 'check-run': 'true', verify: 'kustomize' });
  assert.deepEqual([set.review, set.checkRun, set.verify], [false, true, true]);
  assert.throws(() => read({ review: 'yes' }), /'review' is 'yes': use one of true, false/);
  assert.throws(() => read({ verify: 'true' }), /kustomize, false/);
});
