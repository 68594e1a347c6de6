import { kustomizationId } from '../../flux/state.ts';
import { valueAt } from '../../kube/json.ts';
import { locate } from '../../kube/object.ts';
import type { Rule } from '../rule.ts';

export const pruningDisabled: Rule = {
  id: 'prune/disabled',
  severity: 'info',
  summary: 'A Kustomization does not prune.',
  documentation: `
With \`prune: false\`, what is removed from the repository stays in the cluster, and nothing looks after it from then on.
To switch pruning on later does not remove it: Flux has forgotten it. With a change, only what it brings is reported.

\`\`\`yaml
spec:
  prune: false
\`\`\`

Set \`prune: true\`, and annotate the few objects that should stay with \`kustomize.toolkit.fluxcd.io/prune: disabled\`.
`,
  check({ state, base }) {
    // A choice of long ago need not be told with every change.
    const before = new Set(base?.kustomizations.filter(({ spec }) => !spec.prune).map(kustomizationId));
    return state.kustomizations
      .filter((kustomization) => !kustomization.spec.prune && !before.has(kustomizationId(kustomization)))
      .map((kustomization) => {
        const id = kustomizationId(kustomization);
        const written = valueAt(kustomization.object.value, ['spec', 'prune']) !== undefined;
        const location = locate(kustomization.object, written ? ['spec', 'prune'] : []);
        return {
          message: `Kustomization ${id} does not prune: what is removed from the repository stays in the cluster.`,
          kustomization: id,
          ...(location && { location }),
        };
      });
  },
};
