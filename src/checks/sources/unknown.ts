import { sourceId } from '../../flux/source/source-mapping.ts';
import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { findMissingSources } from '../facts/objects/missing-source.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';

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

Nothing is wrong. Read the plan knowing that this part is missing. When the artifact is made of a folder of this
repository, or its files are checked out beside the others, name the folder in the input \`sources\` (\`--source\` on a
command line), and it is built too: \`OCIRepository/flux-system/platform=deploy/platform\`.
`,
  check(context) {
    const reported = new Set(findMissingSources(context).map(({ kustomization }) => kustomization));
    return context.state.kustomizations
      .filter((one) => one.status === 'unknown' && one.problem?.cause !== 'remote' && !reported.has(one))
      .map((kustomization) => {
        const id = kustomizationId(kustomization);
        const { kind, name } = kustomization.spec.sourceRef;
        return {
          message: kustomization.problem?.message ?? `The source ${kind} ${name} is not in this repository.`,
          kustomization: id,
          ...placeOf(kustomization, kustomization.problem?.location),
          help: `The plan does not say what Kustomization ${id} applies or prunes.${mapping(kustomization)}`,
        };
      });
  },
};

function mapping({ problem, spec: { sourceRef } }: KustomizationState): string {
  if (problem?.cause !== 'source') return '';
  return ` If the files of the source are in a folder of this repository, name it in the input sources: ${sourceId(sourceRef)}=PATH.`;
}
