import { isObject, type JsonObject, type JsonValue } from '../../kube/json.ts';
import { locationOf } from '../../kube/yaml/node.ts';
import type { Location } from '../../kube/yaml/source.ts';
import { toJson, toJsonV2 } from '../../kube/yaml/value.ts';
import { HELM_CHART, HELM_GLOBALS, type HelmChart } from '../load/kustomization.ts';
import { pluginConfig } from '../plugin/config.ts';
import type { Resource } from '../resource.ts';

/** What a chart is inflated with (`kubernetes-sigs/kustomize:api/types/helmchartargs.go`). */
export interface ChartArgs extends Omit<HelmChart, 'node' | 'present' | 'valuesInline'> {
  chartHome: string;
  valuesInline: JsonObject | undefined;
  location: Location | undefined;
}

/** An entry of `helmCharts`. */
export function argsOfEntry(chart: HelmChart, chartHome: string): ChartArgs {
  const valuesInline = chart.valuesInline && asObject(toJsonV2(chart.valuesInline));
  return { ...chart, chartHome, valuesInline, location: locationOf(chart.node) };
}

/** A generator plugin of kind HelmChartInflationGenerator. Throws `BuildError` where a value is of the wrong type. */
export function argsOfPlugin(config: Resource): ChartArgs {
  const chart = pluginConfig(HELM_CHART, config);
  const { chartHome } = pluginConfig(HELM_GLOBALS, config);
  const valuesInline = chart.valuesInline && asObject(toJson(chart.valuesInline));
  return { ...chart, chartHome, valuesInline, location: locationOf(config.node) ?? config.origin };
}

function asObject(value: JsonValue): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}
