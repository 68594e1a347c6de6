import { toJson } from '../../kube/yaml/value.ts';
import { wrapError } from '../errors.ts';
import type { InflationContext } from '../helm/inflate.ts';
import type { PatchContext, Transform } from '../patch/context.ts';
import { gvkOf, originalId, type Resource } from '../resource.ts';
import { formatGvk, formatId } from '../resource-id.ts';
import { refuse } from './config.ts';
import { GENERATORS } from './generators.ts';
import { TRANSFORMERS } from './transformers.ts';

/**
 * Configures a plugin of the `generators` field (`kubernetes-sigs/kustomize:api/internal/plugins/loader/loader.go`).
 * Only builtins run; throws `BuildError` for any other.
 */
export function configureGenerator(config: Resource, context: InflationContext): () => Resource[] {
  const kind = builtinKind(config);
  const configure = GENERATORS.get(kind);
  if (configure === undefined) refuse(config, `plugin ${formatId(originalId(config))} not a generator`);
  return inConfiguration(config, () => configure(config, context));
}

/** The same for a plugin of the `transformers` and `validators` fields. */
export function configureTransformer(config: Resource, context: PatchContext): Transform {
  const kind = builtinKind(config);
  const configure = TRANSFORMERS.get(kind);
  if (configure === undefined) refuse(config, `plugin ${formatId(originalId(config))} not a transformer`);
  return inConfiguration(config, () => configure(config, context));
}

function builtinKind(config: Resource): string {
  const gvk = gvkOf(config);
  if (gvk.group !== '' || gvk.version !== 'builtin') {
    const { kind } = originalId(config);
    refuse(config, `external plugins disabled; unable to load external plugin '${kind}'`);
  }
  if (!GENERATORS.has(gvk.kind) && !TRANSFORMERS.has(gvk.kind)) {
    refuse(config, `unable to load builtin ${formatGvk(gvk)}`);
  }
  refuseUnprintable(config);
  return gvk.kind;
}

function inConfiguration<T>(config: Resource, configure: () => T): T {
  try {
    return configure();
  } catch (error) {
    throw wrapError(`plugin ${formatId(originalId(config))} fails configuration: `, error, config.origin);
  }
}

/** Upstream hands the configuration over as YAML, so it must be possible to print it. */
function refuseUnprintable(config: Resource): void {
  try {
    toJson(config.node);
  } catch (error) {
    throw wrapError(`marshalling yaml from res ${formatId(originalId(config))}: `, error, config.origin);
  }
}
