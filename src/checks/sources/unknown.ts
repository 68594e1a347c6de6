import { kustomizationId } from '../../flux/state.ts';
import { placeOf } from '../describe.ts';
import type { Rule } from '../rule.ts';

export const unknownSource: Rule = {
  id: 'sources/unknown',
  severity: 'info',
  summary: 'What a Kustomization builds is not in this repository.',
  documentation: `
\`spec.sourceRef\` names another repository, a bucket, or an artifact of a registry. flux-plan reads this repository only, so
it cannot tell what the Kustomization applies. Such a Kustomization is neither compared nor counted as unchanged.

\`\`\`yaml
sourceRef:
  kind: OCIRepository
  name: platform   # ghcr.io/example/platform
\`\`\`

Nothing is wrong. Read the plan knowing that this part is missing.
`,
  check: ({ state }) =>
    state.kustomizations
      .filter(({ status }) => status === 'unknown')
      .map((kustomization) => {
        const id = kustomizationId(kustomization);
        const { kind, name } = kustomization.spec.sourceRef;
        return {
          message: kustomization.problem?.message ?? `The source ${kind} ${name} is not in this repository.`,
          kustomization: id,
          ...placeOf(kustomization, kustomization.problem?.location),
          help: `The plan does not say what Kustomization ${id} applies or prunes.`,
        };
      }),
};
