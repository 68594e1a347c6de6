import { get, locationOf, type Node } from '../../kube/yaml/node.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import type { FieldSpec } from '../config/field-spec.ts';
import { BuildError } from '../errors.ts';
import { setScalar } from '../field/set.ts';
import { applyFieldSpec } from '../field/walk.ts';
import { wrongKind } from '../field/wrong-kind.ts';
import type { Image } from '../load/types.ts';
import { gvkOf, type Resource } from '../resource.ts';
import { type ImageChange, imageChange } from './image-name.ts';

const CONTAINER_LISTS = new Set(['containers', 'initContainers']);

/**
 * Changes images: first in every list of containers, wherever it stands, then in the fields of the specs. Upstream does
 * both (`kubernetes-sigs/kustomize:api/internal/builtins/ImageTagTransformer.go`), which is why a tag suffix is added
 * twice to most images. Throws `BuildError`.
 */
export function transformImages(
  resources: readonly Resource[],
  entry: Image,
  fields: readonly FieldSpec[],
): void {
  const targets = resources.filter((resource) => gvkOf(resource).kind !== 'CustomResourceDefinition');
  if (targets.length === 0) return;
  const change = { to: imageChange(entry), from: entry.node };
  for (const { node } of targets) changeContainers(node, change);
  for (const { node } of targets) {
    for (const spec of fields) applyFieldSpec(node, spec, { set: (image) => changeImage(image, change) });
  }
}

interface Change {
  to: ImageChange;
  /** The entry that asks for it. */
  from: Node;
}

function changeContainers(node: Node, change: Change): void {
  if (node.kind === 'seq') for (const item of node.items) changeContainers(item, change);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    changeContainers(value, change);
    if (value.kind !== 'seq' || !CONTAINER_LISTS.has(key.text)) continue;
    for (const container of value.items) {
      if (container.kind === 'scalar' && isNull(container)) continue;
      if (container.kind !== 'map') throw new BuildError(wrongKind('map', container), locationOf(container));
      const image = get(container, 'image');
      if (image !== undefined) changeImage(image, change);
    }
  }
}

function changeImage(node: Node, { to, from }: Change): void {
  const image = node.kind === 'scalar' ? to(node.text) : undefined;
  if (node.kind !== 'scalar' || image !== undefined) setScalar(node, image ?? '', '', from);
}
