import { parseApiVersion } from '../../kube/identity.ts';

/**
 * The minor version of Flux 2 that no longer serves a version of an API
 * (the changelogs of `fluxcd/kustomize-controller`, `source-controller`, `helm-controller`, `notification-controller`,
 * `image-reflector-controller` and `image-automation-controller`, and their `config/crd/bases` at each release).
 */
const REMOVED_IN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'kustomize.toolkit.fluxcd.io': { v1beta1: 7, v1beta2: 8 },
  'source.toolkit.fluxcd.io': { v1beta1: 7, v1beta2: 8 },
  'helm.toolkit.fluxcd.io': { v2beta1: 7, v2beta2: 8 },
  'notification.toolkit.fluxcd.io': { v1beta1: 7, v1beta2: 9 },
  'image.toolkit.fluxcd.io': { v1beta1: 7, v1beta2: 9 },
};

/** From which minor version of Flux 2 on an apiVersion is gone; undefined for one that is still served. */
export function removedIn(apiVersion: string): number | undefined {
  const { group, version } = parseApiVersion(apiVersion);
  const versions = Object.hasOwn(REMOVED_IN, group) ? REMOVED_IN[group] : undefined;
  return versions !== undefined && Object.hasOwn(versions, version) ? versions[version] : undefined;
}

/** The apiVersion to go to from one that is removed: the first one of the kind that was not beta, or the newest beta. */
export function replacementOf(apiVersion: string, kind: string): string {
  const { group } = parseApiVersion(apiVersion);
  if (group === 'helm.toolkit.fluxcd.io') return `${group}/v2`;
  return kind === 'Alert' || kind === 'Provider' ? `${group}/v1beta3` : `${group}/v1`;
}
