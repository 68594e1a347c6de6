import { compareBytes } from '../../../kube/compare.ts';
import type { Schema, Schemas } from '../../../kube/schema/schema.ts';
import { type Entry, type Node, scalar } from '../../../kube/yaml/node.ts';
import { takeDirective, takeKnownDirective } from './directive.ts';
import { isNull, isPresent, textOf } from './nodes.ts';
import type { Merge, Sides } from './sides.ts';
import { quoteWord, replaceValue } from './style.ts';

const NO_ENTRIES: ReadonlyMap<string, Entry> = new Map();

/** Merges two maps, or what is missing or null on both sides (`kubernetes-sigs/kustomize:kyaml/yaml/walk/map.go`). */
export function mergeMaps(
  { object, patch, schema }: Sides,
  merge: Merge,
  schemas: Schemas,
): Node | undefined {
  const target = targetOf(object, patch);
  if (target?.kind !== 'map') return target;

  const own = firstEntries(target);
  const patched = patch === target ? own : firstEntries(patch);
  const fieldSchema = (name: string): Schema | undefined =>
    commentSchema(target, name, schemas) ?? commentSchema(patch, name, schemas) ?? schema?.field(name);

  const removed = new Set<Entry>();
  for (const [name, entry] of own) {
    const other = patched.get(name)?.value;
    if (other === undefined && isWrittenNull(entry.value)) continue;
    const value = merge({ object: entry.value, patch: other, schema: fieldSchema(name) });
    if (!isPresent(value)) removed.add(entry);
    else if (value === entry.value) quoteWord(value);
    else replaceValue(entry, value);
  }
  const added = [...patched].filter(([name]) => !own.has(name)).sort(([a], [b]) => compareBytes(a, b));
  for (const [name, { key, value: other }] of added) {
    const value = merge({ object: undefined, patch: other, schema: fieldSchema(name) });
    if (!isPresent(value)) continue;
    quoteWord(value);
    const { style, source, offset } = key;
    target.entries.push({ key: scalar(name, { style, source, offset }), value });
  }
  if (removed.size > 0) target.entries = target.entries.filter((entry) => !removed.has(entry));
  return target;
}

/** The map that the fields are merged into; undefined or a null when nothing is to be left. */
function targetOf(object: Node | undefined, patch: Node | undefined): Node | undefined {
  if (!isPresent(object)) return takeDirective(patch) === 'delete' ? undefined : patch;
  if (patch !== undefined && isNull(patch)) return undefined;
  const directive = takeKnownDirective(patch);
  if (directive === 'delete') return undefined;
  return directive === 'replace' ? patch : object;
}

/** Of repeated keys, upstream sees the first. */
function firstEntries(node: Node | undefined): ReadonlyMap<string, Entry> {
  if (node?.kind !== 'map') return NO_ENTRIES;
  const entries = new Map<string, Entry>();
  for (const entry of node.entries) if (!entries.has(entry.key.text)) entries.set(entry.key.text, entry);
  return entries;
}

/** `a: null` in an object outlives a patch that does not name it; `a:` does not. */
function isWrittenNull(node: Node): boolean {
  return isNull(node) && textOf(node) !== '';
}

function commentSchema(node: Node | undefined, name: string, schemas: Schemas): Schema | undefined {
  const comment = node?.kind === 'map' ? node.schemaComments?.get(name) : undefined;
  return comment === undefined ? undefined : schemas.fromComment(comment);
}
