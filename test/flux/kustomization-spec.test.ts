import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKustomizationSpec } from '../../src/flux/kustomization-spec.ts';
import { indent, objectOf, place } from './support.ts';

const read = (spec: string, version = 'v1') =>
  readKustomizationSpec(
    objectOf(
      `apiVersion: kustomize.toolkit.fluxcd.io/${version}\nkind: Kustomization\nmetadata: {name: app, namespace: apps}\nspec:\n${indent(spec, 2)}`,
    ),
  );

const SOURCE = 'sourceRef: {kind: GitRepository, name: repo}\n';

test('what is not set has the defaults of the API and the controller', () => {
  const { spec, problems } = read(
    `${SOURCE}dependsOn: [{name: db}]\nhealthChecks: [{kind: Deployment, name: api}]\npostBuild: {}\n`,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(spec.sourceRef, { kind: 'GitRepository', name: 'repo', namespace: 'apps' });
  assert.deepEqual(spec.dependsOn, [{ namespace: 'apps', name: 'db', readyExpr: undefined }]);
  assert.deepEqual(spec.healthChecks, [
    { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api', namespace: '' },
  ]);
  const { path, prune, suspend, deletionPolicy, substituteStrategy, hasPostBuild, decryption } = spec;
  assert.deepEqual(
    { path, prune, suspend, deletionPolicy, substituteStrategy, hasPostBuild, decryption },
    {
      path: '',
      prune: false,
      suspend: false,
      deletionPolicy: 'MirrorPrune',
      substituteStrategy: 'WithVariables',
      hasPostBuild: true,
      decryption: false,
    },
  );
});

test('versions that are no longer served are read as v1', () => {
  assert.equal(read(`${SOURCE}path: ./x\n`, 'v1beta1').spec.path, './x');
});

const WRONG: [spec: string, message: string, line: number][] = [
  [`${SOURCE}path: 12\n`, 'spec.path has to be a string, not the number 12; put it in quotes', 6],
  [`${SOURCE}suspend: "yes"\n`, 'spec.suspend has to be true or false, not "yes"', 6],
  [
    `${SOURCE}postBuild:\n  substitute:\n    PORT: 8080\n`,
    'spec.postBuild.substitute.PORT has to be a string, not the number 8080; put it in quotes',
    8,
  ],
  [`${SOURCE}components: a\n`, 'spec.components has to be a list, not "a"', 6],
  [`${SOURCE}components:\n  - {a: b}\n`, 'spec.components[0] has to be a string, not a map', 7],
  [
    `${SOURCE}deletionPolicy: Keep\n`,
    'spec.deletionPolicy has to be one of MirrorPrune, Delete, WaitForTermination, Orphan, not "Keep"',
    6,
  ],
  ['path: x\n', 'spec.sourceRef.kind is missing', 5],
];

test('fields of the wrong type are problems with a place', () => {
  for (const [spec, message, line] of WRONG) {
    const [problem] = read(spec).problems;
    assert.equal(problem?.message, message);
    assert.equal(place(problem?.location), `object.yaml:${line}`, message);
  }
});

test('a name such as __proto__ is a name like any other', () => {
  const { spec } = read(`${SOURCE}postBuild: {substitute: {__proto__: x, constructor: y}}\n`);
  assert.deepEqual(Object.entries(spec.substitute), [
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});
