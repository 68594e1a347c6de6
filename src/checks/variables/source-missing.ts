import { kustomizationId } from '../../flux/state.ts';
import { placeOf } from '../describe.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

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
values that matter under \`variables\`. The finding is a warning where the rest of the Kustomization can be told all the same.
`,
  check: ({ state }) =>
    state.kustomizations.flatMap((kustomization) => {
      const id = kustomizationId(kustomization);
      const failed = kustomization.status === 'failed';
      const condition = failed ? '' : 'unless something outside the repository creates it, ';
      return kustomization.missingVariableSources
        .filter(({ optional }) => !optional)
        .map(
          ({ kind, name, location }): RuleFinding => ({
            message: `No Kustomization of the environment applies the ${kind} ${kustomization.namespace}/${name} that substituteFrom of Kustomization ${id} names: ${condition}Flux does not apply the Kustomization.`,
            ...(!failed && { severity: 'warning' }),
            kustomization: id,
            ...placeOf(kustomization, location),
            help: `Correct the name, apply the ${kind}, or mark the entry as optional. When something outside the repository creates it, list it under external in .flux-plan.yaml.`,
          }),
        );
    }),
};
