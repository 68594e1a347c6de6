import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { findExpression } from '../../flux/substitution/find-expression.ts';
import { isSubstitutionDisabled } from '../../flux/substitution/substitute.ts';
import { type KubeObject, locate, subject } from '../../kube/object.ts';
import { foreignOwner, textsWith } from '../facts/variables/foreign-text.ts';
import { Namesakes } from '../facts/variables/namesakes.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, objectPath, placeOf } from '../words/describe.ts';

/** A plain variable, or one with a default. */
const EXPRESSION = /(\$\$)|\$\{([A-Za-z_]\w{0,100})(?::?[-=][^{}\n]{0,200})?\}/g;

export const notSubstituted: Rule = {
  id: 'variables/not-substituted',
  severity: 'warning',
  summary: 'An expression stays as it is written, because Flux has no variables to replace it with.',
  documentation: `
Without a single variable Flux leaves all objects as they are: even \`\${REPLICAS:=1}\` does not become its default. This
happens when \`spec.postBuild\` is empty, when all objects of \`substituteFrom\` are empty, and when there is no \`postBuild\`
at all.

\`\`\`yaml
spec:
  postBuild: {}            # no variables
---
kind: Deployment
spec:
  replicas: \${REPLICAS:=1}  # reaches the cluster like this
\`\`\`

Define a variable, or set \`spec.postBuild.substituteStrategy: Always\`. Without a \`postBuild\` an expression is reported only
when the Kustomization of the same name defines its variable in another environment.
`,
  check({ state, all }) {
    const namesakes = new Namesakes(state, all);
    return state.kustomizations.flatMap((kustomization) => checkKustomization(kustomization, namesakes));
  },
};

function checkKustomization(kustomization: KustomizationState, namesakes: Namesakes): RuleFinding[] {
  const { substituted, status, missingVariableSources } = kustomization;
  // What an object that may exist defines is not known.
  if (substituted || status !== 'rendered' || missingVariableSources.length > 0) return [];
  const id = kustomizationId(kustomization);
  const { hasPostBuild } = kustomization.spec;
  const cause = hasPostBuild
    ? `postBuild of Kustomization ${id} gives no variable`
    : `Kustomization ${id} has no postBuild here`;
  return kustomization.objects.flatMap((object) =>
    expressionsOf(object).flatMap(({ expression, name }): RuleFinding[] => {
      const elsewhere = namesakes.defining(kustomization, name);
      if (!hasPostBuild && elsewhere.length === 0) return [];
      const [place] = findExpression(object.node, expression);
      const always = /[-=]/.test(expression)
        ? ', or set substituteStrategy: Always when its default is meant'
        : '';
      const hint =
        elsewhere.length === 0 ? '' : ` Kustomization ${id} of ${enumerate(elsewhere)} defines it.`;
      return [
        {
          message: `The variable ${name} in ${subject(object)} is not replaced, as ${cause}: the expression reaches the cluster as it is written.`,
          kustomization: id,
          object: objectPath(object),
          ...placeOf(kustomization, place ?? locate(object)),
          help: `Define ${name} in spec.postBuild of Kustomization ${id}${always}.${hint}`,
        },
      ];
    }),
  );
}

/** The expressions of an object that Flux would replace, one of each variable. */
function expressionsOf(object: KubeObject): { expression: string; name: string }[] {
  if (isSubstitutionDisabled(object)) return [];
  const found = new Map<string, string>();
  for (const { text } of textsWith(object.value, '${')) {
    for (const [expression, , name] of text.matchAll(EXPRESSION)) {
      if (name === undefined || found.has(name) || foreignOwner(name, expression, object)) continue;
      found.set(name, expression);
    }
  }
  return [...found].map(([name, expression]) => ({ name, expression }));
}
