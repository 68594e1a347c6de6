import { isObject, type JsonObject, jsonObject, valueAt } from '../../kube/json.ts';
import { groupOf, type KubeObject, kubeObject, subject } from '../../kube/object.ts';
import { fromJson } from '../../kube/yaml/from-json.ts';
import { get, getIn, type Node } from '../../kube/yaml/node.ts';
import { copyPlaces } from '../../kustomize/load/places.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../state.ts';

/**
 * The objects of an inventory, as kustomize-controller sends them to the cluster: lists unpacked, kustomization files
 * dropped, `stringData` folded into `data`, `status` removed, and `spec.commonMetadata` of the Flux Kustomization
 * (`owner`) set. The two ownership labels, which every object gets, are left out: they would be noise in every diff.
 */
export function finishObjects(
  objects: readonly KubeObject[],
  owner: KubeObject,
): { objects: KubeObject[]; notes: Problem[] } {
  const notes: Problem[] = [];
  const spec = isObject(owner.value.spec) ? owner.value.spec : jsonObject();
  const metadata = isObject(spec.commonMetadata) ? spec.commonMetadata : jsonObject();
  const finished = objects
    .flatMap(unpackList)
    .filter((object) => isKubernetesObject(object) || leaveOut(object, notes))
    .map((object) => finishObject(object, metadata, owner, notes));
  return { objects: finished, notes };
}

/** Whatever its kind, an object with a list of `items` is a list. */
function unpackList(object: KubeObject): KubeObject[] {
  const { items } = object.value;
  if (!Array.isArray(items)) return [object];
  return items.flatMap((item, i) => {
    const node = getIn(object.node, ['items', i]);
    return isObject(item) && node?.kind === 'map' ? [kubeObject(item, node, object.origin)] : [];
  });
}

function isKubernetesObject({ apiVersion, kind, name }: KubeObject): boolean {
  if (apiVersion === '' || kind === '' || name === '') return false;
  return kind.toLowerCase() !== 'kustomization' || groupOf(apiVersion) !== 'kustomize.config.k8s.io';
}

/** Flux says nothing of an object whose name is no string, and does not apply it. */
function leaveOut(object: KubeObject, notes: Problem[]): false {
  const name = valueAt(object.value, ['metadata', 'name']) ?? '';
  if (typeof name === 'string') return false;
  const message = `a ${object.kind} is left out: its name is a ${typeof name} without quotes, and no string`;
  notes.push(problemAt(object, message, ['metadata', 'name']));
  return false;
}

function finishObject(
  object: KubeObject,
  common: JsonObject,
  owner: KubeObject,
  notes: Problem[],
): KubeObject {
  if (isFinished(object, common)) return object;
  const value: JsonObject = Object.assign(jsonObject(), object.value);
  if (object.kind !== 'CustomResourceDefinition') delete value.status;
  foldStringData(object, value);
  if (isObject(value.metadata)) {
    const metadata: JsonObject = Object.assign(jsonObject(), value.metadata);
    delete metadata.creationTimestamp;
    setLabels(object, metadata, common, notes);
    setAnnotations(metadata, common);
    value.metadata = metadata;
  }
  const node = fromJson(value);
  copyPlaces(object.node, node);
  placeAdded(object, owner, node);
  if (node.kind !== 'map') throw new TypeError('an object is a map');
  return kubeObject(value, node, object.origin);
}

/** True when none of what follows would change the object. */
function isFinished({ kind, value }: KubeObject, common: JsonObject): boolean {
  const { metadata } = value;
  if (Object.keys(common).length > 0 || !isObject(metadata) || metadata.creationTimestamp !== undefined)
    return false;
  if (value.status !== undefined || (kind === 'Secret' && value.stringData !== undefined)) return false;
  return (
    !isObject(metadata.labels) || Object.values(metadata.labels).every((label) => typeof label === 'string')
  );
}

function foldStringData(object: KubeObject, value: JsonObject): void {
  const { stringData } = value;
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1' || !isObject(stringData)) return;
  const data: JsonObject = Object.assign(jsonObject(), isObject(value.data) ? value.data : {});
  for (const [key, text] of Object.entries(stringData)) {
    if (typeof text !== 'string') return;
    data[key] = Buffer.from(text, 'utf8').toString('base64');
  }
  value.data = data;
  delete value.stringData;
}

/** Flux writes the labels back as strings; one that is none makes it lose them all. */
function setLabels(object: KubeObject, metadata: JsonObject, common: JsonObject, notes: Problem[]): void {
  const present = isObject(metadata.labels) ? metadata.labels : jsonObject();
  let labels = stringMap(present);
  if (labels === undefined) {
    labels = jsonObject();
    const key =
      Object.keys(present).find((name) => typeof present[name] !== 'string' && present[name] !== null) ?? '';
    const message = `${subject(object)} loses all its labels: '${key}' is a ${typeof present[key]} without quotes, and no string`;
    notes.push(problemAt(object, message, ['metadata', 'labels', key]));
  }
  Object.assign(labels, isObject(common.labels) ? common.labels : {});
  if (Object.keys(labels).length > 0) metadata.labels = labels;
  else delete metadata.labels;
}

function setAnnotations(metadata: JsonObject, common: JsonObject): void {
  if (!isObject(common.annotations) || Object.keys(common.annotations).length === 0) return;
  const present = isObject(metadata.annotations) ? stringMap(metadata.annotations) : undefined;
  metadata.annotations = Object.assign(present ?? jsonObject(), common.annotations);
}

/** A copy with null as ''; undefined when a value is something else than a string. */
function stringMap(map: JsonObject): JsonObject | undefined {
  const texts = jsonObject();
  for (const [key, value] of Object.entries(map)) {
    if (value !== null && typeof value !== 'string') return undefined;
    texts[key] = value ?? '';
  }
  return texts;
}

/** Gives what was moved or added the place that it came from. */
function placeAdded(object: KubeObject, owner: KubeObject, node: Node): void {
  const moves: [from: Node | undefined, to: Node | undefined][] = [
    [get(object.node, 'stringData'), object.kind === 'Secret' ? get(node, 'data') : undefined],
    [getIn(owner.node, ['spec', 'commonMetadata', 'labels']), getIn(node, ['metadata', 'labels'])],
    [getIn(owner.node, ['spec', 'commonMetadata', 'annotations']), getIn(node, ['metadata', 'annotations'])],
  ];
  for (const [from, to] of moves) {
    if (from?.kind !== 'map' || to?.kind !== 'map') continue;
    for (const { key, value } of to.entries) {
      const source = get(from, key.text);
      if (source !== undefined) copyPlaces(source, value);
    }
  }
}
