import { type KubeObject, locate } from '../../kube/object.ts';
import type { MapNode } from '../../kube/yaml/node.ts';
import { BuildError } from '../../kustomize/errors.ts';
import { joinPath } from '../../tree/path.ts';
import type { Tree } from '../../tree/tree.ts';
import { FieldReader } from '../field-reader.ts';
import { KUSTOMIZATION_FILE_NAMES } from '../manifests.ts';
import { readExistingFile } from './existing-file.ts';
import { mergeSpec } from './merge-spec.ts';
import { scanDirectory } from './scan.ts';

/**
 * The kustomization file that kustomize-controller builds a directory with: the one that is there, or one that lists
 * what is there, and the fields of the Flux Kustomization on top (`fluxcd/pkg:kustomize/kustomize_generator.go`).
 * `replaceImages` is for controllers before 1.9.4. Throws `BuildError`, with the place in the repository.
 */
export function generateKustomization(
  tree: Tree,
  directory: string,
  object: KubeObject,
  replaceImages = false,
): MapNode {
  const [path, second] = KUSTOMIZATION_FILE_NAMES.map((name) =>
    directory === '' ? name : `${directory}/${name}`,
  ).filter((candidate) => tree.kind(candidate) === 'file');
  if (second !== undefined) {
    throw new BuildError(`Found multiple kustomization files under: /${directory}`, {
      file: second,
      line: 1,
      column: 1,
    });
  }
  const file = path === undefined ? generateFile(tree, directory) : readExistingFile(tree, path);
  mergeSpec(file, object, { components: componentsToAdd(tree, directory, object), replaceImages });
  return file;
}

function generateFile(tree: Tree, directory: string): MapNode {
  const file = scanDirectory(tree, directory);
  const path = directory === '' ? 'kustomization.yaml' : `${directory}/kustomization.yaml`;
  if (tree.kind(path) === undefined) return file;
  throw new BuildError(`open /${path}: is a directory`, { file: path, line: 1, column: 1 });
}

/** The fields of `spec.components` that go into the file. */
function componentsToAdd(
  tree: Tree,
  directory: string,
  object: KubeObject,
): (readonly (string | number)[])[] {
  const fields = new FieldReader(object);
  const ignoreMissing = fields.flag(['spec', 'ignoreMissingComponents']);
  return fields.items(['spec', 'components']).filter((field) => {
    const component = fields.text(field) ?? '';
    if (!isLocalPath(component)) {
      throw new BuildError(`component path '${component}' must be local and relative`, locate(object, field));
    }
    const path = joinPath(directory, component);
    return !ignoreMissing || (path !== undefined && tree.kind(path) !== undefined);
  });
}

const REMOTE_PREFIXES = [
  'git::',
  'gh:',
  'ssh://',
  'https://',
  'http://',
  'git@',
  'github.com:',
  'github.com/',
];

function isLocalPath(path: string): boolean {
  const lower = path.toLowerCase();
  const remote = REMOTE_PREFIXES.some((prefix) => prefix.length < path.length && lower.startsWith(prefix));
  return !remote && !lower.replace(/^file:\/\//, '').startsWith('/');
}
