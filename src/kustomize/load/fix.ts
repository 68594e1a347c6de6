import { get, locationOf } from '../../kube/yaml/node.ts';
import type { Location } from '../../kube/yaml/source.ts';
import { BuildError } from '../errors.ts';
import { HELM_CHART, HELM_GLOBALS, type HelmChart, type Kustomization } from './kustomization.ts';

const BETA = 'kustomize.config.k8s.io/v1beta1';
const ALPHA = 'kustomize.config.k8s.io/v1alpha1';

/** Fields that have a better one, in the order of the warnings; `vars` alone cannot be replaced safely. */
const DEPRECATED: readonly (readonly [field: string, better: string])[] = [
  ['bases', 'resources'],
  ['commonLabels', 'labels'],
  ['imageTags', 'images'],
  ['patchesJson6902', 'patches'],
  ['patchesStrategicMerge', 'patches'],
  ['vars', 'replacements'],
];

/** Lists that are moved into others before a kustomization is looked at: empty, they are nothing. */
const MOVED = ['bases', 'imageTags', 'helmChartInflationGenerator'] as const;

/** kustomize's warnings about deprecated fields (`kubernetes-sigs/kustomize:api/types/kustomization.go`). */
export function deprecationWarnings({ present }: Kustomization): string[] {
  return DEPRECATED.filter(([field]) => present.has(field)).map(([field, better]) => {
    const hint = "Run 'kustomize edit fix' to update your Kustomization automatically.";
    const experimental = field === 'vars' ? '[EXPERIMENTAL] ' : '';
    return `# Warning: '${field}' is deprecated. Please use '${better}' instead. ${experimental}${hint}`;
  });
}

/**
 * Fills in kind and apiVersion and moves deprecated lists to where they belong. Throws `BuildError` for a kustomization
 * that says nothing, or is of another kind; `directory` and `start` say where it stands.
 */
export function fixKustomization(given: Kustomization, directory: string, start: Location): Kustomization {
  if (saysNothing(given)) throw new BuildError('kustomization.yaml is empty', start);
  const kind = given.kind || 'Kustomization';
  const wanted = kind === 'Component' ? ALPHA : BETA;
  const apiVersion = given.apiVersion || wanted;

  const errors: string[] = [];
  if (kind !== 'Kustomization' && kind !== 'Component')
    errors.push('kind should be Kustomization or Component');
  if (apiVersion !== wanted) errors.push(`apiVersion for ${kind} should be ${wanted}`);
  if (errors.length > 0) {
    const place = locationOf(get(given.node, 'kind') ?? get(given.node, 'apiVersion')) ?? start;
    throw new BuildError(
      `Failed to read kustomization file under /${directory}:\n${errors.join('\n')}`,
      place,
    );
  }
  return {
    ...given,
    kind,
    apiVersion,
    resources: [...given.resources, ...given.bases],
    images: [...given.images, ...given.imageTags],
    helmGlobals: given.helmGlobals ?? oldHelmGlobals(given),
    helmCharts: [...given.helmCharts, ...given.helmChartInflationGenerator.map(toHelmChart)],
  };
}

function toHelmChart(old: Kustomization['helmChartInflationGenerator'][number]): HelmChart {
  const { chartName, chartVersion, chartRepoUrl, values, valuesLocal, valuesMerge, releaseName, node } = old;
  return {
    ...HELM_CHART.zero(),
    ...{ name: chartName, version: chartVersion, repo: chartRepoUrl, releaseName, node },
    ...{ valuesFile: values, valuesInline: valuesLocal, valuesMerge },
  };
}

/** Of the old entries, the last one that names a folder counts. */
function oldHelmGlobals({ helmChartInflationGenerator: old }: Kustomization): Kustomization['helmGlobals'] {
  const chartHome = old.findLast((entry) => entry.chartHome !== '')?.chartHome ?? '';
  const configHome = old.findLast((entry) => entry.helmHome !== '')?.helmHome ?? '';
  if (chartHome === '' && configHome === '') return undefined;
  return { ...HELM_GLOBALS.zero(), chartHome, configHome };
}

function saysNothing(kustomization: Kustomization): boolean {
  const moved: ReadonlySet<string> = new Set(MOVED.filter((field) => kustomization[field].length === 0));
  const fields = [...kustomization.present].filter((field) => field !== 'kind' && field !== 'apiVersion');
  return fields.every((field) => moved.has(field) || kustomization[field as keyof Kustomization] === '');
}
