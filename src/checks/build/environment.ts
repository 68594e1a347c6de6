import type { Rule } from '../rule.ts';

export const environmentProblem: Rule = {
  id: 'build/environment',
  severity: 'warning',
  summary: 'Something is wrong with an environment as a whole.',
  documentation: `
The Flux Kustomizations of an environment form a tree: one that begins it, and those that it applies. This rule reports
what does not fit, such as a Kustomization that two others apply, or one in the folder of the cluster that nothing applies.

\`\`\`yaml
# clusters/production/apps.yaml and clusters/production/more/apps.yaml both hold
kind: Kustomization
metadata:
  name: apps
  namespace: flux-system
\`\`\`

Keep one definition, or have a Kustomization apply the one that is left out. A file that is left out on purpose can stay when
the kustomization file beside it mentions it, if only in a comment.
`,
  check: ({ state: { problems } }) =>
    problems.map(({ message, location }) => ({ message, ...(location && { location }) })),
};
