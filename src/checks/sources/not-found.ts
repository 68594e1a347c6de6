import { kustomizationId } from '../../flux/state.ts';
import { locate, subject } from '../../kube/object.ts';
import {
  type ChartReference,
  findMissingChartSources,
  type MissingChartSource,
} from '../facts/objects/missing-chart-source.ts';
import { findMissingSources, type MissingSource } from '../facts/objects/missing-source.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { objectPath, placeOf } from '../words/describe.ts';

/** How many more that name the same source of charts are shown. */
const MAX_PLACES = 10;

export const sourceNotFound: Rule = {
  id: 'sources/not-found',
  severity: 'error',
  summary: 'A Kustomization or a chart comes from a source that does not exist.',
  documentation: `
\`spec.sourceRef\` names a source, by default in the namespace of the Flux Kustomization. While it does not exist, Flux
neither applies nor prunes anything of the Kustomization.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: apps }
spec:
  sourceRef:
    kind: GitRepository
    name: flux-system   # is in the namespace flux-system
\`\`\`

Correct the name, add the \`namespace\`, or apply the source. A source that the repository never declared may be in the
cluster by other means: what is missing without a change that removes it or is the first to name it is information
(\`sources/unknown\`), and a warning when a source of that name is in another namespace.

The same goes for the source of the chart of a HelmRelease or HelmChart, when a change removes it or is the first to name it.
One that is in the cluster by other means is listed under \`external\` in \`.flux-plan.yaml\`.
`,
  check: (context) => [
    ...findMissingSources(context).map(describe),
    ...findMissingChartSources(context).map(describeCharts),
  ],
};

function describe({ kustomization, severity, help }: MissingSource): RuleFinding {
  const id = kustomizationId(kustomization);
  const { kind, namespace, name } = kustomization.spec.sourceRef;
  return {
    message: `Kustomization ${id} is built from the ${kind} ${namespace}/${name}, which nothing in the environment applies: until it exists, Flux neither applies nor prunes anything of ${id}.`,
    severity,
    kustomization: id,
    ...placeOf(kustomization, locate(kustomization.object, ['spec', 'sourceRef', 'name'])),
    help,
  };
}

function describeCharts({ references, severity, help }: MissingChartSource): RuleFinding {
  const [{ held, source }] = references as [ChartReference];
  const { kind, namespace, name } = source;
  const [first, ...others] = references.flatMap((reference): RelatedPlace[] => {
    const { object } = reference.held;
    const location = locate(object, [...reference.path, 'name']);
    return location === undefined ? [] : [{ message: `${subject(object)} names it too`, location }];
  });
  const one = references.length === 1;
  const who = `${subject(held.object)}${one ? ' takes its chart' : ` and ${references.length - 1} more take their charts`}`;
  return {
    message: `${who} from the ${kind} ${namespace}/${name}, which nothing in the environment applies: until it exists, Flux neither installs nor upgrades ${one ? 'the release' : 'the releases'}.`,
    severity,
    kustomization: kustomizationId(held.kustomization),
    object: objectPath(held.object),
    ...(first && { location: first.location }),
    help,
    ...(others.length > 0 && { related: others.slice(0, MAX_PLACES) }),
  };
}
