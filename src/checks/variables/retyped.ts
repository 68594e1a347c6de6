import { type KustomizationState, kustomizationId, type VariableUse } from '../../flux/state.ts';
import { type JsonValue, valueAt } from '../../kube/json.ts';
import { locate, subject } from '../../kube/object.ts';
import { type Text, textsWith } from '../facts/variables/foreign-text.ts';
import { wantsText } from '../facts/variables/text-fields.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { objectPath, placeOf } from '../words/describe.ts';

export const retypedValue: Rule = {
  id: 'variables/retyped',
  severity: 'warning',
  summary: 'A value turns into a number, a boolean or null where Kubernetes wants a text.',
  documentation: `
Flux replaces variables in the printed YAML of an object and reads the result again, by the rules of YAML 1.1. The quotes
that Git has around an expression are gone by then: \`"\${PORT}"\` with the value 8080 becomes a number, and \`yes\`, \`on\` and
\`1.10\` are no texts either.

\`\`\`yaml
env:
  - name: PORT
    value: "\${PORT}"     # PORT: "8080" becomes a number
\`\`\`

Kubernetes refuses an object with such a value in an environment variable, in the data of a ConfigMap or in an argument, and
Flux then applies nothing of the Kustomization. Of an object with such a label, Flux drops all labels. Put quotes into the
value of the variable (\`PORT: '"8080"'\`), or a text beside the expression.
`,
  check: ({ state }) => state.kustomizations.flatMap(checkKustomization),
};

function checkKustomization(kustomization: KustomizationState): RuleFinding[] {
  const byObject = new Map(kustomization.variableUses.map((use) => [use.written, use]));
  return [...byObject.values()].flatMap((use) => checkObject(kustomization, use));
}

function checkObject(kustomization: KustomizationState, { written, object }: VariableUse): RuleFinding[] {
  return textsWith(written.value, '${').flatMap(({ path, text }): RuleFinding[] => {
    const value = valueAt(object.value, path);
    if (!isRetyped(value) || !wantsText(object, path)) return [];
    const variables = namesIn(text).map((name) => kustomization.variables.get(name));
    if (value === null && variables.every((variable) => (variable?.value ?? '') === '')) return [];
    const type = variables.some((variable) => variable?.secret)
      ? 'something else than a text'
      : typeName(value);
    return [
      {
        message: `${path.join('.')} of ${subject(object)} turns into ${type} when Flux replaces its variables: ${effectOf(value, path, kustomization)}.`,
        kustomization: kustomizationId(kustomization),
        object: objectPath(object),
        ...placeOf(kustomization, locate(written, path)),
        help: `Put quotes into the value of the variable, such as '"8080"', or a text beside the expression.`,
      },
    ];
  });
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\$\{#?([\p{L}\p{Nd}_]+)/gu)].map(([, name = '']) => name);
}

function isRetyped(value: JsonValue | undefined): value is null | number | bigint | boolean {
  return value === null || (value !== undefined && typeof value !== 'object' && typeof value !== 'string');
}

function typeName(value: null | number | bigint | boolean): string {
  if (value === null) return 'null';
  return typeof value === 'boolean' ? 'a boolean' : 'a number';
}

function effectOf(value: JsonValue, path: Text['path'], kustomization: KustomizationState): string {
  if (value === null) return 'the text is lost';
  if (path.length === 3 && path[0] === 'metadata' && path[1] === 'labels')
    return 'Flux drops all labels of the object';
  return `the API server refuses the object, and Flux does not apply Kustomization ${kustomizationId(kustomization)}`;
}
