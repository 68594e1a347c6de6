import { isObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import type { RenderedObject } from '../rendered.ts';
import { differingPaths } from '../variables/stand-in.ts';
import type { RenderedObjects } from './render-objects.ts';

/**
 * The objects of an inventory with the paths that secrets went into: those at which the same rendering with stand-ins
 * for all secret values differs. When that rendering has gone another way, each object counts as secret as a whole.
 */
export function traceSecrets(
  rendered: RenderedObjects,
  shadow: RenderedObjects | undefined,
): RenderedObject[] {
  const comparable =
    shadow !== undefined && shadow.failures.length === 0 && shadow.objects.length === rendered.objects.length;
  return rendered.objects.map(({ object, unknownNames }, i): RenderedObject => {
    if (shadow === rendered) return { ...object, secretPaths: [], shadow: object.value, unknownNames };
    const other = comparable ? shadow.objects[i]?.object.value : undefined;
    if (other === undefined) {
      const secretWords = [object.name, object.namespace];
      return { ...object, secretPaths: [[]], secretWords, shadow: jsonObject(), unknownNames };
    }
    const secretPaths = differingPaths(object.value, other);
    if (secretPaths.length === 0) return { ...object, secretPaths, shadow: object.value, unknownNames };
    const open = new Set(wordsOf(other));
    const secretWords = wordsOf(object.value).filter((word) => !open.has(word));
    return { ...object, secretPaths, secretWords, shadow: other, unknownNames };
  });
}

/** The texts of a value, and the names of its fields. */
function wordsOf(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return isObject(value) ? Object.entries(value).flatMap(([key, child]) => [key, ...wordsOf(child)]) : [];
}
