import type { KubeObject } from '../kube/object.ts';
import { emitYaml } from '../kube/yaml/emit.ts';

/** The objects as one YAML stream: the bytes that `kustomize build` prints. Empty when there are none. */
export function printObjects(objects: readonly Pick<KubeObject, 'value'>[]): string {
  return objects.map(({ value }) => emitYaml(value)).join('---\n');
}
