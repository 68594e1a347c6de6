import { type Entry, locationOf, type MapNode, map, type Node, scalar } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import { toJsonV2 } from '../../kube/yaml/value.ts';
import { baseName } from '../../tree/path.ts';
import { BuildError } from '../errors.ts';
import { splitPath } from '../field/path.ts';
import { setScalar } from '../field/set.ts';
import { integer, type Located, list, located, optional, struct, text } from '../load/decode.ts';
import { sourceText } from '../load/source-text.ts';
import { SELECTOR } from '../load/types.ts';
import type { PatchContext, Transform } from '../patch/context.ts';
import { selectResources } from '../patch/select/selector.ts';
import type { Resource } from '../resource.ts';
import { setNamespace } from '../transform/namespace.ts';
import { pluginConfig, refuse } from './config.ts';

const TARGETS = struct('Targets', {
  targets: list(
    struct('Target', { selector: optional(SELECTOR), fieldPath: text, filePathPosition: integer }),
  ),
});

const VALUE_ADD = struct('ValueAddTransformerPlugin', { value: located, targetFilePath: text });

type Target = ReturnType<typeof TARGETS.zero>['targets'][number];

/**
 * Writes one value into many fields (`kubernetes-sigs/kustomize:api/internal/builtins/ValueAddTransformer.go`).
 * Throws `BuildError`.
 */
export function configureValueAdd(config: Resource, { loader }: PatchContext): Transform {
  const { value, targetFilePath, node } = pluginConfig(VALUE_ADD, config);
  const { targets } = pluginConfig(TARGETS, config);
  if (targetFilePath !== '') {
    const document = readDocument(sourceText(loader.load(targetFilePath, locationOf(node))));
    const reading = { value: toJsonV2, strict: false, asText: true };
    if (document !== undefined)
      targets.push(...TARGETS.decode(document, reading, { struct: '', path: '' }).targets);
  }
  if (targets.length === 0) refuse(config, 'must specify at least one target');
  for (const { fieldPath, filePathPosition } of targets) {
    if (fieldPath === '') refuse(config, 'fieldPath cannot be empty');
    if (filePathPosition < 0n) {
      refuse(config, `value of FilePathPosition (${filePathPosition}) cannot be negative`);
    }
  }
  const added = { text: value.text.trim() || baseName(loader.root), node: value.node };
  return (resources) => {
    for (const target of targets) {
      const { selector } = target;
      const selected = selector === undefined ? resources : selectResources(selector, resources);
      for (const resource of selected) addValue(resource.node, target, added);
    }
  };
}

function addValue(object: MapNode, { fieldPath, filePathPosition }: Target, value: Located): void {
  if (fieldPath === 'metadata/namespace') {
    setNamespace(object, { namespace: value, fields: [], unsetOnly: false, subjects: 'defaultOnly' });
    return;
  }
  const field = fieldAt(object, splitPath(fieldPath));
  if (field === undefined) return;
  const current = field.kind === 'scalar' ? field.text : '';
  const { text: added, node: from } = value;
  const result = filePathPosition > 0n ? insertStep(current, Number(filePathPosition) - 1, added) : added;
  setScalar(field, result, '', from);
}

/** The field, created where it is missing; undefined below a null. */
function fieldAt(object: MapNode, steps: readonly string[]): Node | undefined {
  let node: Node = object;
  for (const [i, step] of steps.entries()) {
    if (/^(-|\*|-?\d+|\[.*\])$/.test(step)) {
      throw new BuildError(`the field path step '${step}' is not supported`, locationOf(node));
    }
    if (node.kind === 'scalar' && isNull(node)) return undefined;
    if (node.kind !== 'map') throw new BuildError('expected MappingNode', locationOf(node));
    let entry: Entry | undefined = node.entries.find(({ key }) => key.text === step);
    if (entry === undefined) {
      entry = { key: scalar(step), value: i === steps.length - 1 ? scalar('') : map() };
      node.entries.push(entry);
    }
    node = entry.value;
  }
  return node;
}

/** Puts a step into a path; in an absolute path it never stands before the first slash. */
function insertStep(path: string, position: number, step: string): string {
  const absolute = path.startsWith('/');
  const steps = path.split('/').filter((part) => part !== '');
  steps.splice(position, 0, step);
  return `${absolute ? '/' : ''}${steps.join('/')}`;
}
