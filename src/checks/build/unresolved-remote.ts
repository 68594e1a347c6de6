import { kustomizationId } from '../../flux/state.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';

export const unresolvedRemote: Rule = {
  id: 'build/unresolved-remote',
  severity: 'info',
  summary: 'A Kustomization builds files that are not in this repository.',
  documentation: `
A kustomization file may name a URL or another git repository, which Flux fetches when it builds. flux-plan fetches nothing
for a pull request, so it cannot tell what such a Kustomization applies. It is neither compared nor counted as unchanged.

\`\`\`yaml
# infrastructure/metrics/kustomization.yaml
resources:
  - https://github.com/kubernetes-sigs/metrics-server/releases/download/v0.7.2/components.yaml
\`\`\`

Nothing is wrong. A copy of the file in the repository is compared like everything else, and does not change or fail with
somebody else's server.
`,
  check: ({ state }) =>
    state.kustomizations
      .filter(({ status, problem }) => status === 'unknown' && problem?.cause === 'remote')
      .map((kustomization) => {
        const id = kustomizationId(kustomization);
        return {
          message: `What Kustomization ${id} applies is not known: ${kustomization.problem?.message}.`,
          kustomization: id,
          ...placeOf(kustomization, kustomization.problem?.location),
          help: `The plan does not say what Kustomization ${id} applies or prunes. A copy of the files in this repository would be compared.`,
        };
      }),
};
