/**
 * Begins a rule: the rule, its test, its fixture and its entry in the list and in docs/rules.md.
 *
 *   npm run new-rule -- GROUP/NAME
 *
 * The test fails until the rule and the fixture say something.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [id = ''] = process.argv.slice(2);
const [, group, name] = /^([a-z]+)\/([a-z-]+)$/.exec(id) ?? [];
if (group === undefined || name === undefined) {
  process.stderr.write('usage: npm run new-rule -- GROUP/NAME\n');
  process.exit(2);
}

const identifier = `${name} ${group}`.replace(/[- ](\w)/g, (_, letter: string) => letter.toUpperCase());

write(
  `src/checks/${id}.ts`,
  `import type { Rule } from '../rule.ts';

export const ${identifier}: Rule = {
  id: '${id}',
  severity: 'warning',
  summary: 'What is wrong, in one line.',
  documentation: \`
What happens, and why.

\\\`\\\`\\\`yaml
an: example
\\\`\\\`\\\`

What to do about it.
\`,
  check: () => [],
};
`,
);
write(
  `test/checks/${id}.test.ts`,
  `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';

test('what it finds, and where', () => {
  const findings = fixtureFindings('${id}', 'fires');
  assert.deepEqual(counts(findings), { '${id} warning': 1 });
  assert.deepEqual(findings[0]?.location, { file: 'clusters/production/apps.yaml', line: 1, column: 1 });
});

test('when it stays silent', () => {
  assert.deepEqual(fixtureFindings('${id}', 'silent'), []);
});
`,
);
for (const situation of ['fires', 'silent']) {
  write(
    `fixtures/rules/${id}/${situation}/clusters/production/apps.yaml`,
    `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: apps
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
`,
  );
  write(
    `fixtures/rules/${id}/${situation}/apps/config.yaml`,
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\n  namespace: default\ndata:\n  key: value\n',
  );
}

const list = join(root, 'src/checks/rules.ts');
const text = readFileSync(list, 'utf8')
  .replace(/(?=import type \{ Rule \})/, `import { ${identifier} } from './${id}.ts';\n`)
  .replace(/(?=\n\];)/, `\n  ${identifier},`);
writeFileSync(list, text);
process.stdout.write(
  `Now write the rule, its fixture and its test, move the entry in src/checks/rules.ts to its group, and run 'npm run docs'.\n`,
);

function write(path: string, content: string): void {
  const file = join(root, path);
  if (existsSync(file)) {
    process.stderr.write(`${path} exists already\n`);
    process.exit(1);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
