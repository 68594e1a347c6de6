import type { KustomizationState } from '../../flux/state.ts';
import { type KubeObject, locate } from '../../kube/object.ts';
import type { Location } from '../../kube/yaml/source.ts';

/** `apiVersion/Kind/namespace/name`, without the namespace when there is none: how a finding names its object. */
export function objectPath({ apiVersion, kind, namespace, name }: KubeObject): string {
  return [apiVersion, kind, namespace, name].filter((part) => part !== '').join('/');
}

/** The place of a problem of a Kustomization: its own, and the custom resource when nobody knows better. */
export function placeOf(
  kustomization: KustomizationState,
  location: Location | undefined,
): { location?: Location } {
  const place = location ?? locate(kustomization.object);
  return place === undefined ? {} : { location: place };
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
