import {
  type KustomizationState,
  kustomizationId,
  type UndefinedVariable,
  type VariableUse,
} from '../../flux/state.ts';
import { locate, subject } from '../../kube/object.ts';
import { DOCUMENTATION, foreignOwner, keepLiteral } from '../facts/variables/foreign-text.ts';
import { faultEffect, shownExpression } from '../facts/variables/variable-place.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, objectPath, placeOf } from '../words/describe.ts';

/** How many expressions a finding names. */
const MAX_NAMED = 5;

export const notAVariable: Rule = {
  id: 'variables/not-a-variable',
  severity: 'error',
  summary: 'Flux takes a part of a script, a dashboard or another text for a variable.',
  documentation: `
With variables in \`spec.postBuild\`, Flux replaces \`\${NAME}\` in every object, also where it belongs to a shell script, a
Grafana dashboard, a regular expression, or the documentation of a custom resource. Since Flux 2.9 this fails the whole
Kustomization. Older versions put an empty text in its place, and the finding is a warning.

\`\`\`yaml
kind: ConfigMap
data:
  backup.sh: |
    #!/bin/sh
    for FILE in /data/*; do
      cp "\${FILE}" /backup    # Flux knows no FILE
    done
\`\`\`

Write \`$$\{FILE}\`, which Flux turns into \`\${FILE}\`, or set the annotation \`kustomize.toolkit.fluxcd.io/substitute: disabled\`
on the object. An undefined variable that may be meant for Flux is reported by \`variables/undefined\` instead.
`,
  check: ({ state }) => state.kustomizations.flatMap(checkKustomization),
};

function checkKustomization(kustomization: KustomizationState): RuleFinding[] {
  const groups = groupUses(kustomization);
  const served = new Set(
    groups.length === 0 ? [] : kustomization.variableUses.filter(isForFlux).map(({ written }) => written),
  );
  return groups.flatMap(({ owner, uses }): RuleFinding[] => {
    const [first] = uses;
    const { object, doubt, location, written = object } = first;
    const expressions = [...new Set(uses.map(shownExpression))];
    const effect = faultEffect(kustomization, expressions.length);
    // An empty text in a description harms nobody.
    if (owner === DOCUMENTATION && !effect.fails) return [];
    const one = expressions.length === 1;
    const named = expressions.slice(0, MAX_NAMED);
    if (expressions.length > MAX_NAMED) named.push(`${expressions.length - MAX_NAMED} more`);
    return [
      {
        message: `${enumerate(named)} in ${subject(object)} ${one ? 'belongs' : 'belong'} to ${owner}, and Flux takes ${one ? 'it for a variable' : 'them for variables'} that nothing defines: ${doubt ?? effect.text}.`,
        severity: doubt === undefined ? effect.severity : 'warning',
        kustomization: kustomizationId(kustomization),
        object: objectPath(object),
        ...placeOf(kustomization, location ?? locate(object)),
        help: `To keep it as it is, ${keepLiteral(expressions.slice(0, MAX_NAMED), written, !served.has(written))}`,
      },
    ];
  });
}

function isForFlux({ outcome }: VariableUse): boolean {
  return outcome === 'defined' || outcome === 'defaulted';
}

interface Group {
  owner: string;
  uses: [UndefinedVariable, ...UndefinedVariable[]];
}

/** The uses of one object in one kind of text. */
function groupUses({ undefinedVariables }: KustomizationState): Group[] {
  const groups = new Map<string, Group>();
  for (const use of undefinedVariables) {
    const owner = foreignOwner(use.name, use.expression, use.written ?? use.object);
    if (owner === undefined) continue;
    const key = JSON.stringify([owner, use.doubt, objectPath(use.object)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { owner, uses: [use] });
    else group.uses.push(use);
  }
  return [...groups.values()];
}
