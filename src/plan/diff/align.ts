import { goJson } from '../../kube/go-json.ts';
import { isObject, type JsonObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import type { Schema } from '../../kube/schema/schema.ts';
import type { OrderFree } from './order-free.ts';
import { belowItem, belowKey, sharedIdentities } from './place.ts';

/** A list whose items both sides have in another order. */
export interface Reordered {
  /** The path of the list. */
  path: string;
  /** What the items are called, in the order of each side. */
  before: string[];
  after: string[];
  /** False when the order may mean something. */
  free: boolean;
}

/**
 * The old data with the items of its lists in the order of the new one, wherever something tells the items apart: a merge
 * key of Kubernetes, or a name of their own. What is left to differ is more than order; the orders are in `reordered`.
 */
export function alignLists(
  before: JsonObject,
  after: JsonObject,
  schema: Schema | undefined,
  orderFreeOf: (fields: string, items: readonly JsonValue[]) => OrderFree,
): { before: JsonObject; reordered: Reordered[] } {
  const reordered: Reordered[] = [];
  const aligned = align(before, after, schema, '', '');
  return { before: isObject(aligned) ? aligned : before, reordered };

  function align(
    old: JsonValue,
    current: JsonValue,
    type: Schema | undefined,
    path: string,
    fields: string,
  ): JsonValue {
    if (old === current) return old;
    if (Array.isArray(old) && Array.isArray(current)) return alignItems(old, current, type, path, fields);
    if (!isObject(old) || !isObject(current)) return old;
    const result = jsonObject();
    for (const [key, value] of Object.entries(old)) {
      const other = current[key];
      result[key] =
        other === undefined
          ? value
          : align(
              value,
              other,
              type?.field(key),
              belowKey(path, key),
              fields === '' ? key : `${fields}.${key}`,
            );
    }
    return result;
  }

  function alignItems(
    old: readonly JsonValue[],
    current: readonly JsonValue[],
    type: Schema | undefined,
    path: string,
    fields: string,
  ): JsonValue[] {
    const [free, other] = [orderFreeOf(fields, old), orderFreeOf(fields, current)];
    const labels =
      sharedIdentities(old, current, type?.mergeKeys) ??
      (free === 'set' ? wholeItems(old, current) : undefined);
    if (labels === undefined) {
      // Of lists that grew or shrank, nobody knows which items belong together.
      if (old.length !== current.length) return [...old];
      return old.map((item, at) =>
        align(item, current[at]!, type?.elements(), belowItem(path, String(at)), fields),
      );
    }
    const order = sameOrder(labels.before, labels.after);
    if (order !== undefined)
      reordered.push({ path, ...labels, free: free !== undefined && other !== undefined });
    const places = new Map(labels.after.map((label, at) => [label, at]));
    return (order ?? labels.before.map((_, at) => at)).map((at) => {
      const label = labels.before[at]!;
      const place = places.get(label);
      return place === undefined
        ? old[at]!
        : align(old[at]!, current[place]!, type?.elements(), belowItem(path, label), fields);
    });
  }
}

/**
 * Items by all that is in them, and by number where the same occurs again. Undefined for objects of which some differ: then
 * the lists within them may be what has another order.
 */
function wholeItems(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
): { before: string[]; after: string[] } | undefined {
  const labels = { before: numbered(before.map(goJson)), after: numbered(after.map(goJson)) };
  const known = new Set(labels.after);
  if (before.some(isObject) && !labels.before.every((label) => known.has(label))) return undefined;
  return labels;
}

function numbered(labels: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return labels.map((label) => {
    const count = counts.get(label) ?? 0;
    counts.set(label, count + 1);
    return count === 0 ? label : `${label} (${count + 1})`;
  });
}

/**
 * The indexes of the old items in the order of the new ones; undefined when they have it already. An item that only the
 * old side has stays behind the one that it followed.
 */
function sameOrder(before: readonly string[], after: readonly string[]): number[] | undefined {
  const places = new Map(after.map((label, at) => [label, at]));
  const first: number[] = [];
  const groups: { place: number; items: number[] }[] = [];
  for (const [at, label] of before.entries()) {
    const place = places.get(label);
    if (place === undefined) (groups.at(-1)?.items ?? first).push(at);
    else groups.push({ place, items: [at] });
  }
  if (groups.every(({ place }, at) => at === 0 || place > groups[at - 1]!.place)) return undefined;
  groups.sort((a, b) => a.place - b.place);
  return [...first, ...groups.flatMap(({ items }) => items)];
}
