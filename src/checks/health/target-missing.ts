import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { locate, subject } from '../../kube/object.ts';
import { HealthTargets, type MissingTarget } from '../facts/objects/health-targets.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const missingHealthTarget: Rule = {
  id: 'health/target-missing',
  severity: 'error',
  summary: 'A health check names an object that does not exist.',
  documentation: `
Flux waits for each object of \`healthChecks\` until the \`timeout\`. One that nothing applies is never found: the Kustomization
is never ready, and what depends on it is not applied. The namespace has to be written down, it is not taken from the
Kustomization.

\`\`\`yaml
healthChecks:
  - apiVersion: helm.toolkit.fluxcd.io/v2
    kind: HelmRelease
    name: podinfo
    namespace: podinf   # the HelmRelease is in podinfo
\`\`\`

Correct the name or the namespace, or remove the entry. An object that a chart or an operator may make is not known and not
reported; a warning says so where the Kustomization itself applies one that is called nearly the same, and where the change
removes it. While a Kustomization of the environment does not build or is not known, a missing Kustomization is a warning,
and other objects are taken to be part of that.
`,
  check(context) {
    let targets: HealthTargets | undefined;
    return context.state.kustomizations.flatMap((kustomization) => {
      const { suspend, wait, kubeConfig, healthChecks } = kustomization.spec;
      if (suspend || wait || kubeConfig) return [];
      return healthChecks.flatMap((check, at): RuleFinding[] => {
        targets ??= new HealthTargets(context);
        const missing = targets.missing(check, kustomization);
        return missing === undefined ? [] : [describe(kustomization, at, missing)];
      });
    });
  },
};

function describe(
  kustomization: KustomizationState,
  at: number,
  { unseen, help }: MissingTarget,
): RuleFinding {
  const id = kustomizationId(kustomization);
  const target = subject(kustomization.spec.healthChecks[at]!);
  const location = locate(kustomization.object, ['spec', 'healthChecks', at, 'name']);
  return {
    ...(unseen !== undefined && { severity: 'warning' }),
    message:
      unseen === undefined
        ? `Kustomization ${id} waits for ${target}, which does not exist: it runs into its timeout each time and is never ready.`
        : `Kustomization ${id} waits for ${target}, which nothing that is known applies. It may ${unseen}; otherwise ${id} is never ready.`,
    kustomization: id,
    ...(location && { location }),
    help: help ?? 'Correct the entry, or remove it.',
  };
}
