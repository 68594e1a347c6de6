import { type JsonObject, jsonObject, stringAt } from '../../kube/json.ts';
import { builtinSchemas } from '../../kube/schema/schemas.ts';
import type { DiffOptions } from '../diff-options.ts';
import { alignLists, type Reordered } from './align.ts';
import { unifiedDiff } from './hunks.ts';
import { equalizeNoise } from './noise.ts';
import { orderFree } from './order-free.ts';
import { type Line, printLines } from './print-lines.ts';
import { readableTexts } from './texts.ts';

/** What differs between two sides of an object. */
export interface ObjectDiff {
  /** Unified, as people read it; '' when nothing is to be shown. */
  diff: string;
  /** What differs and is not in the diff, by name. */
  omitted: string[];
  /** The old data, made the same as the new in all that the diff leaves out, and the new data. */
  shown: { before: JsonObject; after: JsonObject };
  /** True when the diff shows all but noise: no text is only formatted otherwise, no list only ordered otherwise. */
  complete: boolean;
}

/** The whole of an object that only one side has. */
export function oneSidedDiff(value: JsonObject, side: 'before' | 'after'): string {
  const { after, formatted } = readableTexts(jsonObject(), value);
  const lines = printLines(after, formatted);
  return side === 'before' ? unifiedDiff(lines, []) : unifiedDiff([], lines);
}

/** The difference of two sides of an object whose secrets are masked. */
export function objectDiff(before: JsonObject, after: JsonObject, options: DiffOptions): ObjectDiff {
  const quiet = equalizeNoise(before, after, options.noise);
  const [apiVersion, kind] = [stringAt(after, 'apiVersion') ?? '', stringAt(after, 'kind') ?? ''];
  const aligned = alignLists(
    quiet.before,
    after,
    builtinSchemas.forKind(apiVersion, kind),
    orderFree(apiVersion, kind),
  );
  const texts = readableTexts(aligned.before, after);
  const content = unifiedDiff(
    printLines(texts.before, texts.formatted),
    printLines(texts.after, texts.formatted),
  );
  const orders = aligned.reordered.filter(({ free }) => !free).map(orderDiff);
  const silent = aligned.reordered.filter(({ free }) => free).map(({ path }) => `the order of ${path}`);
  return {
    diff: content + orders.join(''),
    omitted: [...quiet.noise, ...silent, ...texts.hidden],
    shown: { before: aligned.before, after },
    complete: aligned.reordered.length + texts.hidden.length === 0,
  };
}

/** The order of a list as a diff of what its items are called. */
function orderDiff({ path, before, after }: Reordered): string {
  const lines = (labels: readonly string[]): Line[] =>
    labels.map((text) => ({ text, place: `order of ${path}`, isText: false }));
  return unifiedDiff(lines(before), lines(after));
}
