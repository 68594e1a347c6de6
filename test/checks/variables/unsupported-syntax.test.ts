import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/checks/finding.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';

const places = (findings: readonly Finding[]) =>
  findings.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`);

test('the first expression of each object that Flux cannot read, and no failed build beside them', () => {
  const findings = fixtureFindings('variables/unsupported-syntax', 'fires');
  assert.deepEqual(counts(findings), { 'variables/unsupported-syntax error': 4 });
  assert.deepEqual(places(findings), [
    'apps/host.yaml:8:16',
    'apps/scripts.yaml:9:20',
    'apps/secret.yaml:7:23',
    'apps/workflow.yaml:7:16',
  ]);
  const [host, script, secret, workflow] = findings;
  assert.match(
    host?.message ?? '',
    /read \$\{HOST-localhost\} in .*does not apply Kustomization flux-system\/apps/,
  );
  assert.match(host?.help ?? '', /^A default needs a colon: \$\{HOST:-localhost\}/);
  assert.match(script?.message ?? '', /read \$\{BASH_SOURCE\[0\]\} in/);
  assert.match(script?.help ?? '', /write \$\$\{BASH_SOURCE\[0\]\}, or annotate the object/);
  assert.match(workflow?.message ?? '', /read \$\{\{ github\.sha \}\} in/);
  assert.doesNotMatch(JSON.stringify(secret), /a\.b|not-real/);
});

test('silent where they are escaped', () => {
  assert.deepEqual(fixtureFindings('variables/unsupported-syntax', 'silent'), []);
});
