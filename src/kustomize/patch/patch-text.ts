import type { MapNode } from '../../kube/yaml/node.ts';
import type { SourceText } from '../../kube/yaml/source.ts';
import { BuildError, isInputError } from '../errors.ts';
import { decodeJsonPatch, type Operation } from './json-patch/decode.ts';

/** What the text of a patch says: patch objects, or the operations of a JSON patch. */
export type PatchContent = { objects: readonly MapNode[] } | { operations: readonly Operation[] };

/**
 * Reads the text of a patch as whichever of the two it is. `readObjects` reads it as objects, and `name` is what
 * messages call the patch. Throws `BuildError` when it is neither.
 */
export function readPatch(
  source: SourceText,
  readObjects: () => readonly MapNode[],
  name: string,
): PatchContent {
  let notObjects: unknown;
  try {
    return { objects: readObjects() };
  } catch (error) {
    if (!isInputError(error)) throw error;
    notObjects = error;
  }
  try {
    return { operations: decodeJsonPatch(source) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    const looksLikeList = /^\s*[[-]/.test(source.text);
    const cause = looksLikeList || !isInputError(notObjects) ? error : notObjects;
    throw new BuildError(`unable to parse SM or JSON patch from ${name}`, cause.location, cause);
  }
}
