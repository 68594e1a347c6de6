import { HELM_GROUP, KUSTOMIZE_GROUP } from '../../flux/api.ts';
import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { valueAt } from '../../kube/json.ts';
import { groupOf, locate } from '../../kube/object.ts';
import { compareText } from '../../kube/order.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate } from '../words/describe.ts';

export const ungatedDependency: Rule = {
  id: 'dependencies/not-gated',
  severity: 'info',
  summary: 'Others depend on a Kustomization that is ready before what it applies is.',
  documentation: `
\`spec.dependsOn\` waits until a Flux Kustomization is ready. Without \`wait: true\` and without \`healthChecks\` it is ready
as soon as its objects have been applied, whether the workloads and HelmReleases among them work or not.

\`\`\`yaml
kind: Kustomization
metadata: { name: databases, namespace: flux-system }
spec:
  path: ./databases   # a HelmRelease, which takes minutes to install
  wait: true          # without this, what depends on databases does not wait for it
\`\`\`

Set \`wait: true\`, name in \`healthChecks\` what the others need, or give the entry of \`dependsOn\` a \`readyExpr\`. Nothing is
wrong when the order of applying is all that is meant: \`wait: false\` says so, and silences this.
`,
  check: ({ state, index }) => {
    const dependents = new Map<KustomizationState, string[]>();
    for (const dependent of state.kustomizations) {
      for (const entry of dependent.spec.dependsOn) {
        const dependency = index.kustomization(kustomizationId(entry));
        if (dependency === undefined || entry.readyExpr !== undefined || isGated(dependency)) continue;
        const known = dependents.get(dependency);
        if (known === undefined) dependents.set(dependency, [kustomizationId(dependent)]);
        else known.push(kustomizationId(dependent));
      }
    }
    return [...dependents].map(([dependency, ids]) =>
      describe(dependency, [...new Set(ids)].sort(compareText)),
    );
  },
};

/** True when it waits, when somebody wrote that it shall not, and when it applies nothing that takes time. */
function isGated({ spec, object, objects }: KustomizationState): boolean {
  const decided = valueAt(object.value, ['spec', 'wait']) !== undefined;
  return decided || spec.healthChecks.length > 0 || !objects.some(takesTime);
}

function takesTime({ apiVersion, kind }: { apiVersion: string; kind: string }): boolean {
  switch (groupOf(apiVersion)) {
    case 'apps':
      return ['Deployment', 'StatefulSet', 'DaemonSet'].includes(kind);
    case 'batch':
      return kind === 'Job';
    case HELM_GROUP:
      return kind === 'HelmRelease';
    case KUSTOMIZE_GROUP:
      return kind === 'Kustomization';
    default:
      return false;
  }
}

function describe(dependency: KustomizationState, dependents: readonly string[]): RuleFinding {
  const id = kustomizationId(dependency);
  const location = locate(dependency.object, ['spec']);
  const who = dependents.length <= 3 ? enumerate(dependents) : `${dependents.length} Kustomizations`;
  return {
    message: `${who} ${dependents.length === 1 ? 'depends' : 'depend'} on ${id}, which has neither wait nor healthChecks: it is ready once its objects are applied, whether they work or not.`,
    kustomization: id,
    ...(location && { location }),
    help: 'Set spec.wait, or name in healthChecks what the others need.',
  };
}
