import assert from 'node:assert/strict';
import { test } from 'node:test';
import { touchedUnknowns } from '../../src/compare/touched.ts';
import type { KustomizationState, OwnedObject } from '../../src/flux/state.ts';
import { environment, kustomization, object } from '../checks/states.ts';

const SPEC =
  'sourceRef: {kind: GitRepository, name: other}\npostBuild: {substituteFrom: [{kind: ConfigMap, name: vars}]}';

function unknown(
  differences: Partial<Pick<KustomizationState, 'status' | 'files' | 'namedFiles'>> = {},
  spec = SPEC,
): KustomizationState {
  return kustomization('crds', { status: 'unknown', spec, ...differences });
}

function touched(
  before: KustomizationState[],
  after: KustomizationState[],
  changedFiles: readonly string[] = [],
): string[] {
  const pair = { base: environment('production', before), head: environment('production', after) };
  return [...touchedUnknowns(pair, new Set(changedFiles))];
}

/** A Kustomization that applies the object. */
function applies(one: OwnedObject): KustomizationState {
  return kustomization('flux-system', { objects: [one] });
}

function named(apiVersion: string, kind: string, name: string, rest: string): OwnedObject {
  return object(
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}, namespace: flux-system}\n${rest}`,
  );
}

test('nothing is touched where nothing changes', () => {
  const files = new Set(['crds/a.yaml']);
  assert.deepEqual(touched([unknown({ files })], [unknown({ files })], ['apps/a.yaml']), []);
});

test('a new Kustomization, and one with another manifest', () => {
  assert.deepEqual(touched([], [unknown()]), ['flux-system/crds']);
  assert.deepEqual(touched([unknown()], [unknown({}, `${SPEC}\npath: ./crds/v2`)]), ['flux-system/crds']);
});

test('one of which a file changes that either side reads, or would read', () => {
  const [plain, reading] = [unknown(), unknown({ files: new Set(['crds/a.yaml']) })];
  assert.deepEqual(touched([reading], [plain], ['crds/a.yaml']), ['flux-system/crds']);
  const naming = unknown({ status: 'failed', namedFiles: new Set(['crds/a.yaml']) });
  assert.deepEqual(touched([plain], [naming], ['crds/a.yaml']), ['flux-system/crds']);
});

test('one of which the source changes, or what its variables come from', () => {
  const source = (tag: string) =>
    applies(named('source.toolkit.fluxcd.io/v1', 'GitRepository', 'other', `spec: {ref: {tag: ${tag}}}`));
  assert.deepEqual(touched([source('v1'), unknown()], [source('v1'), unknown()]), []);
  assert.deepEqual(touched([source('v1'), unknown()], [source('v2'), unknown()]), ['flux-system/crds']);
  const variables = (value: string) => applies(named('v1', 'ConfigMap', 'vars', `data: {zone: ${value}}`));
  assert.deepEqual(touched([variables('a'), unknown()], [variables('b'), unknown()]), ['flux-system/crds']);
});

test('what is rendered is compared, and not among them', () => {
  const files = new Set(['apps/a.yaml']);
  const rendered = kustomization('apps', { files });
  assert.deepEqual(touched([rendered], [rendered], ['apps/a.yaml']), []);
});
