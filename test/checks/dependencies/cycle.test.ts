import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dependencyCycle } from '../../../src/checks/dependencies/cycle.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

test('two that wait for each other', () => {
  const findings = fixtureFindings('dependencies/cycle', 'fires');
  assert.deepEqual(counts(findings), { 'dependencies/cycle error': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 14, column: 13 });
});

test('silent about one that waits for another', () => {
  assert.deepEqual(fixtureFindings('dependencies/cycle', 'silent'), []);
});

function dependent(name: string, ...dependencies: string[]) {
  const spec = `dependsOn:\n${dependencies.map((dependency) => `- name: ${dependency}\n`).join('')}`;
  return kustomization(name, dependencies.length === 0 ? {} : { spec });
}

test('a shortest cycle as a path, with the line of each of its entries', () => {
  const state = environment('production', [
    dependent('c', 'd', 'a'),
    dependent('b', 'c'),
    dependent('a', 'x', 'b'),
    dependent('d', 'c', 'e'),
    dependent('e', 'a'),
    dependent('x'),
  ]);
  const findings = findingsOf([state], undefined);
  assert.deepEqual(counts(findings), { 'dependencies/cycle error': 1 });
  const [{ message, location, related, kustomization }] = findings as [(typeof findings)[number]];
  assert.match(message, /flux-system\/c → flux-system\/d → flux-system\/c\.$/);
  assert.match(message, /nor any of the 3 others/);
  assert.equal(kustomization, 'flux-system/c');
  assert.deepEqual(location, { file: 'c.yaml', line: 9, column: 11 });
  assert.deepEqual(related, [
    { message: 'flux-system/c waits for flux-system/d', location: { file: 'c.yaml', line: 9, column: 11 } },
    { message: 'flux-system/d waits for flux-system/c', location: { file: 'd.yaml', line: 9, column: 11 } },
  ]);
});

test('one finding for each group that is tied up, and one for a Kustomization that waits for itself', () => {
  const state = environment('production', [
    dependent('a', 'b'),
    dependent('b', 'a', 'k'),
    dependent('k', 'l'),
    dependent('l', 'k'),
    dependent('self', 'self'),
  ]);
  const messages = findingsOf([state], undefined).map(({ message }) => message);
  assert.equal(messages.length, 3);
  assert.match(messages[0]!, /flux-system\/a → flux-system\/b → flux-system\/a/);
  assert.match(messages[1]!, /flux-system\/k → flux-system\/l → flux-system\/k/);
  assert.match(messages[2]!, /flux-system\/self waits for itself/);
});

test('silent about a chain of ten thousand, and about a diamond', () => {
  const chain = Array.from({ length: 10_000 }, (_, at) =>
    at === 0 ? dependent('k0') : dependent(`k${at}`, `k${at - 1}`, `k${at >> 1}`),
  );
  assert.deepEqual(findingsOf([environment('production', chain)], undefined), []);
});

test('a ring of ten thousand is one finding', () => {
  const ring = Array.from({ length: 10_000 }, (_, at) => dependent(`k${at}`, `k${(at + 1) % 10_000}`));
  const findings = findingsOf([environment('production', ring)], undefined);
  assert.deepEqual(counts(findings), { 'dependencies/cycle error': 1 });
  assert.equal(findings[0]?.related?.length, 10_000);
});

test('HelmReleases that wait for each other, of different Kustomizations', () => {
  const release = (name: string, dependency: string) =>
    object(
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${name}, namespace: ${name}}\nspec:\n  dependsOn:\n  - {name: ${dependency}, namespace: ${dependency}}\n`,
      `${name}.yaml`,
    );
  const state = environment('production', [
    kustomization('apps', { objects: [release('api', 'db')] }),
    kustomization('databases', { objects: [release('db', 'api')] }),
  ]);
  const [finding, ...others] = findingsOf([state], undefined, [dependencyCycle]);
  assert.deepEqual(others, []);
  assert.equal(
    finding?.message,
    'These HelmReleases wait for each other and none of them is ever installed or upgraded: api/api → db/db → api/api.',
  );
  assert.deepEqual(finding?.location, { file: 'api.yaml', line: 6, column: 12 });
  assert.equal(finding?.kustomization, 'flux-system/apps');
  assert.equal(finding?.object, 'helm.toolkit.fluxcd.io/v2/HelmRelease/api/api');
});

test('silent where an expression of its own decides what to wait for', () => {
  const spec = (name: string) => `dependsOn:\n- name: ${name}\n  readyExpr: dep.metadata.generation > 0\n`;
  const state = environment('production', [
    kustomization('a', { spec: spec('b') }),
    kustomization('b', { spec: spec('a') }),
  ]);
  assert.deepEqual(findingsOf([state], undefined), []);
});
