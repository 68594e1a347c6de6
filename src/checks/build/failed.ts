import { type KustomizationState, kustomizationId, type ProblemCause } from '../../flux/state.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';

export const buildFailed: Rule = {
  id: 'build/failed',
  severity: 'error',
  summary: 'Flux cannot build a Kustomization.',
  documentation: `
The message is the reason, as kustomize or Flux would give it. As long as a Kustomization does not build, Flux leaves what
it applied before as it is: nothing new is applied and nothing is pruned, and what depends on it waits.

\`\`\`yaml
# apps/production/kustomization.yaml
resources:
  - ../base
  - ingres.yaml   # no such file
\`\`\`

\`flux-plan build DIR\` builds the same directory on your machine. A Kustomization that fails for want of a variable is
reported by the rules of the group \`variables\` instead, one whose directory does not exist by \`sources/path-missing\`, and one
with an encrypted Secret that it does not decrypt by \`objects/encrypted\`.
`,
  check: ({ state }) =>
    state.kustomizations.filter(failsByItself).map((kustomization) => ({
      message: kustomization.problem?.message ?? 'The build fails for a reason that is not known.',
      kustomization: kustomizationId(kustomization),
      ...placeOf(kustomization, kustomization.problem?.location),
      help: 'Until it builds, Flux applies and prunes nothing of this Kustomization, and what depends on it waits.',
    })),
};

/** True unless another rule says why it failed. */
function failsByItself({ status, problem }: KustomizationState): boolean {
  return status === 'failed' && !OF_OTHER_RULES.has(problem?.cause);
}

const OF_OTHER_RULES = new Set<ProblemCause | undefined>(['path', 'encrypted', 'variables']);
