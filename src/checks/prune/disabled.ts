import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { valueAt } from '../../kube/json.ts';
import { locate } from '../../kube/object.ts';
import { compareText } from '../../kube/order.ts';
import type { Location } from '../../kube/yaml/source.ts';
import type { RelatedPlace } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { someOf } from '../words/listing.ts';

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
    const found = state.kustomizations
      .filter((kustomization) => !kustomization.spec.prune && !before.has(kustomizationId(kustomization)))
      .sort((a, b) => compareText(kustomizationId(a), kustomizationId(b)));
    const [first, ...others] = found;
    if (first === undefined) return [];
    const ids = found.map(kustomizationId);
    const location = placeOf(first);
    const related = others.slice(0, MAX_PLACES).flatMap((other): RelatedPlace[] => {
      const place = placeOf(other);
      return place === undefined ? [] : [{ message: kustomizationId(other), location: place }];
    });
    const subject = ids.length === 1 ? `Kustomization ${ids[0]} does` : `${ids.length} Kustomizations do`;
    const names = ids.length === 1 ? '' : ` (${someOf(ids)})`;
    return [
      {
        message: `${subject} not prune${names}: what is removed from the repository stays in the cluster.`,
        ...(ids.length === 1 && { kustomization: ids[0]! }),
        ...(location && { location }),
        ...(related.length > 0 && { related }),
      },
    ];
  },
};

/** How many places one finding can bear. */
const MAX_PLACES = 10;

function placeOf({ object }: KustomizationState): Location | undefined {
  return locate(object, valueAt(object.value, ['spec', 'prune']) === undefined ? [] : ['spec', 'prune']);
}
