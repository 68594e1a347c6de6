import { type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { locate } from '../../kube/object.ts';
import { ClusterIndex } from '../cluster-index.ts';
import { cyclicGroups, shortestCycleThrough } from '../cycles.ts';
import { enumerate } from '../describe.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { sameSource } from '../same-source.ts';
import { type Wait, WaitingGraph } from '../waiting-graph.ts';

export const dependencyDeadlock: Rule = {
  id: 'dependencies/deadlock',
  severity: 'error',
  summary: 'Kustomizations wait for each other, not by `dependsOn` alone.',
  documentation: `
A Flux Kustomization waits not only for what is in its \`dependsOn\`. With \`wait: true\` it gets ready once all that it applies
is healthy, the Kustomizations among it too; and a Kustomization, its source and its variables have to be applied by
somebody before it can begin. When these lead in a circle, none of them gets ready.

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
    const graph = new WaitingGraph(context.state, context.index);
    return cyclicGroups(graph.edges).flatMap((group) => {
      // Variables whose object comes from what depends on them are the business of variables/source-self-supplied.
      const implied = graph.within(group, ['health', 'parent', 'source']);
      const cycle = shortestCycleThrough(graph.edges, group, implied);
      return cycle === undefined ? [] : describe(graph.explain(cycle), context);
    });
  },
};

function describe(waits: readonly Wait[], context: RuleContext): RuleFinding {
  const names = [...new Set(waits.map(({ from }) => kustomizationId(from)))];
  const places = waits.map(placeOf).filter((place) => place !== undefined);
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
  const location = placeOf(cause)?.location;
  return {
    ...(!stuck && { severity: 'warning' }),
    message: `${when}${who}: ${waits.map(phrase).join(', and ')}.`,
    kustomization: kustomizationId(cause.from),
    ...(location && { location }),
    help: help(waits),
    related: places,
  };
}

function help(waits: readonly Wait[]): string {
  const of = (wanted: Wait['kind']): Wait | undefined => waits.find(({ kind }) => kind === wanted);
  const dependency = of('dependsOn');
  const [health, source, parent] = [of('health'), of('source'), of('parent')];
  const ways = [
    dependency && `remove the entry from dependsOn of ${kustomizationId(dependency.from)}`,
    health && `let ${kustomizationId(health.from)} wait for less: healthChecks instead of wait: true`,
    source && `apply ${source.object?.slice(1).join('/')} from another Kustomization`,
    parent && `apply ${kustomizationId(parent.from)} from another Kustomization`,
  ].filter((way) => way !== undefined);
  return `Break the circle: ${ways.join(', or ')}.`;
}

function placeOf(wait: Wait): RelatedPlace | undefined {
  const location = locate(wait.from.object, wait.path);
  return location && { message: phrase(wait), location };
}

function phrase({ kind, from, to, path, object }: Wait): string {
  const [id, other] = [kustomizationId(from), kustomizationId(to)];
  switch (kind) {
    case 'dependsOn':
      return `${id} depends on ${other}`;
    case 'health':
      return path.includes('wait')
        ? `${id} waits until ${other}, which it applies, is ready`
        : `${id} checks the health of ${other}`;
    case 'parent':
      return `${id} is applied by ${other}`;
    case 'source':
      return `${id} is built from ${object?.slice(1).join('/')}, which ${other} applies`;
    case 'variables':
      return `${id} takes variables from ${object?.slice(1).join('/')}, which ${other} applies`;
  }
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
