import { type KustomizationState, kustomizationId, type VariableUse } from '../../flux/state.ts';
import { Namesakes } from '../facts/variables/namesakes.ts';
import { usePlace } from '../facts/variables/variable-place.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, placeOf } from '../words/describe.ts';

export const defaultOnlyVariable: Rule = {
  id: 'variables/default-only',
  severity: 'info',
  summary: 'A variable takes its default here, and is defined in other environments.',
  documentation: `
An object uses a variable with a default, such as \`\${REPLICAS:=1}\`. In this environment nothing defines the variable for
the Flux Kustomization, so the default counts, while the Kustomization of the same name defines it elsewhere.

\`\`\`yaml
# staging
postBuild:
  substitute:
    REPLICAS: "3"
---
# production: no REPLICAS
postBuild:
  substitute:
    REGION: eu-west-1
\`\`\`

Nothing is wrong when the default is what you want. Define the variable otherwise.
`,
  check({ state, all }) {
    const namesakes = new Namesakes(state, all);
    return state.kustomizations.flatMap((kustomization) => checkKustomization(kustomization, namesakes));
  },
};

function checkKustomization(kustomization: KustomizationState, namesakes: Namesakes): RuleFinding[] {
  // An object that may exist may define the variable.
  if (!kustomization.substituted || kustomization.missingVariableSources.length > 0) return [];
  const id = kustomizationId(kustomization);
  const firsts = new Map<string, VariableUse>();
  for (const use of kustomization.variableUses) {
    if (use.outcome === 'defaulted' && !firsts.has(use.name)) firsts.set(use.name, use);
  }
  return [...firsts.values()].flatMap((use): RuleFinding[] => {
    const elsewhere = namesakes.defining(kustomization, use.name);
    if (elsewhere.length === 0) return [];
    return [
      {
        message: `Nothing defines ${use.name} for Kustomization ${id} in this environment, so its default counts.`,
        kustomization: id,
        ...placeOf(kustomization, usePlace(use)),
        help: `Kustomization ${id} of ${enumerate(elsewhere)} defines it. Define it here too, unless the default is meant.`,
      },
    ];
  });
}
