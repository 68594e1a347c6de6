import { locationOf, type Node } from '../../kube/yaml/node.ts';
import { BuildError, wrapError } from '../errors.ts';
import { goQuote } from '../go-quote.ts';
import type { Replacement, ReplacementField } from '../load/types.ts';
import type { PatchContext, Transform } from '../patch/context.ts';
import type { Resource } from '../resource.ts';
import { setEmbedded } from './embedded/set-embedded.ts';
import { splitFieldPath } from './field-path.ts';
import { matchFields } from './match.ts';
import { readReplacements } from './read-replacements.ts';
import { MAX_DEPTH, ValueWriter } from './set-value.ts';
import { rootSlot, type Slot } from './slot.ts';
import { DEFAULT_FIELD_PATH, sourceValue } from './source.ts';
import { selectTargets, type Target } from './targets.ts';

/**
 * Configures the `replacements` of a kustomization, or a `ReplacementTransformer`
 * (`kubernetes-sigs/kustomize:api/internal/builtins/ReplacementTransformer.go`). Throws `BuildError` when an entry makes
 * no sense; the transformer throws it when a replacement cannot be done.
 */
export function configureReplacements(
  entries: readonly ReplacementField[],
  { loader }: PatchContext,
): Transform {
  const replacements = entries.flatMap((entry) => readReplacements(entry, loader));
  return (resources) => {
    const writer = new ValueWriter();
    for (const replacement of replacements) replace(replacement, resources, writer);
  };
}

function replace(replacement: Replacement, resources: readonly Resource[], writer: ValueWriter): void {
  const { source, sourceValue: given, targets, present, node } = replacement;
  if ((source === undefined && given === undefined) || !present.has('targets')) {
    throw new BuildError('replacements must specify a source and at least one target', locationOf(node));
  }
  const { value, secrets } = sourceValue(replacement, resources);
  for (const target of targets) {
    if (target?.select === undefined) {
      throw new BuildError('target must specify resources to select', locationOf(target?.node ?? node));
    }
    for (const resource of selectTargets(target, target.select, resources)) {
      copyTo(resource, target, value, writer);
      for (const text of secrets) resource.copiedSecrets.add(text);
    }
  }
}

function copyTo(resource: Resource, target: Target, value: Node, writer: ValueWriter): void {
  const create = target.options?.create ? value.kind : undefined;
  const fieldPaths = target.fieldPaths.length > 0 ? target.fieldPaths : [DEFAULT_FIELD_PATH];
  for (const fieldPath of fieldPaths) {
    const path = splitFieldPath(fieldPath);
    if (path.length > MAX_DEPTH) {
      throw new BuildError(
        `a field path may have ${MAX_DEPTH} steps, not ${path.length}`,
        locationOf(target.node),
      );
    }
    if (setEmbedded(resource.node, path, value, create, writer)) continue;
    for (const slot of findFields(resource, target, fieldPath, path, create)) {
      setField(slot, target, value, writer);
    }
  }
}

/** The fields of a path, of which there must be at least one. */
function findFields(
  resource: Resource,
  target: Target,
  fieldPath: string,
  path: readonly string[],
  create: Node['kind'] | undefined,
): Slot[] {
  const found = create === undefined ? 'find' : 'find or create';
  const message = `unable to ${found} field ${goQuote(fieldPath)} in replacement target`;
  let slots: Slot[];
  try {
    slots = matchFields(rootSlot(resource.node), path, create);
  } catch (error) {
    throw wrapError(`${message}: `, error, locationOf(target.node));
  }
  if (slots.length === 0) throw new BuildError(message, locationOf(target.node));
  return slots;
}

function setField(slot: Slot, { options, node }: Target, value: Node, writer: ValueWriter): void {
  if (options === undefined || options.delimiter === '') {
    writer.set(slot, value);
    return;
  }
  if (slot.node.kind !== 'scalar') {
    throw new BuildError('delimiter option can only be used with scalar nodes', locationOf(node));
  }
  const parts = slot.node.text.split(options.delimiter);
  const text = value.kind === 'scalar' ? value.text : '';
  const index = Number(options.index);
  if (index < 0) parts.unshift(text);
  else if (index >= parts.length) parts.push(text);
  else parts[index] = text;
  writer.setText(slot.node, parts.join(options.delimiter));
}
