// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('expressions that no variable replaces', () => {
  const findings = fixtureFindings('variables/not-substituted', 'fires');
  assert.deepEqual(counts(findings), { 'variables/not-substituted warning': 4 });
  assert.deepEqual(places(findings), [
    'apps/config.yaml:7:9',
    'apps/config.yaml:8:11',
    'web/config.yaml:7:10',
    'web/config.yaml:8:10',
  ]);
  const [size, , title] = findings;
  assert.match(
    size?.message ?? '',
    /SIZE .* as postBuild of Kustomization flux-system\/apps gives no variable/,
  );
  assert.match(size?.help ?? '', /substituteStrategy: Always/);
  assert.match(title?.message ?? '', /TITLE .* as Kustomization flux-system\/web has no postBuild here/);
  assert.match(title?.help ?? '', /of staging defines it\.$/);
});

test('silent with a strategy that always substitutes, where nobody defines the variable, and about objects left alone', () => {
  assert.deepEqual(fixtureFindings('variables/not-substituted', 'silent'), []);
});

test('silent where an object that may exist may define variables, and about what is not for Flux', () => {
  const config = (text: string) =>
    object(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app, namespace: shop}\ndata: {a: "${text}"}\n`);
  const found = (text: string, optional: boolean) => {
    const missingVariableSources = optional ? [{ kind: 'ConfigMap', name: 'vars', optional }] : [];
    const options = { spec: 'postBuild: {}', objects: [config(text)], missingVariableSources };
    return findingsOf([environment('production', [kustomization('apps', options)])]).length;
  };
  assert.equal(found('${SIZE:=1}', false), 1);
  assert.equal(found('${SIZE:=1}', true), 0);
  assert.equal(found('${env:SIZE} ${1} $${SIZE:=1} ${SIZE', false), 0);
});
