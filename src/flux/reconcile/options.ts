import { readCache } from '../../kustomize/load/cache.ts';
import type { RemoteLoader } from '../../kustomize/options.ts';
import type { Tree } from '../../tree/tree.ts';
import type { BuildCache, BuildOutcome } from '../build-kustomization.ts';
import { ReadCache } from '../cache.ts';
import type { ExternalObjects } from '../external-objects.ts';
import { SourceResolver } from '../source/resolve-source.ts';
import type { MappedFolder } from '../source/source-mapping.ts';
import type { ClusterState } from '../state.ts';

/** What has been read, packed and built, to be shared between environments and revisions. */
export class ReconcileCache implements BuildCache {
  readonly builds = new ReadCache<BuildOutcome>();
  readonly files = readCache();
  readonly #resolvers = new WeakMap<Tree, SourceResolver>();

  /** The sources of a tree. `mapped` is the same for all calls with that tree. */
  sources(tree: Tree, mapped: FluxOptions['mappedSources']): SourceResolver {
    const resolver = this.#resolvers.get(tree) ?? new SourceResolver(tree, mapped);
    this.#resolvers.set(tree, resolver);
    return resolver;
  }
}

export interface FluxOptions {
  /** Values of variables that only the cluster knows, by name. */
  variables?: Readonly<Record<string, string>>;
  /** Fail for variables that nothing defines; by default what the Flux of the environment does. */
  strict?: boolean;
  /**
   * ConfigMaps and Secrets of `substituteFrom`, as `Kind/namespace/name`, that are taken to exist in the cluster although
   * nothing in the repository makes them: their values are unknown. Without this, such a reference fails its
   * Kustomization. What is missing before a change as well (`missingSources`) is hardly a fault of the change.
   */
  externalSources?: ReadonlySet<string> | 'all';
  /** Objects that the user says are in the cluster by other means. */
  external?: ExternalObjects;
  /** Sources whose files stand in a folder of the repository, by `sourceId`. */
  mappedSources?: ReadonlyMap<string, MappedFolder>;
  /** The same for all calls of a run, so that nothing is built twice. */
  cache?: ReconcileCache;
  /** Files behind URLs. */
  remote?: RemoteLoader;
}

/** The sources of variables that some states lack, as `externalSources` takes them. */
export function missingSources(states: readonly ClusterState[]): Set<string> {
  return new Set(
    states.flatMap(({ kustomizations }) =>
      kustomizations.flatMap(({ namespace, missingVariableSources }) =>
        missingVariableSources.map(({ kind, name }) => `${kind}/${namespace}/${name}`),
      ),
    ),
  );
}
