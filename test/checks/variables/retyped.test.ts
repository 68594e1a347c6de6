// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import type { Variable } from '../../../src/flux/state.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('texts that become numbers, booleans or null, each at its own place', () => {
  const findings = fixtureFindings('variables/retyped', 'fires');
  assert.deepEqual(counts(findings), { 'variables/retyped warning': 5 });
  assert.deepEqual(places(findings), [
    'apps/config.yaml:7:10',
    'apps/config.yaml:8:12',
    'apps/deployment.yaml:7:14',
    'apps/deployment.yaml:22:15',
    'apps/deployment.yaml:25:22',
  ]);
  const [boolean, nothing, label] = findings;
  assert.match(boolean?.message ?? '', /data\.debug .* a boolean .*: the API server refuses the object/);
  assert.match(nothing?.message ?? '', /data\.nothing .* null .*: the text is lost/);
  assert.match(label?.message ?? '', /metadata\.labels\.release .*: Flux drops all labels of the object/);
});

test('silent about quotes in the value, text beside it, empty texts and fields of other types', () => {
  assert.deepEqual(fixtureFindings('variables/retyped', 'silent'), []);
});

test('a value that comes from a Secret is not described', () => {
  const yaml = (value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app}\ndata: {pin: ${value}}\n`;
  const [written, made] = [object(yaml('"${PIN}"')), object(yaml('1234'))];
  const use = { name: 'PIN', expression: '${PIN}', outcome: 'defined', object: made, written } as const;
  const pin: Variable = { name: 'PIN', value: '1234', from: 'Secret/vars', secret: true };
  const apps = kustomization('apps', {
    variables: new Map([['PIN', pin]]),
    variableUses: [use],
    substituted: true,
  });
  const findings = findingsOf([environment('production', [apps])]);
  assert.deepEqual(counts(findings), { 'variables/retyped warning': 1 });
  assert.match(findings[0]?.message ?? '', /turns into something else than a text/);
  assert.doesNotMatch(JSON.stringify(findings), /1234|a number/);
});
