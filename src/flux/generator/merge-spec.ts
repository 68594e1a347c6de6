import type { KubeObject } from '../../kube/object.ts';
import {
  type Entry,
  get,
  getIn,
  type MapNode,
  map,
  type Node,
  type ScalarNode,
  scalar,
  seq,
  set,
} from '../../kube/yaml/node.ts';
import { BuildError } from '../../kustomize/errors.ts';
import { FieldReader } from '../field-reader.ts';

type Path = readonly (string | number)[];

const TARGET_FIELDS = [
  'group',
  'version',
  'kind',
  'name',
  'namespace',
  'annotationSelector',
  'labelSelector',
];
const IMAGE_FIELDS = ['name', 'newName', 'newTag', 'digest'];

/**
 * Writes the build-time fields of a Flux Kustomization into a kustomization file, in Flux's order
 * (`fluxcd/pkg:kustomize/kustomize_generator.go`). What is added keeps its place in the custom resource's file.
 * `components` are those to add; with `replaceImages`, an image takes the place of the entry of its name. Throws `BuildError` for fields of the wrong type.
 */
export function mergeSpec(
  file: MapNode,
  object: KubeObject,
  { components, replaceImages }: { components: readonly Path[]; replaceImages: boolean },
): void {
  const fields = new FieldReader(object);
  const put = (path: Path, key: string): void => {
    const text = fields.text(path);
    if (text !== undefined) set(file, key, textNode(object, path, text));
  };
  put(['spec', 'targetNamespace'], 'namespace');
  put(['spec', 'namePrefix'], 'namePrefix');
  put(['spec', 'nameSuffix'], 'nameSuffix');

  for (const path of fields.items(['spec', 'patches'])) {
    const patch = fields.text([...path, 'patch']);
    const entries: Entry[] = [];
    if (patch) entries.push(entry('patch', textNode(object, [...path, 'patch'], patch)));
    if (fields.map([...path, 'target']) !== undefined) {
      entries.push(entry('target', textFields(object, fields, [...path, 'target'], TARGET_FIELDS)));
    }
    append(file, 'patches', placed(map(entries), getIn(object.node, path)));
  }
  for (const path of components) {
    append(file, 'components', textNode(object, path, fields.text(path) ?? ''));
  }
  for (const path of fields.items(['spec', 'images'])) {
    mergeImage(file, textFields(object, fields, path, IMAGE_FIELDS), replaceImages);
  }
  const buildMetadata = fields.items(['spec', 'buildMetadata']);
  if (buildMetadata.length > 0) {
    set(
      file,
      'buildMetadata',
      seq(buildMetadata.map((path) => textNode(object, path, fields.text(path) ?? ''))),
    );
  }

  const [problem] = fields.problems;
  if (problem !== undefined) throw new BuildError(problem.message, problem.location);
}

/** The first image of the same name takes what is set; a tag and a digest replace each other. */
function mergeImage(file: MapNode, image: MapNode, replace: boolean): void {
  const images = get(file, 'images');
  const name = textOf(image, 'name');
  const existing =
    images?.kind === 'seq'
      ? images.items.find((item) => item.kind === 'map' && textOf(item, 'name') === name)
      : undefined;
  if (existing?.kind !== 'map') {
    append(file, 'images', image);
    return;
  }
  if (replace) {
    existing.entries = image.entries;
    return;
  }
  const take = (key: string): void => {
    existing.entries = existing.entries.filter((old) => old.key.text !== key);
    existing.entries.push(...image.entries.filter((added) => added.key.text === key));
  };
  if (textOf(image, 'newName') !== '') take('newName');
  if (textOf(image, 'newTag') !== '' || textOf(image, 'digest') !== '') {
    take('newTag');
    take('digest');
  }
}

function textOf(node: Node, key: string): string {
  const value = get(node, key);
  return value?.kind === 'scalar' ? value.text : '';
}

/** A map of the fields that are set to a text. */
function textFields(object: KubeObject, fields: FieldReader, path: Path, names: readonly string[]): MapNode {
  const entries = names.flatMap((name) => {
    const text = fields.text([...path, name]);
    return text ? [entry(name, textNode(object, [...path, name], text))] : [];
  });
  return placed(map(entries), getIn(object.node, path));
}

function append(file: MapNode, key: string, item: Node): void {
  const list = get(file, key);
  if (list?.kind === 'seq') list.items.push(item);
  else set(file, key, seq([item]));
}

function entry(key: string, value: Node): Entry {
  return { key: scalar(key), value };
}

/** A scalar that is a string whatever its text, at the place of the field that it comes from. */
function textNode(object: KubeObject, path: Path, text: string): ScalarNode {
  const from = getIn(object.node, path);
  const style =
    from?.kind === 'scalar' && from.text === text && from.style !== 'plain' ? from.style : 'double';
  return placed(scalar(text, { style }), from);
}

function placed<T extends Node>(node: T, from: Node | undefined): T {
  if (from !== undefined) {
    node.source = from.source;
    node.offset = from.offset;
  }
  return node;
}
