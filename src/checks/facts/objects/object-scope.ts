import { isFluxKind } from '../../../flux/schema/flux-kinds.ts';
import { stringAt } from '../../../kube/json.ts';
import { isNamespacedBuiltin } from '../../../kube/namespaced.ts';
import { groupOf, type KubeObject } from '../../../kube/object.ts';
import type { ClusterIndex } from '../../cluster-index.ts';

/**
 * True for an object that certainly lives in a namespace: of a kind of Kubernetes or Flux, or as the
 * CustomResourceDefinition says that the environment applies. Of what kind others are is not known.
 */
export function isNamespaced(object: KubeObject, index: ClusterIndex): boolean {
  if (isNamespacedBuiltin(object)) return true;
  const definition = index.definition(groupOf(object.apiVersion), object.kind);
  if (definition !== undefined) return stringAt(definition.object.value, 'spec', 'scope') === 'Namespaced';
  return isFluxKind(object);
}
