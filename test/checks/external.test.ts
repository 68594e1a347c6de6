import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from './counts.ts';
import { fixtureFindings } from './rule-fixture.ts';

/** What the fixture of a rule that misses an object says when the user says that the object is there. */
const CASES: [rule: string, external: string, left?: Record<string, number>][] = [
  ['dependencies/not-found', 'Kustomization/flux-system/databses'],
  ['dependencies/missing', 'CustomResourceDefinition/backups.example.com'],
  ['health/target-missing', 'HelmRelease/*/*'],
  ['objects/namespace-missing', 'Namespace/shopp'],
  ['sources/not-found', 'GitRepository/flux-system/flux-sytem', { 'sources/unknown info': 1 }],
  ['variables/source-missing', 'ConfigMap/flux-system/cluster-var', { 'build/unknown info': 1 }],
  ['variables/source-self-supplied', 'ConfigMap/flux-system/*-vars'],
];

for (const [rule, external, left = {}] of CASES) {
  test(`${rule} is silent about what is in the cluster by other means, and about nothing else`, () => {
    assert.deepEqual(counts(fixtureFindings(rule, 'fires', [external])), left);
    const others = fixtureFindings(rule, 'fires', [external.replace(/^.*\//, '$&other-')]);
    assert.deepEqual(counts(others), counts(fixtureFindings(rule, 'fires')));
  });
}
