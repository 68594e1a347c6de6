/** Group, version and kind. '' stands for an absent part. */
export interface Gvk {
  group: string;
  version: string;
  kind: string;
}

/** kustomize's identity of an object (`kubernetes-sigs/kustomize:kyaml/resid/resid.go`). */
export interface ResourceId extends Gvk {
  name: string;
  /** As written; compare effective namespaces (`kustomize/resource-id.ts`), not this. */
  namespace: string;
}

/** Splits at the first `/`, as kustomize does. */
export function parseApiVersion(apiVersion: string): { group: string; version: string } {
  const slash = apiVersion.indexOf('/');
  if (slash === -1) return { group: '', version: apiVersion };
  return { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

export function formatApiVersion({ group, version }: { group: string; version: string }): string {
  return group === '' ? version : `${group}/${version}`;
}
