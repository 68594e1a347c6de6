import type { ExternalObjects } from '../../flux/external-objects.ts';
import type { ClusterState } from '../../flux/state.ts';
import { kustomizationId } from '../../flux/state.ts';
import { locate } from '../../kube/object.ts';
import { compareText } from '../../kube/order.ts';
import { ClusterIndex, type Held } from '../cluster-index.ts';
import { type Namespaces, namespacesOf } from '../facts/objects/namespaces.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { objectPath } from '../words/describe.ts';
import { NearNames } from '../words/near-name.ts';

export const missingNamespace: Rule = {
  id: 'objects/namespace-missing',
  severity: 'warning',
  summary: 'A change puts objects into a namespace that nothing creates.',
  documentation: `
Flux creates no namespace that is not in Git. The API server refuses objects of one that does not exist, and the
Kustomization fails.

\`\`\`yaml
metadata:
  name: checkout
  namespace: shopp   # the namespace is called shop
\`\`\`

Add the Namespace, correct the name, or, for a HelmRelease, set \`install.createNamespace: true\`. Namespaces are made by
other means too, so the rule looks only at what a change brings, and only in environments that declare every other
namespace that they use.
`,
  check({ state, index, base, external }) {
    if (base === undefined || index.incomplete.length > 0) return [];
    const after = namespacesOf(index);
    const before = namespacesOf(new ClusterIndex(base));
    // Only where the repository is seen to declare its namespaces, and all that it uses.
    if (before.made.size === 0) return [];
    if (!after.closed || [...before.used.keys()].some((name) => !isThere(name, before, base, external)))
      return [];
    return [...after.used]
      .filter(([name]) => !isThere(name, after, state, external) && !before.used.has(name))
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, objects]) => describe(name, objects, after));
  },
};

/** Made by something in the repository, by Kubernetes, by other means, or there because Flux Kustomizations live in it. */
function isThere(
  name: string,
  { made }: Namespaces,
  state: ClusterState,
  external: ExternalObjects,
): boolean {
  if (made.has(name) || /^(?:default|flux-system|kube-.*)$/.test(name) || name.includes('${')) return true;
  return state.kustomizations[0]?.namespace === name || external.has('Namespace', '', name);
}

function describe(name: string, objects: readonly Held[], { made }: Namespaces): RuleFinding {
  const { object, kustomization } = objects[0]!;
  const count = objects.length === 1 ? '1 object is' : `${objects.length} objects are`;
  const near = new NearNames(made).nearest(name);
  const location = locate(object, ['metadata', 'namespace']);
  return {
    message: `${count} put into the namespace ${name}, which nothing in the environment creates: unless it exists by other means, Kustomization ${kustomizationId(kustomization)} fails.`,
    kustomization: kustomizationId(kustomization),
    object: objectPath(object),
    ...(location && { location }),
    help:
      near === undefined
        ? `Add the Namespace ${name}.`
        : `Is it ${near}? Otherwise add the Namespace ${name}.`,
  };
}
