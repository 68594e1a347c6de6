import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { compareText } from '../../kube/order.ts';
import { cyclicGroups, shortestCycle } from '../cycles.ts';
import { dependencyPlace } from '../describe.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const dependencyCycle: Rule = {
  id: 'dependencies/cycle',
  severity: 'error',
  summary: 'Kustomizations wait for each other.',
  documentation: `
A Flux Kustomization is applied once everything in its \`spec.dependsOn\` is ready. When the dependencies lead back to it,
none of them is ever applied. Flux does not refuse such a cycle. A cycle also keeps Flux from reacting to a new revision:
every Kustomization of the same source then waits for its own interval.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  dependsOn:
    - name: databases   # and databases depends on apps
\`\`\`

Remove one of the entries. The finding shows a shortest cycle, and the line of each of its entries.
`,
  check({ state }) {
    const nodes = [...state.kustomizations].sort((a, b) =>
      compareText(kustomizationId(a), kustomizationId(b)),
    );
    const edges = dependencyEdges(nodes);
    return cyclicGroups(edges).map((group) => describe(nodes, shortestCycle(edges, group), group.length));
  },
};

function dependencyEdges(nodes: readonly KustomizationState[]): number[][] {
  const numbers = new Map(nodes.map((node, number) => [kustomizationId(node), number]));
  return nodes.map(({ spec }) =>
    spec.dependsOn
      .map((dependency) => numbers.get(kustomizationId(dependency)))
      .filter((number) => number !== undefined),
  );
}

function describe(nodes: readonly KustomizationState[], cycle: number[], groupSize: number): RuleFinding {
  const members = cycle.map((number) => nodes[number]!);
  const path = [...members, members[0]!].map(kustomizationId).join(' → ');
  const others = groupSize - cycle.length;
  const knot = others === 0 ? '' : `, nor any of the ${others} others that are tied up with them`;
  const places = members.map((member, at) => waitsAt(member, members[(at + 1) % members.length]!));
  const [first] = places;
  return {
    message:
      members.length === 1
        ? `Kustomization ${kustomizationId(members[0]!)} waits for itself and is never applied${knot}: ${path}.`
        : `These Kustomizations wait for each other and none of them is ever applied${knot}: ${path}.`,
    kustomization: kustomizationId(members[0]!),
    ...(first && { location: first.location }),
    help: 'Remove one of these entries of spec.dependsOn.',
    related: places.filter((place) => place !== undefined),
  };
}

function waitsAt(from: KustomizationState, to: KustomizationState): RelatedPlace | undefined {
  const target = kustomizationId(to);
  const index = from.spec.dependsOn.findIndex((dependency) => kustomizationId(dependency) === target);
  const { location } = dependencyPlace(from, index);
  return location && { message: `${kustomizationId(from)} waits for ${target}`, location };
}
