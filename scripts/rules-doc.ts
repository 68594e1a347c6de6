// Writes docs/rules.md from the rules themselves.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleDescription } from '../src/checks/rule.ts';
import { RULES } from '../src/checks/rules.ts';
import { CONFIGURATION_RULES } from '../src/config/rules.ts';

/** Every rule of the page, in its order. */
export const DOCUMENTED: readonly RuleDescription[] = [...RULES, ...CONFIGURATION_RULES];

const page = join(import.meta.dirname, '../docs/rules.md');

const INTRODUCTION = `# Rules

Each rule looks at one environment as Flux would see it, and reports what it finds with the file and line of the cause.
A finding that the base of a pull request has already is marked as such, and fails nothing.

[The configuration](configuration.md) changes severities and suppresses findings.

This page is made from the rules by \`node scripts/rules-doc.ts\`.
`;

export function rulesPage(rules: readonly RuleDescription[]): string {
  const index = rules.map(
    ({ id, severity, summary }) => `| [\`${id}\`](#${anchor(id)}) | ${severity} | ${summary} |`,
  );
  const sections = rules.map(
    ({ id, severity, summary, documentation }) =>
      `## \`${id}\`\n\n*${severity}* · ${summary}\n\n${documentation.trim()}\n`,
  );
  return [
    INTRODUCTION,
    `| Rule | Severity | What it reports |\n|---|---|---|\n${index.join('\n')}\n`,
    ...sections,
  ].join('\n');
}

/** As GitHub names a heading. */
function anchor(id: string): string {
  return id.toLowerCase().replaceAll('/', '');
}

if (import.meta.main) writeFileSync(page, rulesPage(DOCUMENTED));
