import type { Schemas } from '../../kube/schema/schema.ts';
import type { ReadCache } from '../load/cache.ts';
import type { Loader } from '../load/loader.ts';
import type { Resource } from '../resource.ts';

/** What the patch transformers of one kustomization need of the build around them. */
export interface PatchContext {
  /** Reads the files that the kustomization names. */
  loader: Loader;
  cache: ReadCache;
  /** Asked for when a patch is applied: until then, another kustomization may still set the schemas of the build. */
  readonly schemas: Schemas;
}

/** A transformer that has been configured. It changes the resources; one that it deletes is left without entries. */
export type Transform = (resources: readonly Resource[]) => void;
