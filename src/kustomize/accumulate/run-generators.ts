import { isObject } from '../../kube/json.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { locationOf } from '../../kube/yaml/node.ts';
import { wrapError } from '../errors.ts';
import { generateConfigMap, generateSecret } from '../generate/generate.ts';
import { mergeOptions } from '../generate/options.ts';
import { argsOfEntry } from '../helm/chart-args.ts';
import { configureInflation, type InflationContext } from '../helm/inflate.ts';
import { HELM_CHART, HELM_GLOBALS, type HelmChart } from '../load/kustomization.ts';
import { configureGenerator } from '../plugin/configure.ts';
import { currentId, type Resource } from '../resource.ts';
import { formatId } from '../resource-id.ts';
import type { Accumulator } from './accumulator.ts';
import {
  annotateOrigin,
  type BuildOrigin,
  hasOrigin,
  originOfBuiltin,
  originOfPlugin,
} from './build-origin.ts';
import { type AccumulateFiles, readPlugins } from './read-plugins.ts';
import type { Target } from './target.ts';

/** Something that makes resources. */
interface Generator {
  /** For messages. */
  name: string;
  generate(): Resource[];
  origin: BuildOrigin | undefined;
}

/**
 * Adds what the generators of a kustomization make: its own first, then plugins. All are configured before the first one
 * runs. Throws `BuildError`.
 */
export function runGenerators(
  target: Target,
  accumulator: Accumulator,
  accumulateFiles: AccumulateFiles,
): void {
  for (const generator of [...ownGenerators(target), ...pluginGenerators(target, accumulateFiles)]) {
    for (const resource of generator.generate()) {
      if (generator.origin !== undefined && !hasOrigin(resource)) annotateOrigin(resource, generator.origin);
      try {
        accumulator.absorb(resource);
      } catch (error) {
        throw wrapError(`merging from generator ${generator.name}: `, error, resource.origin);
      }
    }
  }
}

function ownGenerators(target: Target): Generator[] {
  const { kustomization, loader, origin, fileName } = target;
  const { configMapGenerator, secretGenerator, generatorOptions } = kustomization;
  const from = (kind: string) => origin && originOfBuiltin(origin, fileName, kind);
  return [
    ...configMapGenerator.map((args) => ({
      name: `ConfigMapGenerator '${args.name}'`,
      generate: () => [generateConfigMap(loader, args, mergeOptions(args.options, generatorOptions))],
      origin: from('ConfigMapGenerator'),
    })),
    ...secretGenerator.map((args) => ({
      name: `SecretGenerator '${args.name}'`,
      generate: () => [generateSecret(loader, args, mergeOptions(args.options, generatorOptions))],
      origin: from('SecretGenerator'),
    })),
    ...kustomization.helmCharts.map((chart) => ({
      name: `HelmChartInflationGenerator '${chart.name}'`,
      generate: configuredChart(chart, target),
      origin: from('HelmChartInflationGenerator'),
    })),
  ];
}

function pluginGenerators(target: Target, accumulateFiles: AccumulateFiles): Generator[] {
  try {
    return readPlugins(target, 'generators', accumulateFiles).map((plugin) => ({
      name: formatId(currentId(plugin)),
      generate: configured(plugin, target),
      origin: originOfPlugin(plugin),
    }));
  } catch (error) {
    throw wrapError('loading generator plugins: ', error);
  }
}

function configured(plugin: Resource, target: Target): () => Resource[] {
  try {
    return configureGenerator(plugin, inflationContext(target));
  } catch (error) {
    throw wrapError('failed to load generator: ', error);
  }
}

/** A chart without a namespace gets that of its kustomization, or of the nearest one above that has one. */
function configuredChart(chart: HelmChart, target: Target): () => Resource[] {
  const { kustomization, helmNamespace } = target;
  const { helmGlobals, namespace } = kustomization;
  const inherited = { ...chart, namespace: chart.namespace || namespace.text || helmNamespace };
  try {
    const args = argsOfEntry(inherited, helmGlobals?.chartHome ?? '');
    return configureInflation(args, inflationContext(target));
  } catch (error) {
    const globals = helmGlobals === undefined ? {} : HELM_GLOBALS.encode(helmGlobals);
    const args = HELM_CHART.encode(inherited);
    const config = emitYaml({ ...(isObject(globals) && globals), ...(isObject(args) && args) });
    const prefix = `trouble configuring builtin HelmChartInflationGenerator with config: \`\n${config}\`: `;
    throw wrapError(prefix, error, locationOf(chart.node));
  }
}

function inflationContext({ context, loader }: Target): InflationContext {
  return { loader, schemas: context.schemas, helm: context.options.helm };
}
