import { isObject } from '../kube/json.ts';
import { type KubeObject, kubeObject } from '../kube/object.ts';
import { scalar } from '../kube/yaml/node.ts';
import { toJson } from '../kube/yaml/value.ts';
import type { Tree } from '../tree/tree.ts';
import { accumulateTarget } from './accumulate/accumulate.ts';
import { Accumulator } from './accumulate/accumulator.ts';
import { ROOT_ORIGIN, stripOrigins } from './accumulate/build-origin.ts';
import { BuildContext } from './accumulate/context.ts';
import { loadKustomization, type Target } from './accumulate/target.ts';
import { BUILD_ANNOTATIONS, getAnnotation, metadataTexts, setMetadataTexts } from './annotations.ts';
import { fieldSpec } from './config/field-spec.ts';
import { BuildError, wrapError } from './errors.ts';
import { Loader } from './load/loader.ts';
import { validateMetadata } from './load/metadata.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { sortResources } from './order/sort.ts';
import { fixReferences } from './reference/fix-references.ts';
import { resolveVars } from './replacement/vars/resolve.ts';
import { currentId, type Resource } from './resource.ts';
import { formatId, idKey } from './resource-id.ts';
import { addHashes } from './transform/hash.ts';
import { transformMetadata } from './transform/metadata.ts';

const LOCAL_CONFIG = 'config.kubernetes.io/local-config';
const MANAGED_BY = 'app.kubernetes.io/managed-by';
const LABELS = fieldSpec('metadata/labels', { create: true });

/**
 * Builds a directory of a tree as kustomize v5.8.1 does (`kubernetes-sigs/kustomize:api/krusty/kustomizer.go`).
 * Throws `BuildError`; in its message the root of the tree stands for `/`.
 */
export function build(tree: Tree, directory: string, options: BuildOptions): BuildResult {
  const context = new BuildContext(options);
  try {
    const target = openRoot(context, tree, directory, options);
    return { objects: buildRoot(target, options), warnings: context.warnings };
  } catch (error) {
    throw error instanceof BuildError ? error : wrapError('', error);
  }
}

function openRoot(context: BuildContext, tree: Tree, directory: string, options: BuildOptions): Target {
  const loader = Loader.open(tree, directory, options);
  const loaded = loadKustomization(context, loader, options.rootKustomization);
  context.chooseSchemas(loader, loaded.kustomization);
  const origin = loaded.kustomization.buildMetadata.length > 0 ? ROOT_ORIGIN : undefined;
  return { ...loaded, context, loader, origin, helmNamespace: '', nesting: 0 };
}

/** What is done once for the whole tree, in upstream's order. */
function buildRoot(target: Target, { order, version }: BuildOptions): KubeObject[] {
  const { buildMetadata, sortOptions } = target.kustomization;
  const { warnings } = target.context;
  const accumulator = accumulateTarget(target, new Accumulator());
  accumulator.transform(addHashes);
  accumulator.transform((resources) => fixReferences(resources, accumulator.config.nameReference));
  accumulator.transform((resources) => {
    const unused = resolveVars(accumulator.vars, resources, accumulator.config.varReference);
    if (unused.length > 0) warnings.push(`well-defined vars that were never replaced: ${unused.join(',')}`);
  });
  const kept = accumulator.resources.filter(isForCluster);
  refuseSharedIds(kept);
  const sorted = sortResources(kept, sortOptions, order);
  if (buildMetadata.includes('managedByLabel')) {
    const label = { text: `kustomize-${version}`, node: scalar('') };
    transformMetadata(sorted, new Map([[MANAGED_BY, label]]), [LABELS]);
  }
  return sorted.map((resource) => finish(resource, buildMetadata));
}

/** Objects that only configure the build do not leave it. Throws `BuildError` for one that patches have left without a name. */
function isForCluster({ node }: Resource): boolean {
  validateMetadata(node);
  return (getAnnotation(node, LOCAL_CONFIG) ?? 'false') === 'false';
}

/** JSON patches can give two objects one id. Throws `BuildError`, where upstream panics (`kusttarget.go`, IgnoreLocal). */
function refuseSharedIds(resources: readonly Resource[]): void {
  const seen = new Set<string>();
  for (const resource of resources) {
    const id = currentId(resource);
    if (seen.has(idKey(id))) {
      const text = formatId(id);
      throw new BuildError(`may not add resource with an already registered id: ${text}`, resource.origin);
    }
    seen.add(idKey(id));
  }
}

function finish(resource: Resource, buildMetadata: readonly string[]): KubeObject {
  const { node, origin, copiedSecrets } = resource;
  const annotations = metadataTexts(node, 'annotations');
  for (const name of BUILD_ANNOTATIONS) annotations.delete(name);
  stripOrigins(annotations, buildMetadata);
  setMetadataTexts(node, 'annotations', annotations);
  try {
    const value = toJson(node);
    const object = kubeObject(isObject(value) ? value : {}, node, origin);
    return copiedSecrets.size === 0 ? object : { ...object, copiedSecrets: [...copiedSecrets] };
  } catch (error) {
    throw wrapError(`${formatId(currentId(resource))}: `, error, origin);
  }
}
