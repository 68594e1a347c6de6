import { isObject } from '../kube/json.ts';
import { type KubeObject, kubeObject } from '../kube/object.ts';
import { YamlError } from '../kube/yaml/errors.ts';
import { locationOf } from '../kube/yaml/node.ts';
import { readStream } from '../kube/yaml/read.ts';
import { SourceText } from '../kube/yaml/source.ts';
import { toJson } from '../kube/yaml/value.ts';
import { type Tree, TreeError } from '../tree/tree.ts';

/** The names of a kustomization file, in the order in which kustomize and Flux look for them. */
export const KUSTOMIZATION_FILE_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** True for what Flux's generator takes for a manifest. */
export function isYamlFile(path: string): boolean {
  return path.endsWith('.yaml') || path.endsWith('.yml');
}

/** The text of a file of a tree. Throws `TreeError`. */
export function readText(tree: Tree, path: string): SourceText {
  return new SourceText(path, Buffer.from(tree.read(path)).toString('utf8'));
}

/** The same for looking around; undefined for a file that is too large to be read. */
export function peekText(tree: Tree, path: string): SourceText | undefined {
  try {
    return readText(tree, path);
  } catch (error) {
    if (error instanceof TreeError) return undefined;
    throw error;
  }
}

/**
 * The maps of a YAML file as objects. A file that cannot be read as YAML has none: this is for looking around, and the
 * build that needs the file says what is wrong with it.
 */
export function readManifests(source: SourceText): KubeObject[] {
  try {
    return readStream(source).flatMap((node) => {
      if (node.kind !== 'map') return [];
      const value = toJson(node);
      return isObject(value) ? [kubeObject(value, node, locationOf(node))] : [];
    });
  } catch (error) {
    if (error instanceof YamlError) return [];
    throw error;
  }
}
