import { kustomizationId } from '../../flux/state.ts';
import { compareText } from '../../kube/order.ts';
import { cyclicGroups, shortestCycle } from '../facts/waits/cycles.ts';
import { entryPlace, type Waiter, waitingKustomizations, waitingReleases } from '../facts/waits/waiters.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const dependencyCycle: Rule = {
  id: 'dependencies/cycle',
  severity: 'error',
  summary: 'Kustomizations, or HelmReleases, wait for each other.',
  documentation: `
A Flux Kustomization is applied once everything in its \`spec.dependsOn\` is ready. When the dependencies lead back to it,
none of them is ever applied. Flux does not refuse such a cycle. A cycle also keeps Flux from reacting to a new revision:
every Kustomization of the same source then waits for its own interval. HelmReleases wait for each other in the same way.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  dependsOn:
    - name: databases   # and databases depends on apps
\`\`\`

Remove one of the entries. The finding shows a shortest cycle, and the line of each of its entries. An entry with a
\`readyExpr\` decides by itself what to wait for, and counts for no cycle.
`,
  check: ({ state }) => [...cyclesOf(waitingKustomizations(state)), ...cyclesOf(waitingReleases(state))],
};

function cyclesOf(waiters: Waiter[]): RuleFinding[] {
  const nodes = waiters.sort((a, b) => compareText(a.id, b.id));
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const edges = nodes.map(({ dependsOn }) =>
    dependsOn
      .map((entry) => (entry.readyExpr === undefined ? numbers.get(kustomizationId(entry)) : undefined))
      .filter((number) => number !== undefined),
  );
  return cyclicGroups(edges).map((group) => {
    const cycle = shortestCycle(edges, group);
    return describe(
      cycle.map((number) => nodes[number]!),
      group.length - cycle.length,
    );
  });
}

/** Says what a cycle does to its members, and to the `others` that are tied up with them. */
function describe(members: readonly Waiter[], others: number): RuleFinding {
  const [first] = members as [Waiter, ...Waiter[]];
  const path = [...members, first].map(({ id }) => id).join(' → ');
  const done = first.kind === 'Kustomization' ? 'applied' : 'installed or upgraded';
  const knot = others === 0 ? '' : `, nor any of the ${others} others that are tied up with them`;
  const places = members.map((member, at) => waitsAt(member, members[(at + 1) % members.length]!));
  return {
    message:
      members.length === 1
        ? `${first.kind} ${first.id} waits for itself and is never ${done}${knot}: ${path}.`
        : `These ${first.kind}s wait for each other and none of them is ever ${done}${knot}: ${path}.`,
    ...first.names,
    ...(places[0] && { location: places[0].location }),
    help: 'Remove one of these entries of spec.dependsOn.',
    related: places.filter((place) => place !== undefined),
  };
}

function waitsAt(from: Waiter, to: Waiter): RelatedPlace | undefined {
  const index = from.dependsOn.findIndex(
    (entry) => entry.readyExpr === undefined && kustomizationId(entry) === to.id,
  );
  const { location } = entryPlace(from, index);
  return location && { message: `${from.id} waits for ${to.id}`, location };
}
