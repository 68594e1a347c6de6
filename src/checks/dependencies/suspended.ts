import { kustomizationId } from '../../flux/state.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { sameSource } from '../same-source.ts';
import { entryPlace } from '../waiters.ts';

export const suspendedDependency: Rule = {
  id: 'dependencies/suspended',
  severity: 'warning',
  summary: 'A Kustomization depends on one that is suspended.',
  documentation: `
A Flux Kustomization that is built from the same source as its dependency waits until the dependency has applied the same
revision. A suspended one applies nothing any more, so from the next revision on Flux does not apply the dependent either:
*revision is not up to date*. With different sources the dependent goes on, unless the dependency is new and has never
been ready.

\`\`\`yaml
kind: Kustomization
metadata: { name: databases, namespace: flux-system }
spec:
  suspend: true   # and apps has dependsOn: [{ name: databases }]
\`\`\`

Resume the dependency, suspend the dependent too, or take the entry out of \`dependsOn\` for the time being.
`,
  check: (context) =>
    context.state.kustomizations.flatMap((dependent) => {
      if (dependent.spec.suspend) return [];
      return dependent.spec.dependsOn.flatMap((entry, at): RuleFinding[] => {
        const dependency = context.index.kustomization(kustomizationId(entry));
        if (!dependency?.spec.suspend || entry.readyExpr !== undefined) return [];
        const blocked = blocks(kustomizationId(dependency), sameSource(dependent, dependency), context);
        if (blocked === undefined) return [];
        const id = kustomizationId(dependent);
        return [
          {
            message: `Kustomization ${id} depends on ${kustomizationId(dependency)}, which is suspended: ${blocked}, and Flux does not apply ${id} until it is resumed.`,
            kustomization: id,
            ...entryPlace(dependent, at),
            help: `Resume ${kustomizationId(dependency)}, suspend ${id} too, or remove the entry.`,
          },
        ];
      });
    }),
};

/** Why a suspended Kustomization holds up what depends on it, or undefined when it does not. */
function blocks(id: string, shared: boolean, { base }: RuleContext): string | undefined {
  if (base !== undefined && !base.kustomizations.some((one) => kustomizationId(one) === id)) {
    return 'it is new and does not get ready';
  }
  return shared ? 'both have the same source, whose next revision it does not apply' : undefined;
}
