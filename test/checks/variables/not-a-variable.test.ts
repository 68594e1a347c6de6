// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('scripts, dashboards and other texts, one finding of each object and kind of text', () => {
  const findings = fixtureFindings('variables/not-a-variable', 'fires');
  assert.deepEqual(counts(findings), { 'variables/not-a-variable error': 6 });
  assert.deepEqual(places(findings), [
    'apps/config.yaml:11:11',
    'apps/config.yaml:15:34',
    'apps/job.yaml:15:29',
    'apps/ports.yaml:7:16',
    'apps/ports.yaml:8:9',
    'apps/widgets.yaml:18:49',
  ]);
  const [script, dashboard, job, group] = findings;
  assert.match(
    script?.message ?? '',
    /^\$\{FILE\} and \$\{DIR\} in .* belong to a shell script, .*does not apply/,
  );
  assert.match(dashboard?.message ?? '', /^\$\{DS_PROMETHEUS\} and \$\{__from:date\} .* a Grafana dashboard/);
  // Other expressions of the ConfigMap are meant for Flux, so it must not be left alone as a whole.
  assert.equal(script?.help, 'To keep it as it is, write $${FILE} and $${DIR}.');
  assert.match(
    job?.help ?? '',
    /annotate the object with kustomize\.toolkit\.fluxcd\.io\/substitute: disabled/,
  );
  assert.match(group?.message ?? '', /^\$\{1\} in Relabeling/);
});

test('silent where the texts are escaped, or the object is left alone', () => {
  assert.deepEqual(fixtureFindings('variables/not-a-variable', 'silent'), []);
});

/** What is found about one use of an undefined variable in an object. */
function found(
  yaml: string,
  name: string,
  expression = `\${${name}}`,
  status: 'failed' | 'rendered' = 'failed',
) {
  const config = object(yaml);
  const problem = { message: 'undefined', cause: 'variables' } as const;
  const undefinedVariables = [{ name, expression, object: config, written: config }];
  const apps = kustomization('apps', { status, ...(status === 'failed' && { problem }), undefinedVariables });
  return Object.keys(counts(findingsOf([environment('production', [apps])])));
}

const data = (key: string, lines: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app}\ndata:\n  ${key}: |\n    ${lines.replaceAll('\n', '\n    ')}\n`;
const foreign = ['variables/not-a-variable error'];
const undefinedToo = ['variables/undefined error'];

test('a script has its variables from the shell, or sets them itself', () => {
  assert.deepEqual(found(data('run', '#!/usr/bin/env bash\necho ${HOME}'), 'HOME'), foreign);
  assert.deepEqual(found(data('run.sh', 'export A=1\necho ${A}'), 'A'), foreign);
  assert.deepEqual(found(data('run.sh', 'while read -r LINE; do echo ${LINE}; done'), 'LINE'), foreign);
  assert.deepEqual(found(data('run.sh', 'A="${A}"\necho ${A}'), 'A'), undefinedToo);
  assert.deepEqual(found(data('run.sh', 'echo ${REGION}'), 'REGION'), undefinedToo);
  assert.deepEqual(found(data('app.env', 'A=1\nB=${A}'), 'A'), undefinedToo);
});

test('a dashboard declares its variables', () => {
  const json = (name: string) =>
    `{"panels": [], "templating": {"list": [{"name":"${name}"}]}, "title": "\${zone}"}`;
  assert.deepEqual(found(data('a.json', json('zone')), 'zone'), foreign);
  assert.deepEqual(found(data('a.json', json('other')), 'zone'), undefinedToo);
});

test('an expression of two texts is foreign only when both are', () => {
  const script = data('run.sh', 'A=1\necho ${A}');
  assert.deepEqual(found(`${script}  plain: \${A}\n`, 'A'), undefinedToo);
});

test('where substitution is not strict, the documentation of a custom resource may lose its text', () => {
  const yaml =
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\nspec: {description: "${A}"}\n';
  assert.deepEqual(found(yaml, 'A'), foreign);
  assert.deepEqual(found(yaml, 'A', '${A}', 'rendered'), []);
});

test('numbers after a colon are for Flux', () => {
  const yaml = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: "${A:0:3} ${A:host}"}\n';
  assert.deepEqual(found(yaml, 'A', '${A:0:3}'), undefinedToo);
  assert.deepEqual(found(yaml, 'A', '${A:host}'), foreign);
});
