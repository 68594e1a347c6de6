import { type MapNode, map, scalar, seq } from '../../kube/yaml/node.ts';
import { SourceText } from '../../kube/yaml/source.ts';
import { BuildError } from '../../kustomize/errors.ts';
import { readManifest } from '../../kustomize/load/manifest.ts';
import { sourceText } from '../../kustomize/load/source-text.ts';
import { baseName, relativePath } from '../../tree/path.ts';
import { type Tree, TreeError } from '../../tree/tree.ts';
import { kustomizationFileOf } from '../discovery/kustomize-references.ts';
import { isYamlFile } from '../manifests.ts';

/**
 * The kustomization file that Flux makes for a directory without one: every YAML file below it, and every directory
 * below it that has a kustomization file of its own. Throws `BuildError` for a file that holds no Kubernetes objects.
 */
export function scanDirectory(tree: Tree, directory: string): MapNode {
  const resources = findResources(tree, directory);
  const node = map([
    { key: scalar('apiVersion'), value: scalar('kustomize.config.k8s.io/v1beta1') },
    { key: scalar('kind'), value: scalar('Kustomization') },
  ]);
  if (resources.length === 0) {
    // Without resources kustomize needs something else to do.
    node.entries.push({ key: scalar('namespace'), value: scalar('_placeholder') });
  } else {
    const items = resources.map((path) =>
      scalar(`./${relativePath(directory, path)}`, { style: 'double', source: new SourceText(path, '') }),
    );
    node.entries.push({ key: scalar('resources'), value: seq(items) });
  }
  return node;
}

function findResources(tree: Tree, directory: string): string[] {
  return tree.list(directory).flatMap((name) => {
    const path = directory === '' ? name : `${directory}/${name}`;
    if (tree.kind(path) === 'directory') {
      return kustomizationFileOf(tree, path) === undefined ? findResources(tree, path) : [path];
    }
    if (tree.kind(path) !== 'file' || !isYamlFile(path)) return [];
    checkManifest(tree, path);
    return [path];
  });
}

/** Flux reads each file before the build, so the message names the file. */
function checkManifest(tree: Tree, path: string): void {
  try {
    readManifest(sourceText({ path, bytes: tree.read(path), contentId: undefined }));
  } catch (error) {
    if (!(error instanceof BuildError || error instanceof TreeError)) throw error;
    const location = (error instanceof BuildError ? error.location : undefined) ?? {
      file: path,
      line: 1,
      column: 1,
    };
    const advice = /missing (Resource metadata|kind|metadata\.name)/.test(error.message)
      ? ` (without a kustomization.yaml, every .yaml file in the directory has to be a manifest; '${baseName(path)}' is not)`
      : '';
    throw new BuildError(
      `failed to decode Kubernetes YAML from ${path}: ${error.message}${advice}`,
      location,
      error,
    );
  }
}
