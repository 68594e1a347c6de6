import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { ClusterIndex } from '../cluster-index.ts';
import { cyclicGroups, shortestCycleThrough } from '../facts/waits/cycles.ts';
import { describeWait, waitPlace, waysOut } from '../facts/waits/describe-wait.ts';
import { sameSource } from '../facts/waits/same-source.ts';
import { type Wait, WaitingGraph } from '../facts/waits/waiting-graph.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { enumerate } from '../words/describe.ts';

export const dependencyDeadlock: Rule = {
  id: 'dependencies/deadlock',
  severity: 'error',
  summary: 'Kustomizations wait for each other, not by `dependsOn` alone.',
  documentation: `
A Flux Kustomization waits not only for what is in its \`dependsOn\`. With \`wait: true\` it gets ready once all that it applies
is healthy, the Kustomizations among it too; and a Kustomization and its source have to be applied by somebody before it can
begin. When these lead in a circle, none of them gets ready. A circle through variables is reported by
\`variables/source-self-supplied\`.

\`\`\`yaml
kind: Kustomization
metadata: { name: cluster, namespace: flux-system }
spec:
  path: ./cluster   # holds the Kustomization apps, which has dependsOn: [{ name: cluster }]
  wait: true        # so cluster waits for apps
\`\`\`

Take one of the steps away: a \`dependsOn\`, the \`wait: true\` (name what has to be healthy in \`healthChecks\` instead), or apply
the object from a Kustomization that does not wait. It is a warning where a running cluster gets by, because the
objects exist already or are still ready from before: then only a cluster that begins anew is stuck.
`,
  check(context) {
    // Variables whose object comes from what waits for them are the business of variables/source-self-supplied.
    const graph = new WaitingGraph(context.state, context.index, context.external, { variables: false });
    return cyclicGroups(graph.edges).flatMap((group) => {
      const implied = graph.implied(group);
      const cycle = shortestCycleThrough(graph.edges, group, implied);
      return cycle === undefined ? [] : describe(graph.explain(cycle), context);
    });
  },
};

function describe(waits: readonly Wait[], context: RuleContext): RuleFinding {
  const names = [...new Set(waits.map(({ from }) => kustomizationId(from)))];
  const places = waits.map(waitPlace).filter((place) => place !== undefined);
  // Where somebody wrote that one waits is where it can be undone.
  const cause =
    waits.find(({ kind }) => kind === 'dependsOn') ??
    waits.find(({ kind }) => kind !== 'parent') ??
    waits[0]!;
  const stuck = isStuck(waits, context);
  const who =
    names.length === 1
      ? `Kustomization ${names[0]} waits for itself and never gets ready`
      : `Kustomizations ${enumerate(names)} wait for each other and none of them gets ready`;
  const when = stuck ? '' : 'In a cluster that begins anew, ';
  const location = waitPlace(cause)?.location;
  return {
    ...(!stuck && { severity: 'warning' }),
    message: `${when}${who}: ${waits.map(describeWait).join(', and ')}.`,
    kustomization: kustomizationId(cause.from),
    ...(location && { location }),
    help: waysOut(waits),
    related: places,
  };
}

/**
 * True when a running cluster is stuck too. One that waits for health does so at each revision, and what depends on it is
 * not ready meanwhile, if both have the same source or one is new. What has to exist does exist if the base had it.
 */
function isStuck(waits: readonly Wait[], { base, index }: RuleContext): boolean {
  const before = base && new ClusterIndex(base);
  const isNew = (one: KustomizationState): boolean =>
    before?.kustomization(kustomizationId(one)) === undefined;
  return waits.every(({ kind, from, to, object }) => {
    if (kind === 'health') return true;
    if (kind === 'dependsOn')
      return sameSource(from, to) || (before !== undefined && (isNew(from) || isNew(to)));
    if (before === undefined) return false;
    if (kind === 'parent') return isNew(from);
    // What is not known may apply the object as well.
    return index.incomplete.length === 0 && object !== undefined && before.find(...object).length === 0;
  });
}
