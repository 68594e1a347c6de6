import { locationOf } from '../../kube/yaml/node.ts';
import { toJson } from '../../kube/yaml/value.ts';
import { BUILD_ANNOTATIONS, metadataTexts, setMetadataTexts } from '../annotations.ts';
import { BuildError } from '../errors.ts';
import type { Resource } from '../resource.ts';
import { applyOperations } from './json-patch/apply.ts';
import { toNode, toTree } from './json-patch/convert.ts';
import type { Operation } from './json-patch/decode.ts';

/**
 * Applies a JSON patch to a resource, which becomes JSON for it: styles are lost, every number is a float64, annotations
 * become strings. What the build has noted about the resource stays, whatever the patch does to annotations
 * (`kubernetes-sigs/kustomize:api/filters/patchjson6902/patchjson6902.go`). Throws `BuildError` and `YamlError`.
 */
export function patchResourceJson(resource: Resource, operations: readonly Operation[]): void {
  const notes = [...metadataTexts(resource.node, 'annotations')].filter(([name]) => isInternal(name));
  const document = toTree(toJson(resource.node), resource.node);
  if (document?.kind !== 'object') throw new BuildError('the object is no map', locationOf(resource.node));
  const node = toNode(applyOperations(document, operations));
  if (node.kind !== 'map') {
    const message = 'json: cannot unmarshal array into Go value of type map[string]interface {}';
    throw new BuildError(message, locationOf(node));
  }
  const annotations = metadataTexts(node, 'annotations');
  for (const [name, text] of notes) annotations.set(name, text);
  setMetadataTexts(node, 'annotations', annotations);
  resource.node = node;
}

function isInternal(annotation: string): boolean {
  return annotation.startsWith('internal.config.kubernetes.io/') || BUILD_ANNOTATIONS.has(annotation);
}
