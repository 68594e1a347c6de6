import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { groupOf, locate, subject } from '../../kube/object.ts';
import type { ClusterIndex } from '../cluster-index.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const ignoredHealthChecks: Rule = {
  id: 'health/wait-and-checks',
  severity: 'info',
  summary: 'Flux ignores `healthChecks` where `wait: true` is set.',
  documentation: `
With \`wait: true\` Flux checks the health of every object that the Kustomization applies, and does not look at
\`healthChecks\`. That is a warning where \`healthChecks\` names something that another Kustomization applies: this one does not
wait for it.

\`\`\`yaml
spec:
  wait: true
  healthChecks:   # ignored
    - { apiVersion: apps/v1, kind: Deployment, name: api, namespace: shop }
\`\`\`

Remove \`healthChecks\`, or remove \`wait: true\` and name everything that matters.
`,
  check: ({ state, index }) =>
    state.kustomizations.flatMap((kustomization): RuleFinding[] => {
      const { wait, healthChecks, suspend } = kustomization.spec;
      if (!wait || suspend || healthChecks.length === 0) return [];
      const id = kustomizationId(kustomization);
      const location = locate(kustomization.object, ['spec', 'healthChecks']);
      const lost = lostCheck(kustomization, index);
      const loss = lost && `, so that it does not wait for ${lost.what}, which ${lost.holder} applies`;
      return [
        {
          ...(lost !== undefined && { severity: 'warning' }),
          message: `Kustomization ${id} has wait set, and Flux ignores its healthChecks${loss ?? ''}.`,
          kustomization: id,
          ...(location && { location }),
          help: 'Remove healthChecks, or remove wait and name in healthChecks everything that matters.',
        },
      ];
    }),
};

/** The first health check of something that another Kustomization applies, and that one. */
function lostCheck(
  kustomization: KustomizationState,
  index: ClusterIndex,
): { what: string; holder: string } | undefined {
  for (const check of kustomization.spec.healthChecks) {
    const holders = index.find(groupOf(check.apiVersion), check.kind, check.namespace, check.name);
    const [first] = holders;
    if (first === undefined || holders.some((held) => held.kustomization === kustomization)) continue;
    return { what: subject(check), holder: kustomizationId(first.kustomization) };
  }
  return undefined;
}
