import { type KustomizationState, kustomizationId, type Variable } from '../../flux/state.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, placeOf } from '../words/describe.ts';

/** How many variables of one pair of sources are shown with their places. */
const MAX_PLACES = 10;

export const shadowedVariable: Rule = {
  id: 'variables/shadowed',
  severity: 'info',
  summary: 'An inline value hides another one that a ConfigMap or Secret gives to the variable.',
  documentation: `
The entries of \`substituteFrom\` are read in their order, later ones over earlier ones, and the values of \`substitute\`
are put over all of them: what is written into the Flux Kustomization wins, whatever the ConfigMap says. Some tutorials
have it the other way round.

\`\`\`yaml
postBuild:
  substitute:
    REGION: eu-west-1        # this one counts
  substituteFrom:
    - kind: ConfigMap
      name: cluster-vars     # REGION: us-east-1
\`\`\`

Write a default at the place of use (\`\${REGION:=eu-west-1}\`) when the ConfigMap is to win, and remove the value that does
not count. A later entry of \`substituteFrom\` that replaces the value of an earlier one is how defaults are overridden for
one cluster, and is not reported.
`,
  check: ({ state }) => state.kustomizations.flatMap(checkKustomization),
};

function checkKustomization(kustomization: KustomizationState): RuleFinding[] {
  const id = kustomizationId(kustomization);
  return [...hiddenBySource(kustomization)].map(([from, pairs]): RuleFinding => {
    const names = pairs.map(({ hidden }) => hidden.name);
    const one = names.length === 1;
    return {
      message: `Kustomization ${id} sets ${enumerate(names)} itself, which hides the other ${one ? 'value' : 'values'} of ${from}.`,
      kustomization: id,
      ...placeOf(kustomization, pairs[0]?.counts.location),
      help: `Remove the ${one ? 'value' : 'values'} from spec.postBuild.substitute when ${from} is to count.`,
      related: pairs
        .slice(0, MAX_PLACES)
        .flatMap(({ hidden, counts }) => [
          ...placed(counts, `${counts.name} gets this value`),
          ...placed(hidden, `this value of ${hidden.name} does not count`),
        ]),
    };
  });
}

interface Pair {
  hidden: Variable;
  counts: Variable;
}

/** The last definition of each variable that an inline one replaces by another value, by its source. */
function hiddenBySource({ definitions, variables }: KustomizationState): Map<string, Pair[]> {
  const bySource = new Map<string, Pair[]>();
  const others = new Map(
    definitions.filter(({ from }) => from !== 'substitute').map((one) => [one.name, one]),
  );
  for (const counts of variables.values()) {
    const hidden = counts.from === 'substitute' ? others.get(counts.name) : undefined;
    if (hidden?.location === undefined || hidden.value === undefined || hidden.value === counts.value)
      continue;
    const pairs = bySource.get(hidden.from);
    if (pairs === undefined) bySource.set(hidden.from, [{ hidden, counts }]);
    else pairs.push({ hidden, counts });
  }
  return bySource;
}

function placed({ location }: Variable, message: string): RelatedPlace[] {
  return location === undefined ? [] : [{ message, location }];
}
