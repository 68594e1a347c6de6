import type { KubeObject } from '../kube/object.ts';
import type { MapNode } from '../kube/yaml/node.ts';
import type { HelmRunner } from './helm/runner.ts';
import type { ReadCache } from './load/cache.ts';

/** The bytes of a remote resource, or why it cannot be had. */
export type RemoteContent = { bytes: Uint8Array } | { error: string };

/** What has been fetched for a build. A build asks and never waits: what is missing is asked for and the build tried again. */
export interface RemoteLoader {
  /** The content behind a URL, or undefined when it has not been fetched. */
  get(url: string): RemoteContent | undefined;
}

export interface BuildOptions {
  /** `legacy`: kustomize's own default order by kind. `none`: as declared, which is what Flux asks for. */
  order: 'legacy' | 'none';
  /** `rootOnly`: files must lie in or below the kustomization that names them. Flux lifts this. */
  loadRestrictions: 'none' | 'rootOnly';
  /** `always`: a custom `openapi` adds to the built-in schema, as in Flux; `unlessCustom`: it replaces it. */
  builtinSchema: 'always' | 'unlessCustom';
  /** The version that kustomize takes itself for: the label of `managedByLabel` holds it. */
  version: string;
  /** The kustomization of the root directory, in place of the file there: what Flux's generator makes. */
  rootKustomization?: MapNode;
  /** Without it, a remote resource is an error that names its URL. */
  remote?: RemoteLoader;
  /** Without it, a chart is an error, as without `--enable-helm`. */
  helm?: HelmRunner;
  /** What has been read already. Builds that share a cache do not parse the same file twice. */
  cache?: ReadCache;
}

/** As `kustomize build --load-restrictor LoadRestrictionsNone` on a command line. */
export const COMMAND_LINE_OPTIONS: BuildOptions = {
  order: 'legacy',
  loadRestrictions: 'none',
  builtinSchema: 'unlessCustom',
  version: 'v5.8.1',
};

/**
 * As kustomize-controller calls it (`fluxcd/pkg:kustomize/kustomize_generator.go`, Build). Its release sets no version
 * (`kubernetes-sigs/kustomize:api/provenance/provenance.go`), so the label is one that the API server refuses.
 */
export const FLUX_OPTIONS: BuildOptions = {
  order: 'none',
  loadRestrictions: 'none',
  builtinSchema: 'always',
  version: '(devel)',
};

export interface BuildResult {
  /** In output order. */
  objects: KubeObject[];
  /** kustomize's warnings on stderr, one line each. */
  warnings: string[];
}
