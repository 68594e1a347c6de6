import {
  type ClusterState,
  type KustomizationState,
  kustomizationId,
  type UndefinedVariable,
} from '../../flux/state.ts';
import { locate, subject } from '../../kube/object.ts';
import { enumerate, objectPath, placeOf } from '../describe.ts';
import type { RuleFinding } from '../finding.ts';
import { NearNames } from '../near-name.ts';
import type { Rule } from '../rule.ts';

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
  script: echo "\${HOME}"   # meant for the shell, but Flux reads it first
\`\`\`

Define the variable, give it a default (\`\${REGION:=eu-west-1}\`), or keep Flux from reading the text: write
\`$\${HOME}\`, or set the annotation \`kustomize.toolkit.fluxcd.io/substitute: disabled\` on the object.
`,
  check: ({ state, all }) =>
    state.kustomizations.flatMap((kustomization) => checkKustomization(kustomization, all)),
};

function checkKustomization(kustomization: KustomizationState, all: readonly ClusterState[]): RuleFinding[] {
  if (kustomization.undefinedVariables.length === 0) return [];
  const id = kustomizationId(kustomization);
  const known = new NearNames(kustomization.variables.keys());
  const elsewhere = definedElsewhere(kustomization, all);
  const failed = kustomization.status === 'failed';
  const effect = failed ? `Flux does not apply Kustomization ${id}` : 'Flux puts an empty text in its place';
  const sentence = ({ name, object, doubt }: UndefinedVariable): string =>
    doubt === undefined
      ? `Nothing defines the variable ${name} that ${subject(object)} uses: ${effect}.`
      : `Nothing in the repository defines the variable ${name} that ${subject(object)} uses: ${doubt}.`;
  const seen = new Set<string>();
  const findings: RuleFinding[] = [];
  for (const use of kustomization.undefinedVariables) {
    const place = placeOf(kustomization, use.location ?? locate(use.object));
    const object = objectPath(use.object);
    const key = JSON.stringify([use.name, place.location ?? object]);
    if (seen.has(key)) continue;
    seen.add(key);
    findings.push({
      message: sentence(use),
      ...((!failed || use.doubt !== undefined) && { severity: 'warning' }),
      kustomization: id,
      object,
      ...place,
      help: remedy(use, id, known.nearest(use.name), elsewhere(use.name)),
    });
  }
  return findings;
}

function remedy(use: UndefinedVariable, id: string, near: string | undefined, elsewhere: string[]): string {
  const hints: string[] = [];
  if (near !== undefined) hints.push(`Is it ${near}?`);
  if (elsewhere.length > 0) hints.push(`Kustomization ${id} of ${enumerate(elsewhere)} defines it.`);
  hints.push(
    `Define ${use.name} in spec.postBuild of Kustomization ${id}, or give it a default: \${${use.name}:=value}.`,
    `When ${use.expression} is not meant for Flux, write $${use.expression}, or annotate the object with kustomize.toolkit.fluxcd.io/substitute: disabled.`,
  );
  return hints.join(' ');
}

/** The environments in which the Kustomization of this name defines a variable. */
function definedElsewhere({ namespace, name }: KustomizationState, all: readonly ClusterState[]) {
  const namesakes = all.flatMap(({ environment, kustomizations }) =>
    kustomizations
      .filter((other) => other.namespace === namespace && other.name === name)
      .map(({ variables }) => ({ environment: environment.name, variables })),
  );
  return (variable: string): string[] =>
    namesakes.filter(({ variables }) => variables.has(variable)).map(({ environment }) => environment);
}
