import {
  type ClusterState,
  type KustomizationState,
  kustomizationId,
  type VariableSource,
} from '../../flux/state.ts';
import { groupOf, type KubeObject, locate, subject } from '../../kube/object.ts';
import { ClusterIndex } from '../cluster-index.ts';
import { WaitingGraph } from '../facts/waits/waiting-graph.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';

export const selfSuppliedVariableSource: Rule = {
  id: 'variables/source-self-supplied',
  severity: 'error',
  summary: 'A Kustomization needs a ConfigMap or Secret that exists only after it has been applied.',
  documentation: `
Flux reads the objects of \`spec.postBuild.substituteFrom\` from the cluster before it applies anything. When such an object
is part of what the Kustomization itself applies, or of one that waits for it (by \`dependsOn\`, or as its child), a new
cluster never gets past this point.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  path: ./apps             # ./apps/vars.yaml is the ConfigMap app-vars
  postBuild:
    substituteFrom:
      - kind: ConfigMap
        name: app-vars
\`\`\`

Move the object to a Kustomization that is applied before. The finding is a warning when the base revision applies the
object already, so that the cluster has it. It is information for the Kustomization that an environment begins with:
whoever sets up the cluster applies that one by hand, and can apply the object likewise. An entry that is
\`optional: true\` is not reported: the first apply runs without the values.
`,
  check({ state, index, base, external }) {
    let graph: WaitingGraph | undefined;
    const before = base && new ClusterIndex(base);
    return state.kustomizations.flatMap((kustomization) => {
      const id = kustomizationId(kustomization);
      if (!kustomization.spec.hasPostBuild || kustomization.spec.suspend) return [];
      return kustomization.variableSources.flatMap((source): RuleFinding[] => {
        const { supplier, optional, kind, name } = source;
        if (supplier === undefined || optional || external.has(kind, kustomization.namespace, name))
          return [];
        const holders = holdersOf(supplier, index);
        graph ??= new WaitingGraph(state, index, external);
        const order = graph;
        if (holders.length === 0 || !holders.every((holder) => order.waits(kustomizationId(holder), id)))
          return [];
        const known = before !== undefined && holdersOf(supplier, before).length > 0;
        return [describe(kustomization, source, supplier, holders, known, state)];
      });
    });
  },
};

function holdersOf(
  { apiVersion, kind, namespace, name }: KubeObject,
  index: ClusterIndex,
): KustomizationState[] {
  return index.find(groupOf(apiVersion), kind, namespace, name).map(({ kustomization }) => kustomization);
}

function describe(
  kustomization: KustomizationState,
  { kind, name, location }: VariableSource,
  supplier: KubeObject,
  holders: readonly KustomizationState[],
  known: boolean,
  { kustomizations }: ClusterState,
): RuleFinding {
  const id = kustomizationId(kustomization);
  const [holder = kustomization] = holders;
  const by =
    holder === kustomization
      ? 'by itself'
      : `by Kustomization ${kustomizationId(holder)}, which waits for it`;
  // Whoever sets up the cluster applies the first Kustomization by hand, and often what it needs.
  const first = kustomization === kustomizations[0];
  const severity = first ? 'info' : known ? 'warning' : 'error';
  const effect = first ? 'somebody has to apply it by hand first' : 'Flux never applies the Kustomization';
  const place = locate(supplier);
  return {
    message: `Kustomization ${id} takes variables from the ${kind} ${kustomization.namespace}/${name}, which is applied only ${by}: in a new cluster ${effect}.`,
    severity,
    kustomization: id,
    ...placeOf(kustomization, location),
    help: `Let a Kustomization that is applied before ${id} apply ${subject(supplier)}.`,
    ...(place && { related: [{ message: `${subject(supplier)} is declared here`, location: place }] }),
  };
}
