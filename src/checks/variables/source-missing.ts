import { type ClusterState, type KustomizationState, kustomizationId } from '../../flux/state.ts';
import type { MissingSource } from '../../flux/variables/variable-set.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';

/** How many more Kustomizations that name the same object are shown. */
const MAX_PLACES = 10;

export const missingVariableSource: Rule = {
  id: 'variables/source-missing',
  severity: 'error',
  summary: 'A ConfigMap or Secret of `substituteFrom` is nowhere to be found.',
  documentation: `
\`spec.postBuild.substituteFrom\` names a ConfigMap or Secret in the namespace of the Flux Kustomization. When it does not
exist, and the entry is not \`optional: true\`, Flux applies nothing of the Kustomization.

\`\`\`yaml
postBuild:
  substituteFrom:
    - kind: ConfigMap
      name: cluster-var   # the ConfigMap is called cluster-vars
\`\`\`

Correct the name, add the object to what a Kustomization of this environment applies, or mark the entry as optional. When
something outside the repository creates it, such as Terraform, list it under \`external\` in \`.flux-plan.yaml\`, and the
values that matter under \`variables\`. The finding is a warning, one for each object, where what is left of the
Kustomizations can be told all the same.
`,
  check: ({ state }) => [...failures(state), ...doubts(state)],
};

/** One finding for each Kustomization that fails. */
function failures({ kustomizations }: ClusterState): RuleFinding[] {
  return kustomizations
    .filter(({ status }) => status === 'failed')
    .flatMap((kustomization) =>
      requiredSources(kustomization).map(({ kind, name, location }): RuleFinding => {
        const id = kustomizationId(kustomization);
        return {
          message: `No Kustomization of the environment applies the ${kind} ${kustomization.namespace}/${name} that substituteFrom of Kustomization ${id} names: Flux does not apply the Kustomization.`,
          kustomization: id,
          ...placeOf(kustomization, location),
          help: remedy(kind),
        };
      }),
    );
}

/** One finding for each object that may come from elsewhere, however many Kustomizations name it. */
function doubts({ kustomizations }: ClusterState): RuleFinding[] {
  const bySource = new Map<string, { kind: string; places: RelatedPlace[] }>();
  for (const kustomization of kustomizations) {
    if (kustomization.status === 'failed') continue;
    for (const { kind, name, location } of requiredSources(kustomization)) {
      const source = `${kind} ${kustomization.namespace}/${name}`;
      const known = bySource.get(source) ?? { kind, places: [] };
      bySource.set(source, known);
      const { location: place } = placeOf(kustomization, location);
      const message = `Kustomization ${kustomizationId(kustomization)} names it`;
      if (place !== undefined) known.places.push({ message, location: place });
    }
  }
  return [...bySource].map(
    ([
      source,
      {
        kind,
        places: [first, ...others],
      },
    ]) => ({
      message: `No Kustomization of the environment applies the ${source}, which variables come from: unless something outside the repository creates it, Flux does not apply what names it in substituteFrom.`,
      severity: 'warning',
      ...(first && { location: first.location }),
      help: remedy(kind),
      ...(others.length > 0 && { related: others.slice(0, MAX_PLACES) }),
    }),
  );
}

function requiredSources({ missingVariableSources }: KustomizationState): MissingSource[] {
  return missingVariableSources.filter(({ optional }) => !optional);
}

function remedy(kind: string): string {
  return `Correct the name, apply the ${kind}, or mark the entry as optional. When something outside the repository creates it, list it under external in .flux-plan.yaml.`;
}
