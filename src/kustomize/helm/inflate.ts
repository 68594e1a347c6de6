import type { Schemas } from '../../kube/schema/schema.ts';
import type { MapNode, Node } from '../../kube/yaml/node.ts';
import { type Location, SourceText } from '../../kube/yaml/source.ts';
import { joinPath, relativePath } from '../../tree/path.ts';
import { resolvePath } from '../../tree/resolve.ts';
import { BuildAnnotation, setAnnotation } from '../annotations.ts';
import { BuildError, isInputError } from '../errors.ts';
import { type Loader, RemoteError } from '../load/loader.ts';
import { readManifest } from '../load/manifest.ts';
import { newResource, type Resource } from '../resource.ts';
import type { ChartArgs } from './chart-args.ts';
import { chartFiles } from './chart-files.ts';
import type { HelmCall, HelmRunner } from './runner.ts';
import { templateArgs } from './template-args.ts';
import { mergedValues, VALUES_MERGES, type ValuesMerge } from './values.ts';

const DEFAULT_CHART_HOME = 'charts';

/** What inflating a chart needs to know of the build. */
export interface InflationContext {
  loader: Loader;
  schemas: Schemas;
  /** Undefined unless charts were asked to be inflated. */
  helm: HelmRunner | undefined;
}

/**
 * Configures the inflation of a chart that is in the tree
 * (`kubernetes-sigs/kustomize:api/internal/builtins/HelmChartInflationGenerator.go`). Charts are not downloaded, and helm
 * always begins with an empty configuration: `configHome` is not followed. Throws `BuildError`.
 */
export function configureInflation(args: ChartArgs, context: InflationContext): () => Resource[] {
  const { loader, helm } = context;
  const { location } = args;
  if (helm === undefined) throw new BuildError('must specify --enable-helm', location);
  if (args.name === '') throw new BuildError('chart name cannot be empty', location);
  if (args.releaseName.startsWith('-')) {
    throw new BuildError(`releaseName '${args.releaseName}' would be an option to helm`, location);
  }
  const additional = args.additionalValuesFiles.map((file) => {
    try {
      return loader.load(file, location).bytes;
    } catch (error) {
      if (!isInputError(error)) throw error;
      throw new BuildError(`could not load additionalValuesFile: ${error.message}`, location, error);
    }
  });
  const merge = VALUES_MERGES.find((known) => known === (args.valuesMerge || VALUES_MERGES[0]));
  if (merge === undefined) {
    throw new BuildError('valuesMerge must be one of [merge override replace]', location);
  }
  return () => {
    checkVersion(helm, location);
    const directory = chartDirectory(args, loader);
    const { chart, files } = chartFiles(loader.tree, directory);
    files.set('values.yaml', valuesOf(args, directory, merge, context));
    const valuesFiles = additional.map((bytes, i) => {
      const path = `additional-values-${i + 1}.yaml`;
      files.set(path, bytes);
      return path;
    });
    const call = { args: templateArgs(args, chart, ['values.yaml', ...valuesFiles]), files };
    return readOutput(runHelm(helm, call, location), location);
  };
}

/** The directory of the chart in the tree. Throws `BuildError` when it is not there. */
function chartDirectory(args: ChartArgs, { tree, root }: Loader): string {
  const { name, version, repo, location } = args;
  const versioned = version !== '' && repo !== '' ? [`${name}-${version}`] : [];
  const path = joinPath(root, args.chartHome || DEFAULT_CHART_HOME, ...versioned, name);
  if (path === undefined) throw new BuildError(`the chart '${name}' is outside of the repository`, location);
  const found = resolvePath(tree, path);
  if (!('error' in found) && found.kind === 'directory') return found.path;
  if (repo === '') {
    throw new BuildError(`no repo specified for pull, no chart found at '/${path}'`, location);
  }
  const remedy = `put it there with 'helm pull --untar'`;
  throw new RemoteError(`no chart found at '/${path}'; charts are not downloaded, ${remedy}`, location);
}

function valuesOf(
  args: ChartArgs,
  directory: string,
  merge: ValuesMerge,
  { loader, schemas }: InflationContext,
): Uint8Array {
  const { valuesInline, location } = args;
  const path = args.valuesFile || relativePath(loader.root, `${directory}/values.yaml`);
  const load = () => loader.load(path, location);
  if (valuesInline === undefined || Object.keys(valuesInline).length === 0) return load().bytes;
  return Buffer.from(mergedValues(valuesInline, load, merge, schemas), 'utf8');
}

function checkVersion(helm: HelmRunner, location: Location | undefined): void {
  const said = runHelm(helm, { args: ['version', '--short'], files: new Map() }, location);
  const version = /v?(\d+)(?:\.\d+)+/.exec(said);
  if (version === null) throw new BuildError(`cannot find version string in ${said}`, location);
  const [text, major] = version;
  if (major !== '3' && major !== '4') {
    const got = text.replace(/^v/, '');
    throw new BuildError(`this plugin requires helm V3 or V4 but got v${got}`, location);
  }
}

function runHelm(helm: HelmRunner, call: HelmCall, location: Location | undefined): string {
  const result = helm.run(call);
  if ('output' in result) return result.output;
  throw new BuildError(`unable to run 'helm ${call.args.join(' ')}': ${result.error}`, location);
}

/** The objects that helm has printed. They are in no file: all of them stand where the chart is named. */
function readOutput(output: string, location: Location | undefined): Resource[] {
  const origin = {
    ...(location ?? { file: '', line: 1, column: 1 }),
    generator: 'HelmChartInflationGenerator',
  };
  return parseOutput(output, location).map((node) => {
    forgetPlaces(node);
    setAnnotation(node, BuildAnnotation.helmGenerated, 'true');
    return newResource(node, origin);
  });
}

function parseOutput(output: string, location: Location | undefined): MapNode[] {
  try {
    return readManifest(new SourceText('', output.replaceAll('\r\n', '\n')));
  } catch (error) {
    if (!isInputError(error)) throw error;
    const message = `could not parse rnode slice into resource map: ${error.message}`;
    throw new BuildError(message, location, error);
  }
}

function forgetPlaces(node: Node): void {
  node.source = undefined;
  if (node.kind === 'seq') for (const item of node.items) forgetPlaces(item);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    key.source = undefined;
    forgetPlaces(value);
  }
}
