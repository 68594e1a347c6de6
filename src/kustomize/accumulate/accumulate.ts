import { locationOf } from '../../kube/yaml/node.ts';
import type { Location } from '../../kube/yaml/source.ts';
import { loadConfigurations } from '../config/configurations.ts';
import { loadCrds } from '../config/crds.ts';
import { BuildError, isInputError, wrapError } from '../errors.ts';
import { goQuote } from '../go-quote.ts';
import type { Located } from '../load/decode.ts';
import { type Loader, RemoteError } from '../load/loader.ts';
import { Accumulator } from './accumulator.ts';
import { originBelow } from './build-origin.ts';
import { readResources } from './read-resources.ts';
import { runGenerators } from './run-generators.ts';
import { runTransformers } from './run-transformers.ts';
import { runValidators } from './run-validators.ts';
import { loadKustomization, type Target } from './target.ts';

/**
 * Gathers the resources of a kustomization and of all that it names, and changes them as it says. Hashes, name
 * references and vars are left for the root to do (`kubernetes-sigs/kustomize:api/internal/target/kusttarget.go`).
 * A component goes on with what its parent has gathered. Throws `BuildError`.
 */
export function accumulateTarget(target: Target, given: Accumulator): Accumulator {
  const { kustomization, loader } = target;
  let accumulator = inStep('accumulating resources: ', () =>
    accumulateResources(target, given, kustomization.resources),
  );
  accumulator.addConfig(loadConfigurations(loader, kustomization.configurations));
  accumulator.addConfig(loadCrds(loader, kustomization.crds));
  runGenerators(target, accumulator, accumulateResources);
  accumulator = inStep('accumulating components: ', () => accumulateComponents(target, accumulator));
  runTransformers(target, accumulator, accumulateResources);
  runValidators(target, accumulator, accumulateResources);
  accumulator.addVars(kustomization.vars);
  return accumulator;
}

/** Adds what files and directories hold; each entry is tried as a file, then as a directory. */
function accumulateResources(target: Target, given: Accumulator, entries: readonly Located[]): Accumulator {
  let accumulator = given;
  for (const { text: path, node } of entries) {
    const location = locationOf(node);
    const fileError = accumulateFile(target, accumulator, path, location);
    if (fileError === undefined) continue;
    const loader = enterBase(target, path, fileError, location);
    accumulator = inStep(
      `accumulation err='${fileError.message}': `,
      () => accumulateDirectory(target, accumulator, { path, loader, isComponent: false }),
      location,
    );
  }
  return accumulator;
}

/** Adds what a file holds, or gives back why that cannot be done: the entry may be a directory. */
function accumulateFile(
  target: Target,
  accumulator: Accumulator,
  path: string,
  location: Location | undefined,
): BuildError | undefined {
  try {
    const resources = readResources(target, path, location);
    inStep(`merging resources from '${path}': `, () => accumulator.append(resources), location);
    return undefined;
  } catch (error) {
    if (error instanceof BuildError && !(error instanceof RemoteError)) return error;
    throw error;
  }
}

function enterBase(
  target: Target,
  path: string,
  fileError: BuildError,
  location: Location | undefined,
): Loader {
  try {
    return target.loader.enter(path, location);
  } catch (error) {
    if (!isInputError(error)) throw error;
    const isRemote = error instanceof RemoteError;
    if (fileError.message.includes('MalformedYAMLError') && !isRemote) throw fileError;
    // The entry is no directory, so what is wrong with the file is the place to look at.
    const message = `accumulation err='${fileError.message}': ${error.message}`;
    throw new BuildError(message, fileError.location ?? location, error);
  }
}

function accumulateComponents(target: Target, given: Accumulator): Accumulator {
  let accumulator = given;
  for (const { text: path, node } of target.kustomization.components) {
    const location = locationOf(node);
    const loader = quoted('loader.New', () => target.loader.enter(path, location), location);
    accumulator = quoted(
      'accumulateDirectory:',
      () => accumulateDirectory(target, accumulator, { path, loader, isComponent: true }),
      location,
    );
  }
  return accumulator;
}

/** A directory that an entry leads to. */
interface Directory {
  path: string;
  loader: Loader;
  isComponent: boolean;
}

function accumulateDirectory(target: Target, accumulator: Accumulator, directory: Directory): Accumulator {
  const { loader, isComponent } = directory;
  const child = openDirectory(target, directory);
  const gathered = inStep(`recursed accumulation of path '/${loader.root}': `, () =>
    accumulateTarget(child, isComponent ? accumulator : new Accumulator()),
  );
  const merged = isComponent ? new Accumulator() : accumulator;
  inStep(`recursed merging from path '/${loader.root}': `, () => merged.merge(gathered));
  return merged;
}

function openDirectory(target: Target, { path, loader, isComponent }: Directory): Target {
  const { context, origin } = target;
  const nesting = target.nesting + 1;
  context.countKustomization(nesting);
  const loaded = inStep(`couldn't make target for path '/${loader.root}': `, () =>
    loadKustomization(context, loader),
  );
  context.chooseSchemas(loader, loaded.kustomization);
  const { kind, node } = loaded.kustomization;
  if (isComponent !== (kind === 'Component')) {
    const expected = isComponent ? `kind 'Component'` : `kind != 'Component'`;
    const got = isComponent ? ` but got '${kind}'` : '';
    throw new BuildError(`expected ${expected} for path '/${loader.root}'${got}`, locationOf(node));
  }
  return {
    ...loaded,
    context,
    loader,
    origin: origin && originBelow(origin, path),
    helmNamespace: target.kustomization.namespace.text || target.helmNamespace,
    nesting,
  };
}

function inStep<T>(prefix: string, step: () => T, location?: Location): T {
  try {
    return step();
  } catch (error) {
    throw wrapError(prefix, error, location);
  }
}

/** Each quoting doubles the backslashes of the one before: without a bound, a message could fill the memory. */
const MAX_QUOTED = 10_000;

/** Components quote what went wrong inside of them, layer by layer. */
function quoted<T>(step: string, run: () => T, location: Location | undefined): T {
  try {
    return run();
  } catch (error) {
    if (!isInputError(error)) throw error;
    const message = goQuote(error.message.slice(0, MAX_QUOTED));
    throw new BuildError(`${step} ${message}`, error.location ?? location, error);
  }
}
