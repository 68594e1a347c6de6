// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('a default that counts here, while another environment defines the variable', () => {
  const findings = fixtureFindings('variables/default-only', 'fires');
  assert.deepEqual(counts(findings), { 'variables/default-only info': 1 });
  assert.deepEqual(findings[0]?.environments, ['production']);
  assert.deepEqual(places(findings), ['apps/config.yaml:8:10']);
  assert.match(findings[0]?.message ?? '', /^Nothing defines SIZE for Kustomization flux-system\/apps/);
  assert.match(findings[0]?.help ?? '', /^Kustomization flux-system\/apps of staging defines it/);
});

test('silent where all environments define it, or none', () => {
  assert.deepEqual(fixtureFindings('variables/default-only', 'silent'), []);
});

test('silent where an object that may exist may define it', () => {
  const config = object('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app}\n');
  const use = {
    name: 'SIZE',
    expression: '${SIZE:=1}',
    outcome: 'defaulted',
    object: config,
    written: config,
  } as const;
  const found = (optional: boolean) => {
    const missingVariableSources = optional ? [{ kind: 'ConfigMap', name: 'vars', optional }] : [];
    const here = kustomization('apps', { substituted: true, variableUses: [use], missingVariableSources });
    const variables = new Map([['SIZE', { name: 'SIZE', value: '3', from: 'substitute', secret: false }]]);
    const there = kustomization('apps', { variables });
    return findingsOf([environment('production', [here]), environment('staging', [there])]).length;
  };
  assert.deepEqual([found(false), found(true)], [1, 0]);
});
