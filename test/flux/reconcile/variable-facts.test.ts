// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KustomizationState } from '../../../src/flux/state.ts';
import { findExpression } from '../../../src/flux/substitution/find-expression.ts';
import { configMap, type Files, find, kustomization, objectOf, place, reconcile, sync } from '../support.ts';

/** The state of a Kustomization of `apps`. */
function apps(spec: string, files: Files): KustomizationState {
  const state = reconcile({
    'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
    'clusters/one/apps.yaml': kustomization('apps', 'apps', spec),
    ...files,
  });
  return find(state, 'apps');
}

const INLINE = 'postBuild:\n  substitute: {A: inline}\n';

test('every use with what becomes of it, and the object before and after', () => {
  const state = apps(INLINE, { 'apps/a.yaml': configMap('a', 'one: ${A}\ntwo: ${B:=b}\nthree: x${C}') });
  assert.deepEqual(
    state.variableUses.map(({ name, expression, outcome }) => [name, expression, outcome]).sort(),
    [
      ['A', '${A}', 'defined'],
      ['B', '${B:=b}', 'defaulted'],
      ['C', '${C}', 'missing'],
    ],
  );
  const [use] = state.variableUses;
  assert.deepEqual(
    { ...(use?.written.value.data as object) },
    { one: '${A}', two: '${B:=b}', three: 'x${C}' },
  );
  assert.deepEqual({ ...(use?.object.value.data as object) }, { one: 'inline', two: 'b', three: 'x' });
  assert.equal(state.substituted, true);
});

test('definitions in the order of precedence, and the objects that they come from', () => {
  const state = apps(
    `${INLINE}  substituteFrom:\n    - {kind: ConfigMap, name: vars}\n    - {kind: Secret, name: none, optional: true}\n`,
    {
      'clusters/one/vars.yaml': configMap('vars', 'A: other\nB: b'),
      'apps/a.yaml': configMap('a', 'one: ${A}'),
    },
  );
  assert.deepEqual(
    state.definitions.map(({ name, value, from }) => [name, value, from]),
    [
      ['A', 'other', 'ConfigMap/vars'],
      ['B', 'b', 'ConfigMap/vars'],
      ['A', 'inline', 'substitute'],
    ],
  );
  assert.equal(state.variables.get('A')?.value, 'inline');
  assert.deepEqual(
    state.variableSources.map(({ name, supplier, location }) => [name, supplier?.name, place(location)]),
    [
      ['vars', 'vars', 'clusters/one/apps.yaml:16'],
      ['none', undefined, 'clusters/one/apps.yaml:17'],
    ],
  );
});

test('the first expression of each object that cannot be read, with its place', () => {
  const state = apps(INLINE, {
    'apps/a.yaml': configMap('a', 'escaped: $${X-y}\none: ${A}\ntwo: "\\"${X-y}\\""'),
    'apps/b.yaml': configMap('b', 'three: ${A:0:-1}'),
  });
  assert.equal(state.status, 'failed');
  assert.equal(state.problem?.cause, 'variables');
  assert.deepEqual(
    state.unreadableExpressions.map(({ reason, object, location }) => [object.name, reason, place(location)]),
    [
      ['a', 'missing closing brace', 'apps/a.yaml:9'],
      ['b', 'slice bounds out of range [0:-1]', 'apps/b.yaml:7'],
    ],
  );
});

test('an empty text that spoils the YAML does not hide the variable that is missing', () => {
  const state = apps(INLINE, { 'apps/a.yaml': configMap('a', 'one: ${B}-${A}\ntwo: ${B}-') });
  assert.equal(state.status, 'failed');
  assert.equal(state.problem?.message, "variable 'B' is not defined: ${B} in ConfigMap/flux-system/a");
  assert.deepEqual(
    state.undefinedVariables.map(({ name, location }) => [name, place(location)]),
    [
      ['B', 'apps/a.yaml:7'],
      ['B', 'apps/a.yaml:8'],
    ],
  );
});

test('another failure is the problem beside undefined variables', () => {
  const state = apps(INLINE, {
    'apps/a.yaml': configMap('a', 'one: ${B}'),
    'apps/b.yaml': configMap('b', 'two: ${A} # "').replace('name: b', 'name: ${A}'),
    'apps/c.yaml': configMap('inline', 'three: x'),
  });
  assert.equal(state.undefinedVariables.length, 1);
  assert.match(state.problem?.message ?? '', /gives .* the id of another object/);
  assert.equal(state.problem?.cause, undefined);
});

test('labels that substitution makes numbers are no note, those of the file are', () => {
  const labelled = (label: string) =>
    configMap('a', 'k: v').replace('name: a', `name: a\n  labels: {release: ${label}}`);
  assert.deepEqual(
    apps('postBuild: {substitute: {R: "1.10"}}', { 'apps/a.yaml': labelled('"${R}"') }).notes,
    [],
  );
  assert.match(
    apps('', { 'apps/a.yaml': labelled('1.10') }).notes[0]?.message ?? '',
    /loses all its labels: 'release'/,
  );
});

test('an escaped expression is not found in place of a real one', () => {
  const { node } = objectOf('a: $${X}\nb: $$${X}\nc: ${X}\n', 'a.yaml');
  assert.deepEqual(
    findExpression(node, '${X}').map(({ line, column }) => [line, column]),
    [
      [2, 6],
      [3, 4],
    ],
  );
});
