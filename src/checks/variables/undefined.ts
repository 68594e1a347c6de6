import { type KustomizationState, kustomizationId, type UndefinedVariable } from '../../flux/state.ts';
import { locate, subject } from '../../kube/object.ts';
import { foreignOwner } from '../facts/variables/foreign-text.ts';
import { Namesakes } from '../facts/variables/namesakes.ts';
import { faultEffect, shownExpression } from '../facts/variables/variable-place.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, objectPath, placeOf } from '../words/describe.ts';
import { grouped } from '../words/grouped.ts';
import { NearNames } from '../words/near-name.ts';

/** How many more uses of one variable in an object are shown. */
const MAX_PLACES = 10;

export const undefinedVariable: Rule = {
  id: 'variables/undefined',
  severity: 'error',
  summary: 'An object uses a variable that nothing defines.',
  documentation: `
\`spec.postBuild\` of a Flux Kustomization replaces \`\${NAME}\` in every object that it applies. Since Flux 2.9 a variable
that neither \`substitute\` nor an object of \`substituteFrom\` defines fails the whole Kustomization: nothing of it is
applied. Older versions put an empty text in its place, and the finding is a warning.

\`\`\`yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  region: \${REGION}        # no REGION in postBuild
\`\`\`

Define the variable, or give it a default (\`\${REGION:=eu-west-1}\`). When the text is not meant for Flux, write
\`$\${REGION}\`, or set the annotation \`kustomize.toolkit.fluxcd.io/substitute: disabled\` on the object. What plainly belongs
to another program is reported by \`variables/not-a-variable\` instead.
`,
  check({ state, all }) {
    const namesakes = new Namesakes(state, all);
    return state.kustomizations.flatMap((kustomization) => checkKustomization(kustomization, namesakes));
  },
};

function checkKustomization(kustomization: KustomizationState, namesakes: Namesakes): RuleFinding[] {
  if (kustomization.undefinedVariables.length === 0) return [];
  const id = kustomizationId(kustomization);
  const known = new NearNames(kustomization.variables.keys());
  const effect = faultEffect(kustomization);
  const sentence = ({ name, object, doubt }: UndefinedVariable): string =>
    doubt === undefined
      ? `Nothing defines the variable ${name} that ${subject(object)} uses: ${effect.text}.`
      : `Nothing in the repository defines the variable ${name} that ${subject(object)} uses: ${doubt}.`;
  // To the reader, all uses of one variable in one object are one mistake, and so is one place in many objects.
  const groups = grouped(distinctUses(kustomization), ({ name, object, doubt }) =>
    JSON.stringify([name, objectPath(object), doubt]),
  );
  return groups.map(([first, ...others]): RuleFinding => {
    const use = first!;
    const related = others.flatMap(({ name, location }): RelatedPlace[] =>
      location === undefined ? [] : [{ message: `${name} is used here too`, location }],
    );
    return {
      message: sentence(use),
      severity: use.doubt === undefined ? effect.severity : 'warning',
      kustomization: id,
      object: objectPath(use.object),
      ...placeOf(kustomization, use.location ?? locate(use.object)),
      help: remedy(use, id, known.nearest(use.name), namesakes.defining(kustomization, use.name)),
      ...(related.length > 0 && { related: related.slice(0, MAX_PLACES) }),
    };
  });
}

/** What may be meant for Flux, each variable once at each place: a patch brings one place into many objects. */
function distinctUses({ undefinedVariables }: KustomizationState): UndefinedVariable[] {
  const seen = new Set<string>();
  return undefinedVariables.filter(({ name, expression, object, written = object, location }) => {
    if (foreignOwner(name, expression, written) !== undefined) return false;
    const key = JSON.stringify([name, location ?? locate(object) ?? objectPath(object)]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function remedy(use: UndefinedVariable, id: string, near: string | undefined, elsewhere: string[]): string {
  const shown = shownExpression(use);
  const hints: string[] = [];
  if (near !== undefined) hints.push(`Is it ${near}?`);
  if (elsewhere.length > 0) hints.push(`Kustomization ${id} of ${enumerate(elsewhere)} defines it.`);
  hints.push(
    `Define ${use.name} in spec.postBuild of Kustomization ${id}, or give it a default: \${${use.name}:=value}.`,
    `When ${shown} is not meant for Flux, write $${shown}, or annotate the object with kustomize.toolkit.fluxcd.io/substitute: disabled.`,
  );
  return hints.join(' ');
}
