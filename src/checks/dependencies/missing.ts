import type { EnvironmentComparison } from '../../compare/compare-revisions.ts';
import type { Owned } from '../../compare/ownership.ts';
import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { groupOf, type KubeObject, locate, subject } from '../../kube/object.ts';
import { compareText } from '../../kube/order.ts';
import type { ClusterIndex, Held } from '../cluster-index.ts';
import { WaitingGraph } from '../facts/waits/waiting-graph.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { objectPath } from '../words/describe.ts';

export const missingDependency: Rule = {
  id: 'dependencies/missing',
  severity: 'warning',
  summary: 'A new object needs a CRD or Namespace that comes from a Kustomization that nothing puts first.',
  documentation: `
Flux tries each object against the API server before it applies any. A custom resource whose CustomResourceDefinition does
not exist yet, or an object of a Namespace that does not, fails the whole Flux Kustomization. It is tried again after its
\`retryInterval\`, or after its \`interval\` when it has none. So when both are new, and come from two Kustomizations of which
neither comes first, it is a matter of luck how long it takes.

\`\`\`yaml
kind: Kustomization
metadata: { name: certificates, namespace: flux-system }
spec:
  path: ./certificates   # a ClusterIssuer, whose CRD the Kustomization cert-manager applies
  dependsOn:
    - name: cert-manager   # without this, the first try may fail
\`\`\`

Add the entry to \`dependsOn\`. Only what a change brings is reported, for in a running cluster the other one exists. A CRD
that a chart installs is not known, and not reported.
`,
  check({ comparison, base, state, index, external }) {
    // In a new environment everything is new, and Flux tries until it fits.
    if (base === undefined) return [];
    const needs = new Map<string, Need>();
    const news = creations(comparison);
    const created = new Set(news.map(({ object }) => object));
    for (const { object: by, owner } of news) {
      const holder = owner.head;
      if (holder === undefined || holder.spec.kubeConfig) continue;
      for (const needed of neededBy(by, index)) {
        if (!needed.every(({ object }) => created.has(object))) continue;
        const [provider] = needed as [Held];
        const { kind, namespace, name } = provider.object;
        if (external.has(kind, namespace, name)) continue;
        const key = JSON.stringify([owner.id, kustomizationId(provider.kustomization)]);
        const need = needs.get(key);
        if (need === undefined) needs.set(key, { by, holder, needed, others: 0 });
        else need.others++;
      }
    }
    if (needs.size === 0) return [];
    const graph = new WaitingGraph(state, index, external);
    return [...needs.values()].filter((need) => !comesFirst(need, graph)).map(describe);
  },
};

/** An object, and what it cannot be applied without; `others` of its Kustomization need something of the same one. */
interface Need {
  by: KubeObject;
  holder: KustomizationState;
  needed: readonly Held[];
  others: number;
}

/** What the change creates, in an order that does not depend on that of files. */
function creations(comparison: EnvironmentComparison | undefined): Owned[] {
  return (comparison?.changes ?? [])
    .flatMap(({ action, after }) => (action === 'create' && after !== undefined ? [after] : []))
    .sort((a, b) => compareText(objectPath(a.object), objectPath(b.object)));
}

/** Who holds the CustomResourceDefinition of an object, and who its Namespace; what nobody holds is left out. */
function neededBy(object: KubeObject, index: ClusterIndex): (readonly Held[])[] {
  const definition = index.definition(groupOf(object.apiVersion), object.kind);
  const namespaces = object.namespace === '' ? [] : index.find('', 'Namespace', '', object.namespace);
  return [definition === undefined ? [] : [definition], namespaces].filter(({ length }) => length > 0);
}

/** True when one that holds what is needed is the Kustomization itself, or is applied before it. */
function comesFirst({ holder, needed }: Need, graph: WaitingGraph): boolean {
  const id = kustomizationId(holder);
  return needed.some(
    ({ kustomization }) => kustomization === holder || graph.after(kustomizationId(kustomization)).has(id),
  );
}

function describe({ by, holder, needed, others }: Need): RuleFinding {
  const [{ object, kustomization }] = needed as [Held];
  const [id, provider] = [kustomizationId(holder), kustomizationId(kustomization)];
  const location = locate(by);
  const { interval, retryInterval } = holder.spec;
  const again = retryInterval ?? interval;
  const what =
    others === 0
      ? `${subject(by)} needs ${subject(object)}, which ${provider} applies`
      : `${subject(by)} and ${others} more of ${id} need what ${provider} applies, such as ${subject(object)}`;
  return {
    message: `${what}, and nothing lets ${provider} come first: if it does not, Flux applies nothing of ${id} until it tries again${again ? ` after ${again}` : ''}.`,
    kustomization: id,
    object: objectPath(by),
    ...(location && { location }),
    help: `Let ${id} depend on ${provider}.`,
  };
}
