/** `namespace/name`: how Flux names a Kustomization to people. */
export function idOf({ namespace, name }: { namespace: string; name: string }): string {
  return `${namespace}/${name}`;
}
