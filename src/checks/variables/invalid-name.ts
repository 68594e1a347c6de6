import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { isVariableName } from '../../flux/variables/variable-set.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';

export const invalidVariableName: Rule = {
  id: 'variables/invalid-name',
  severity: 'error',
  summary: 'A key is no valid name of a variable, and Flux refuses the whole Kustomization.',
  documentation: `
Every key of \`spec.postBuild.substitute\`, and of each ConfigMap and Secret of \`substituteFrom\`, has to be the name of a
variable: letters, digits and \`_\`, and no digit first. One other key fails the Flux Kustomization, even when nothing uses
it.

\`\`\`yaml
kind: ConfigMap
metadata: { name: cluster-vars, namespace: flux-system }
data:
  region: eu-west-1
  ca.crt: LS0tLS1C...      # a dot
\`\`\`

Rename the key, or move it to an object that no \`substituteFrom\` names.
`,
  check: ({ state }) => state.kustomizations.flatMap(checkKustomization),
};

function checkKustomization(kustomization: KustomizationState): RuleFinding[] {
  if (!kustomization.spec.hasPostBuild) return [];
  const id = kustomizationId(kustomization);
  const { suspend } = kustomization.spec;
  const effect = suspend
    ? `Flux will not apply Kustomization ${id} when it is resumed`
    : `Flux does not apply Kustomization ${id}, whether something uses it or not`;
  return kustomization.definitions
    .filter(({ name }) => !isVariableName(name))
    .map(({ name, from, location }) => ({
      message: `The key '${name}' of ${from} is no valid name of a variable: ${effect}.`,
      ...(suspend && { severity: 'warning' as const }),
      kustomization: id,
      ...placeOf(kustomization, location),
      help: `Use letters, digits and '_' only, and no digit first, or move the key to an object that substituteFrom of ${id} does not name.`,
    }));
}
