import { type ClusterState, type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { joinClamped } from '../../tree/path.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';
import { NearNames } from '../words/near-name.ts';

export const missingPath: Rule = {
  id: 'sources/path-missing',
  severity: 'error',
  summary: 'The directory of a Kustomization is not in its source.',
  documentation: `
\`spec.path\` is a directory of the source, seen from the source's root. When it does not exist, Flux neither applies nor
prunes anything of the Kustomization. A directory that \`.sourceignore\` or the \`spec.ignore\` of the source leave out
does not exist for Flux either, nor does one behind a symbolic link.

\`\`\`yaml
kind: Kustomization
spec:
  path: ./app/production   # the directory is called apps
\`\`\`

Correct the path. When the directory is gone for good, remove the Flux Kustomization in the same change.
`,
  check: ({ state, base }) =>
    state.kustomizations
      .filter(({ status, problem }) => status === 'failed' && problem?.cause === 'path')
      .map((kustomization) => {
        const id = kustomizationId(kustomization);
        return {
          message: `Flux neither applies nor prunes anything of Kustomization ${id}: ${kustomization.problem?.message}.`,
          kustomization: id,
          ...placeOf(kustomization, kustomization.problem?.location),
          help: hint(kustomization, base),
        };
      }),
};

function hint(
  { namespace, name, path, spec, nearestPath }: KustomizationState,
  base: ClusterState | undefined,
): string {
  const before = base?.kustomizations.find((one) => one.namespace === namespace && one.name === name);
  if (before?.status === 'rendered' && before.path === path && before.spec.path === spec.path) {
    return 'This change removes or renames the directory, or the source leaves it out from now on: correct spec.path, or remove the Kustomization with it.';
  }
  if (nearestPath === undefined) return 'Correct spec.path.';
  const { directory, directories } = nearestPath;
  const prefix = directory === '' ? './' : `./${directory}/`;
  const [step = ''] = joinClamped(spec.path)
    .slice(prefix.length - 2)
    .split('/');
  const near = new NearNames(directories).nearest(step);
  if (near !== undefined) return `Correct spec.path: there is ${prefix}${near}.`;
  return directory === ''
    ? 'Correct spec.path: it is seen from the root of the source.'
    : `Correct spec.path: of it, ./${directory} is there.`;
}
