import { type KustomizationState, kustomizationId, type UnreadableExpression } from '../../flux/state.ts';
import { subject } from '../../kube/object.ts';
import { keepLiteral } from '../facts/variables/foreign-text.ts';
import { faultEffect } from '../facts/variables/variable-place.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { objectPath, placeOf } from '../words/describe.ts';

export const unsupportedSyntax: Rule = {
  id: 'variables/unsupported-syntax',
  severity: 'error',
  summary: 'Flux cannot read an expression, and fails the whole Kustomization.',
  documentation: `
With variables in \`spec.postBuild\`, Flux reads every \`\${\` of every object as the beginning of an expression. It knows less
than a shell: a default needs a colon (\`\${NAME:-value}\`), and there are no arrays and no indirect names. What it cannot read
fails the Kustomization, also in text that is meant for another program.

\`\`\`yaml
kind: ConfigMap
data:
  run.sh: |
    cd "$(dirname "\${BASH_SOURCE[0]}")"
    echo "\${HOST-localhost}"
\`\`\`

Write \`$$\{\` for what is not meant for Flux, or set the annotation \`kustomize.toolkit.fluxcd.io/substitute: disabled\` on the
object. Flux stops at the first such expression of an object, so others may follow.
`,
  check: ({ state }) => state.kustomizations.flatMap(checkKustomization),
};

function checkKustomization(kustomization: KustomizationState): RuleFinding[] {
  return kustomization.unreadableExpressions.map((unreadable) => {
    const { object, reason, location } = unreadable;
    const effect = faultEffect(kustomization);
    const shown = shownExpression(unreadable);
    return {
      message: `Flux cannot read ${shown} in ${subject(object)} (${reason}): ${effect.text}.`,
      severity: effect.severity,
      kustomization: kustomizationId(kustomization),
      object: objectPath(object),
      ...placeOf(kustomization, location),
      help: remedy(unreadable, shown),
    };
  });
}

/** The expression up to its brace. What stands in a Secret is not shown. */
function shownExpression({ expression, object }: UnreadableExpression): string {
  if (object.kind === 'Secret') return 'an expression';
  return /^\$\{(?:\{[^{}]*\}\}|[^{}]*\})/.exec(expression)?.[0] ?? expression;
}

function remedy({ expression, object }: UnreadableExpression, shown: string): string {
  const literal = keepLiteral([object.kind === 'Secret' ? '${' : shown], object, true);
  const [, name = '', operator = '', value] = /^\$\{(\w+)([-+?])([^{}]*)\}/.exec(expression) ?? [];
  if (operator !== '' && value !== undefined && object.kind !== 'Secret') {
    return `A default needs a colon: \${${name}:${operator}${value}}. When it is not meant for Flux, ${literal}`;
  }
  return `When it is not meant for Flux, ${literal}`;
}
