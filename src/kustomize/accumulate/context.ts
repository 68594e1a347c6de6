import type { Schemas } from '../../kube/schema/schema.ts';
import { builtinSchemas, customSchemas } from '../../kube/schema/schemas.ts';
import { locationOf } from '../../kube/yaml/node.ts';
import { BuildError } from '../errors.ts';
import { type ReadCache, readCache } from '../load/cache.ts';
import type { Kustomization } from '../load/kustomization.ts';
import type { Loader } from '../load/loader.ts';
import { sourceText } from '../load/source-text.ts';
import type { BuildOptions } from '../options.ts';

/** The only version of Kubernetes whose schemas kustomize v5.8.1 has. */
const BUILTIN_VERSION = 'v1.21.2';

/**
 * Bounds of one build, far beyond what people write. Without them a few small files that name each other twice, layer by
 * layer, would be work for ever.
 */
const MAX_KUSTOMIZATIONS = 10_000;
const MAX_NESTING = 100;
const MAX_RESOURCES = 100_000;

/** What all kustomizations of one build share. */
export class BuildContext {
  readonly options: BuildOptions;
  readonly cache: ReadCache;
  readonly warnings: string[] = [];
  #schemas: Schemas = builtinSchemas;
  #schemasChosen = false;
  #kustomizations = 0;
  #resources = 0;

  constructor(options: BuildOptions) {
    this.options = options;
    this.cache = options.cache ?? readCache();
  }

  get schemas(): Schemas {
    return this.#schemas;
  }

  /** Notes that a kustomization is entered, so many others deep. Throws `BuildError` when it is one too many. */
  countKustomization(nesting: number): void {
    if (nesting > MAX_NESTING)
      throw new BuildError(`kustomizations are nested more than ${MAX_NESTING} deep`);
    if (++this.#kustomizations > MAX_KUSTOMIZATIONS) {
      throw new BuildError(`the build needs more than ${MAX_KUSTOMIZATIONS} kustomizations`);
    }
  }

  /** Notes that resources have been read. Throws `BuildError` when there are too many. */
  countResources(count: number): void {
    this.#resources += count;
    if (this.#resources > MAX_RESOURCES)
      throw new BuildError(`the build reads more than ${MAX_RESOURCES} resources`);
  }

  /**
   * Follows the `openapi` field of a kustomization, unless one was followed before
   * (`kubernetes-sigs/kustomize:kyaml/openapi/openapi.go`, SetSchema). Throws `BuildError`.
   */
  chooseSchemas(loader: Loader, { openapi, node }: Kustomization): void {
    const path = openapi?.get('path')?.text;
    const version = openapi?.get('version')?.text;
    const place = locationOf(openapi?.get('path')?.node ?? openapi?.get('version')?.node ?? node);
    const document = path === undefined ? undefined : sourceText(loader.load(path, place));
    if (this.#schemasChosen) return;
    if (document !== undefined) {
      if (version !== undefined) {
        throw new BuildError('builtin version and custom schema provided, cannot use both', place);
      }
      this.#schemas = customSchemas(document, this.options.builtinSchema === 'always');
      this.#schemasChosen = true;
    } else if (version !== undefined && version !== '') {
      if (version !== BUILTIN_VERSION)
        throw new BuildError('the specified OpenAPI version is not built in', place);
      this.#schemasChosen = true;
    }
  }
}
