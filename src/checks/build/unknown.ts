import { kustomizationId } from '../../flux/state.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';

export const unknownContent: Rule = {
  id: 'build/unknown',
  severity: 'info',
  summary: 'Part of what a Kustomization applies cannot be known from the repository.',
  documentation: `
Some of what Flux applies is known to the cluster alone: the value of a variable in an encrypted Secret, or the content of
another cluster. flux-plan leaves such a part as it is written, says so here, and compares the rest.

\`\`\`yaml
postBuild:
  substituteFrom:
    - kind: Secret
      name: cluster-secrets   # encrypted with SOPS: the names are known, the values are not
\`\`\`

Values that may be known to a pull request can be given under \`variables\` in \`.flux-plan.yaml\`.
`,
  check: ({ state }) =>
    state.kustomizations.flatMap((kustomization) =>
      kustomization.notes
        .filter(({ cause }) => cause !== 'encrypted')
        .map(({ message, location }) => ({
          message,
          kustomization: kustomizationId(kustomization),
          ...placeOf(kustomization, location),
        })),
    ),
};
