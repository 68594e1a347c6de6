import { anyMap, embedded, flag, list, located, optional, struct, text, textMap } from './decode.ts';
import {
  CONFIG_MAP_ARGS,
  GENERATOR_OPTIONS,
  IMAGE,
  LABEL,
  PATCH,
  REPLACEMENT_FIELD,
  REPLICA,
  SECRET_ARGS,
  SORT_OPTIONS,
  VAR,
} from './types.ts';

const OBJECT_META = struct('ObjectMeta', {
  name: text,
  namespace: text,
  labels: textMap,
  annotations: textMap,
});

const HELM_GLOBALS = struct('HelmGlobals', { chartHome: text, configHome: text });

const HELM_CHART = struct('HelmChart', {
  name: text,
  version: text,
  repo: text,
  releaseName: text,
  namespace: text,
  additionalValuesFiles: list(text),
  valuesFile: text,
  valuesInline: anyMap,
  valuesMerge: text,
  includeCRDs: flag,
  skipHooks: flag,
  apiVersions: list(text),
  kubeVersion: text,
  nameTemplate: text,
  skipTests: flag,
  debug: flag,
  devel: flag,
});

const HELM_CHART_ARGS = struct('HelmChartArgs', {
  chartName: text,
  chartVersion: text,
  chartRepoUrl: text,
  chartHome: text,
  chartRepoName: text,
  helmBin: text,
  helmHome: text,
  values: text,
  valuesLocal: anyMap,
  valuesMerge: text,
  releaseName: text,
  releaseNamespace: text,
  extraArgs: list(text),
});

/** The kustomization file (`kubernetes-sigs/kustomize:api/types/kustomization.go`). */
export const KUSTOMIZATION = struct('Kustomization', {
  ...embedded('TypeMeta', { kind: text, apiVersion: text }),
  metadata: optional(OBJECT_META),
  openapi: textMap,
  namePrefix: text,
  nameSuffix: text,
  namespace: located,
  commonLabels: textMap,
  labels: list(LABEL),
  commonAnnotations: textMap,
  patchesStrategicMerge: list({ ...located, goName: 'types.PatchStrategicMerge' }),
  patchesJson6902: list(PATCH),
  patches: list(PATCH),
  images: list(IMAGE),
  imageTags: list(IMAGE),
  replacements: list(REPLACEMENT_FIELD),
  replicas: list(REPLICA),
  vars: list(VAR),
  sortOptions: optional(SORT_OPTIONS),
  resources: list(located),
  components: list(located),
  crds: list(located),
  bases: list(located),
  configMapGenerator: list(CONFIG_MAP_ARGS),
  secretGenerator: list(SECRET_ARGS),
  helmGlobals: optional(HELM_GLOBALS),
  helmCharts: list(HELM_CHART),
  helmChartInflationGenerator: list(HELM_CHART_ARGS),
  generatorOptions: optional(GENERATOR_OPTIONS),
  configurations: list(located),
  generators: list(located),
  transformers: list(located),
  validators: list(located),
  buildMetadata: list(text),
});

export type Kustomization = ReturnType<typeof KUSTOMIZATION.zero>;
export type HelmChart = Kustomization['helmCharts'][number];
export { HELM_CHART, HELM_GLOBALS };
