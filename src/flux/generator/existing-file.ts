import { jsonObject } from '../../kube/json.ts';
import { YamlError } from '../../kube/yaml/errors.ts';
import { fromJson } from '../../kube/yaml/from-json.ts';
import { get, type MapNode, map, type Node, scalar, seq } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import { toJsonV2 } from '../../kube/yaml/value.ts';
import { BuildError } from '../../kustomize/errors.ts';
import { KUSTOMIZATION } from '../../kustomize/load/kustomization.ts';
import { copyPlaces } from '../../kustomize/load/places.ts';
import type { Tree } from '../../tree/tree.ts';
import { readText } from '../manifests.ts';

/** Flux decodes the file with `sigs.k8s.io/yaml`: unknown fields are dropped, and numbers may stand for text. */
const LENIENT = { value: toJsonV2, strict: false, asText: true };

/**
 * The kustomization file of a directory as Flux writes it back: only what kustomize's type holds, nothing that is
 * empty, every string in quotes. Throws `BuildError` when it cannot be decoded.
 */
export function readExistingFile(tree: Tree, path: string): MapNode {
  const source = readText(tree, path);
  const document = parse(() => readDocument(source)) ?? map([], { source, offset: 0 });
  const decoded = KUSTOMIZATION.decode(document, LENIENT, { struct: 'Kustomization', path: '' });
  const node = fromJson(KUSTOMIZATION.encode(decoded) ?? jsonObject());
  copyPlaces(document, node);
  if (node.kind !== 'map') throw new TypeError('a struct is encoded as a map');
  for (const [key, value] of [
    ['apiVersion', 'kustomize.config.k8s.io/v1beta1'],
    ['kind', 'Kustomization'],
  ] as const) {
    if (get(node, key) === undefined) node.entries.push({ key: scalar(key), value: scalar(value) });
  }
  if (get(node, 'resources') === undefined) {
    // Flux does this to keep kustomize from refusing an empty file, and so annotates every object with its origin.
    node.entries = node.entries.filter(({ key }) => key.text !== 'buildMetadata');
    node.entries.push({ key: scalar('buildMetadata'), value: seq([scalar('originAnnotations')]) });
  }
  return node;
}

function parse(read: () => Node | undefined): Node | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof YamlError) throw new BuildError(error.message, error.location, error);
    throw error;
  }
}
