import type { Node, ScalarNode } from '../../../kube/yaml/node.ts';
import { isInputError } from '../../errors.ts';
import { lookUp } from '../lookup.ts';
import { matchFields } from '../match.ts';
import type { ValueWriter } from '../set-value.ts';
import { rootSlot } from '../slot.ts';
import { findComments } from './comments.ts';
import { readEmbedded } from './read.ts';
import { writeEmbedded } from './write.ts';

/**
 * Writes a value into JSON or YAML that stands in a scalar on the way along the path, such as the data of a ConfigMap.
 * Returns false when there is no such scalar, or anything goes wrong, and then nothing has changed
 * (`kubernetes-sigs/kustomize:api/filters/replacement/replacement.go`, setValueInStructuredData).
 */
export function setEmbedded(
  root: Node,
  path: readonly string[],
  value: Node,
  create: Node['kind'] | undefined,
  writer: ValueWriter,
): boolean {
  try {
    const found = findEmbedded(root, path);
    if (found === undefined) return false;
    const { holder, document, rest } = found;
    const comments = holder.text.includes('#') ? findComments(document, holder.text) : undefined;
    const slots = matchFields(rootSlot(document), rest, create);
    if (slots.length === 0) return false;
    for (const slot of slots) writer.set(slot, value);
    writer.setText(holder, writeEmbedded(document, holder.text, comments));
    return true;
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
}

/** The first scalar on the way that holds a document, and what is left of the path. */
function findEmbedded(
  root: Node,
  path: readonly string[],
): { holder: ScalarNode; document: Node; rest: readonly string[] } | undefined {
  for (let length = 1; length < path.length; length++) {
    const holder = attempt(() => lookUp(root, path.slice(0, length)))?.node;
    if (holder?.kind !== 'scalar') continue;
    const document = attempt(() => ({ node: readEmbedded(holder.text) }));
    if (document === undefined) continue;
    return document.node && { holder, document: document.node, rest: path.slice(length) };
  }
  return undefined;
}

/** What `run` returns, or undefined when the input does not allow it. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}
