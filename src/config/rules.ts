import type { RuleDescription } from '../checks/rule.ts';

export const UNUSED_SUPPRESSION: RuleDescription = {
  id: 'config/unused-suppression',
  severity: 'warning',
  summary: 'An ignored finding is no longer there.',
  documentation: `
An entry of \`ignore\` in \`.flux-plan.yaml\`, or a comment \`# flux-plan-ignore\`, suppresses nothing. It would hide the next
finding that fits, of which nobody has thought.

\`\`\`yaml
dependsOn:
  # flux-plan-ignore dependencies/not-found: Terraform makes it
  - name: infra   # a Kustomization infra is here by now
\`\`\`

Remove it. Suppressions of rules that look at changes (\`prune/*\`, \`changes/*\`) may wait for their change, and are not
reported; nor is any while a Kustomization does not build, or only a part of the repository is looked at.
`,
};

export const INVALID_COMMENT: RuleDescription = {
  id: 'config/invalid-comment',
  severity: 'warning',
  summary: 'A comment `# flux-plan-ignore` names no rule, or gives no reason.',
  documentation: `
A comment that is to suppress a finding names a rule, or a group of rules, and the reason. Without them it suppresses
nothing.

\`\`\`yaml
dependsOn:
  # flux-plan-ignore dependencies/not-found
  - name: infra
\`\`\`

Write \`# flux-plan-ignore dependencies/not-found: Terraform makes it\`.
`,
};

export const CONFIGURATION_CHANGED: RuleDescription = {
  id: 'config/changed',
  severity: 'info',
  summary: 'The change edits `.flux-plan.yaml`.',
  documentation: `
The plan of a change follows the configuration that the change brings. Whoever reviews it should know that, since an edited
configuration can make findings vanish that the change would otherwise have.

\`\`\`yaml
# .flux-plan.yaml
fail-on: never   # added by the change
\`\`\`

Read the edit. This one cannot be turned off, and what it suppresses is listed in the report.
`,
};

/** What is reported of the configuration itself. */
export const CONFIGURATION_RULES: readonly RuleDescription[] = [
  UNUSED_SUPPRESSION,
  INVALID_COMMENT,
  CONFIGURATION_CHANGED,
];
