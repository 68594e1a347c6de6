import { isObject, type JsonObject, type JsonValue, stringAt } from './json.ts';
import { getIn, locationOf, type MapNode } from './yaml/node.ts';
import type { Location } from './yaml/source.ts';

/** Where an object came from. */
export interface Origin {
  /** The file that declares it: a manifest, or the kustomization file of a generator. */
  file: string;
  line: number;
  column: number;
  /** The kind of the generator that made it, such as `ConfigMapGenerator`; undefined for a manifest. */
  generator?: string;
}

/** One Kubernetes object: plain data, and the nodes that say where each part of it was written. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  /** As written in `metadata.namespace`; '' when there is none. */
  namespace: string;
  name: string;
  value: JsonObject;
  /** The same shape as `value`; its nodes lead back to files. */
  node: MapNode;
  origin: Origin | undefined;
  /** Texts in it that a build has copied from Secrets. */
  copiedSecrets?: readonly string[];
}

/** Makes an object of its data and nodes; the parts of its identity that are missing become ''. */
export function kubeObject(value: JsonObject, node: MapNode, origin: Origin | undefined): KubeObject {
  return {
    apiVersion: stringAt(value, 'apiVersion') ?? '',
    kind: stringAt(value, 'kind') ?? '',
    namespace: stringAt(value, 'metadata', 'namespace') ?? '',
    name: stringAt(value, 'metadata', 'name') ?? '',
    value,
    node,
    origin,
  };
}

/** The API group of an apiVersion: '' for core. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}

/** `Kind/namespace/name`, without the namespace when there is none: how Flux names objects to people. */
export function subject(object: Pick<KubeObject, 'kind' | 'namespace' | 'name'>): string {
  return [object.kind, object.namespace, object.name].filter((part) => part !== '').join('/');
}

/**
 * The place of a part of an object: of the deepest ancestor of `path` that some file holds, and of the object's
 * origin when none does.
 */
export function locate(object: KubeObject, path: readonly (string | number)[] = []): Location | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = locationOf(getIn(object.node, path.slice(0, length)));
    if (place !== undefined) return place;
  }
  if (object.origin !== undefined) {
    const { file, line, column } = object.origin;
    return { file, line, column };
  }
  return locationOf(object.node);
}

/** The place of the key of a field, and of what would hold it when no file has the key. */
export function locateKey(object: KubeObject, path: readonly (string | number)[]): Location | undefined {
  const parent = getIn(object.node, path.slice(0, -1));
  const entry =
    parent?.kind === 'map' ? parent.entries.find(({ key }) => key.text === path.at(-1)) : undefined;
  return locationOf(entry?.key) ?? locate(object, path);
}

/** A label or annotation of the object, or undefined; `field` is `labels` or `annotations`. */
export function metadataValue(
  object: KubeObject,
  field: 'labels' | 'annotations',
  key: string,
): string | undefined {
  const values: JsonValue | undefined = isObject(object.value.metadata)
    ? object.value.metadata[field]
    : undefined;
  return isObject(values) && typeof values[key] === 'string' ? values[key] : undefined;
}
