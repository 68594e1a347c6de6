import { KUSTOMIZE_GROUP } from '../../flux/api.ts';
import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { groupOf, locate } from '../../kube/object.ts';
import { checkedObjects } from '../facts/objects/health-checks.ts';
import { sameSource } from '../facts/waits/same-source.ts';
import { entryPlace } from '../facts/waits/waiters.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const suspendedDependency: Rule = {
  id: 'dependencies/suspended',
  severity: 'warning',
  summary: 'A Kustomization waits for one that is suspended.',
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

With \`wait: true\`, or by \`healthChecks\`, a Kustomization waits for other Kustomizations too. One that was ready when it was
suspended stays ready. One that is suspended from the beginning never gets there, and who waits for it runs into its timeout:
that is reported for a change that brings it.
`,
  check: (context) => [...dependents(context), ...parents(context)],
};

function dependents(context: RuleContext): RuleFinding[] {
  return context.state.kustomizations.flatMap((dependent) => {
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
  });
}

/** New Kustomizations that begin suspended, and whose health somebody waits for: their status says nothing, ever. */
function parents({ state, index, base }: RuleContext): RuleFinding[] {
  if (base === undefined) return [];
  const before = new Set(base.kustomizations.map(kustomizationId));
  return state.kustomizations.flatMap((waiting) => {
    const id = kustomizationId(waiting);
    // Expressions of one's own may find it healthy all the same.
    if (waiting.spec.kubeConfig || waiting.spec.healthCheckExprs.some(isOfKustomizations)) return [];
    return checkedObjects(waiting, index)
      .filter((object) => object.kind === 'Kustomization' && isOfKustomizations(object))
      .map((object) => index.kustomization(kustomizationId(object)))
      .filter((child) => child?.spec.suspend && !before.has(kustomizationId(child)))
      .map((child) => describeChild(child!, id));
  });
}

function isOfKustomizations({ apiVersion }: { apiVersion: string }): boolean {
  return groupOf(apiVersion) === KUSTOMIZE_GROUP;
}

function describeChild(child: KustomizationState, waiting: string): RuleFinding {
  const id = kustomizationId(child);
  const location = locate(child.object, ['spec', 'suspend']);
  return {
    message: `Kustomization ${waiting} waits until ${id} is ready, which begins suspended and does not get ready: ${waiting} runs into its timeout until ${id} is resumed.`,
    kustomization: id,
    ...(location && { location }),
    help: `Resume ${id}, leave it out for now, or let ${waiting} wait for less, by healthChecks in place of spec.wait.`,
  };
}

/** Why a suspended Kustomization holds up what depends on it, or undefined when it does not. */
function blocks(id: string, shared: boolean, { base }: RuleContext): string | undefined {
  if (base !== undefined && !base.kustomizations.some((one) => kustomizationId(one) === id)) {
    return 'it is new and does not get ready';
  }
  return shared ? 'both have the same source, whose next revision it does not apply' : undefined;
}
