import { type JsonValue, stringAt, valueAt } from '../../kube/json.ts';
import { groupOf, type KubeObject, locate } from '../../kube/object.ts';
import type { Location } from '../../kube/yaml/source.ts';
import { HELM_GROUP, OPERATOR_GROUP } from '../api.ts';

/** What the Flux Operator is asked to sync a cluster with: `spec.sync` of a FluxInstance, in whatever form it is kept. */
export interface SyncRequest {
  /** Namespace and name of the source and of the Flux Kustomization that the operator makes. */
  namespace: string;
  name: string;
  /** `GitRepository`, `OCIRepository` or `Bucket`. */
  sourceKind: string;
  url: string;
  ref: string;
  path: string;
  interval: string | undefined;
  /** Flux's version as asked for, such as `2.x` or `2.8.1`. */
  version: string | undefined;
  /** The object, or Helm values, that ask. */
  object: KubeObject;
  /** Where the FluxInstance's spec stands in `object`. */
  spec: readonly string[];
  location: Location | undefined;
}

const DEFAULT_NAMESPACE = 'flux-system';

/**
 * The sync that a document asks for: a FluxInstance, a HelmRelease of the `flux-instance` chart, or values of that
 * chart. Undefined for anything else. See https://fluxoperator.dev/docs/crd/fluxinstance/.
 */
export function readSyncRequest(object: KubeObject): SyncRequest | undefined {
  const group = groupOf(object.apiVersion);
  if (object.kind === 'FluxInstance' && group === OPERATOR_GROUP) {
    return requestAt(object, ['spec'], object.namespace);
  }
  if (object.kind === 'HelmRelease' && group === HELM_GROUP) {
    const namespace = stringAt(object.value, 'spec', 'targetNamespace') ?? object.namespace;
    return requestAt(object, ['spec', 'values', 'instance'], namespace);
  }
  return object.kind === '' ? requestAt(object, ['instance'], '') : undefined;
}

function requestAt(object: KubeObject, spec: readonly string[], namespace: string): SyncRequest | undefined {
  const instance: JsonValue | undefined = valueAt(object.value, spec);
  const text = (...path: string[]): string | undefined => stringAt(instance, ...path);
  const path = text('sync', 'path');
  const url = text('sync', 'url');
  if (path === undefined || url === undefined) return undefined;
  return {
    namespace: namespace || DEFAULT_NAMESPACE,
    name: text('sync', 'name') || namespace || DEFAULT_NAMESPACE,
    sourceKind: text('sync', 'kind') ?? 'GitRepository',
    url,
    ref: text('sync', 'ref') ?? '',
    path,
    interval: text('sync', 'interval'),
    version: text('distribution', 'version'),
    object,
    spec,
    location: locate(object, [...spec, 'sync', 'path']),
  };
}
