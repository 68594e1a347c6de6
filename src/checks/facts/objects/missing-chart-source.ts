import { notAppliedBy } from '../../../compare/policy.ts';
import { HELM_GROUP, SOURCE_GROUP, type SourceReference } from '../../../flux/api.ts';
import { sourceId } from '../../../flux/source/source-mapping.ts';
import type { ClusterState } from '../../../flux/state.ts';
import { stringAt } from '../../../kube/json.ts';
import { groupOf, type KubeObject } from '../../../kube/object.ts';
import { ClusterIndex, type Held } from '../../cluster-index.ts';
import type { Severity } from '../../finding.ts';
import type { RuleContext } from '../../rule.ts';
import { NearNames } from '../../words/near-name.ts';

/** Where a HelmRelease or a HelmChart says what its chart comes from. */
export interface ChartReference {
  held: Held;
  path: readonly string[];
  source: SourceReference;
}

/** A source of charts that does not exist, and who refers to it, in build order. */
export interface MissingChartSource {
  references: ChartReference[];
  severity: Severity;
  help: string;
}

/** Kinds that somebody has to declare. A HelmChart may be one that a HelmRelease makes. */
const KINDS = ['HelmRepository', 'GitRepository', 'OCIRepository', 'Bucket'];

const PATHS = new Map<string, readonly string[][]>([
  [
    `HelmRelease.${HELM_GROUP}`,
    [
      ['spec', 'chart', 'spec', 'sourceRef'],
      ['spec', 'chartRef'],
    ],
  ],
  [`HelmChart.${SOURCE_GROUP}`, [['spec', 'sourceRef']]],
]);

/**
 * The sources of charts that a change removes, or is the first to name, and that nothing applies. Any other one may be in
 * the cluster by other means. One that is new counts only where everything in the environment is known.
 */
export function findMissingChartSources(context: RuleContext): MissingChartSource[] {
  const { state, index, base, before = [], external } = context;
  if (base === undefined) return [];
  const missing = missingReferences(state, index).filter(
    ([
      {
        source: { kind, namespace, name },
      },
    ]) => !external.has(kind, namespace, name),
  );
  if (missing.length === 0) return [];
  const open = index.incomplete.length > 0 || index.resourceSets.length > 0;
  const baseIndex = new ClusterIndex(base);
  // Of all environments: what one cluster is given by other means, the others may be given too.
  const missingBefore = new Set(
    before.flatMap((one) =>
      missingReferences(one, new ClusterIndex(one)).map(([{ source }]) => sourceId(source)),
    ),
  );
  return missing.flatMap((references): MissingChartSource[] => {
    const { source } = references[0];
    if (exists(source, base, baseIndex)) {
      const help = `This change removes the ${source.kind}, or what applies it: name another source, or keep it.`;
      return [{ references, severity: open ? 'warning' : 'error', help }];
    }
    if (open || missingBefore.has(sourceId(source))) return [];
    return [{ references, severity: 'error', help: hint(source, index) }];
  });
}

function missingReferences(
  state: ClusterState,
  index: ClusterIndex,
): [ChartReference, ...ChartReference[]][] {
  const missing = new Map<string, [ChartReference, ...ChartReference[]]>();
  for (const held of index.all()) {
    if (held.kustomization.status !== 'rendered' || notAppliedBy(held.object) !== undefined) continue;
    for (const path of PATHS.get(`${held.object.kind}.${groupOf(held.object.apiVersion)}`) ?? []) {
      const source = readReference(held.object, path);
      if (source === undefined || exists(source, state, index)) continue;
      const known = missing.get(sourceId(source));
      if (known === undefined) missing.set(sourceId(source), [{ held, path, source }]);
      else known.push({ held, path, source });
    }
  }
  return [...missing.values()];
}

/** Undefined for what is no source of charts, and where only the cluster knows the name. */
function readReference(object: KubeObject, path: readonly string[]): SourceReference | undefined {
  const [kind = '', name = '', namespace = ''] = ['kind', 'name', 'namespace'].map((key) =>
    stringAt(object.value, ...path, key),
  );
  if (!KINDS.includes(kind) || name === '' || `${namespace}${name}`.includes('${')) return undefined;
  return { kind, name, namespace: namespace || object.namespace };
}

function exists(
  { kind, namespace, name }: SourceReference,
  state: ClusterState,
  index: ClusterIndex,
): boolean {
  if (index.find(SOURCE_GROUP, kind, namespace, name).length > 0) return true;
  return state.sources.some(
    (one) =>
      one.status !== 'missing' && one.kind === kind && one.namespace === namespace && one.name === name,
  );
}

function hint({ kind, namespace, name }: SourceReference, index: ClusterIndex): string {
  const alike = [...index.all()]
    .map(({ object }) => object)
    .filter((object) => object.kind === kind && groupOf(object.apiVersion) === SOURCE_GROUP);
  const elsewhere = alike.find((object) => object.name === name);
  if (elsewhere !== undefined) return `There is one in ${elsewhere.namespace}: add the namespace.`;
  const names = alike.filter((object) => object.namespace === namespace).map((object) => object.name);
  const near = new NearNames(names).nearest(name);
  return near === undefined ? `Correct the name, or apply the ${kind}.` : `Is it ${near}?`;
}
