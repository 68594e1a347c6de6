import type { MapNode, Node, ScalarNode } from '../node.ts';
import { HASH, isBlank } from './characters.ts';
import type { Cursor } from './cursor.ts';

/** An entry that has just been read. Places are offsets in the slice. */
interface EntryPlaces {
  key: ScalarNode;
  colon: number;
  value: Node;
  valueEnd: number;
}

/**
 * Notes the comment of a map's last entry if it is a JSON object: kustomize takes it for a schema of the field, which
 * matters where the value is a collection (`kubernetes-sigs/kustomize:kyaml/fieldmeta/fieldmeta.go`). go-yaml v3
 * counts the comment behind the `:` or behind a flow collection to the entry, and the one above the key.
 */
export function noteSchemaComment(
  cursor: Cursor,
  map: MapNode,
  { key, colon, value, valueEnd }: EntryPlaces,
): void {
  if (value.kind === 'scalar') return;
  const behind = commentBehind(cursor.text, value.flow ? valueEnd : colon + 1);
  // A comment behind the `:` hides the one above.
  const only = behind !== undefined && (!value.flow || isCandidate(cursor, behind));
  const at = only ? behind : commentAbove(cursor.text, key.offset - cursor.base, map);
  const comment = at !== undefined && isCandidate(cursor, at) ? jsonComment(cursor.text, at) : undefined;
  if (comment === undefined) return;
  map.schemaComments ??= new Map();
  map.schemaComments.set(key.text, comment);
}

/** Whether the comment at this offset was seen to begin like a JSON object. */
function isCandidate({ jsonComments }: Cursor, at: number): boolean {
  let low = 0;
  let high = jsonComments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((jsonComments[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return jsonComments[low] === at;
}

/** The text of a comment if that is a JSON object, and not an empty one. */
function jsonComment(text: string, at: number): string | undefined {
  const end = text.indexOf('\n', at);
  const comment = text
    .slice(at, end === -1 ? undefined : end)
    .replace(/^#+/, '')
    .trim();
  try {
    // What begins with a brace is an object, if it is JSON at all.
    return Object.keys(JSON.parse(comment)).length > 0 ? comment : undefined;
  } catch {
    return undefined;
  }
}

/** The comment that follows on the same line after nothing but blanks. */
function commentBehind(text: string, from: number): number | undefined {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === HASH ? at : undefined;
}

/** Comments on successive lines. */
interface Group {
  /** Where the first of them begins, and its column. */
  at: number;
  column: number;
  /** Whether a blank line follows. */
  apart: boolean;
}

/** The first of the comments above a key that belong to it rather than to what stands before. */
function commentAbove(text: string, keyAt: number, map: MapNode): number | undefined {
  const keyLine = text.lastIndexOf('\n', keyAt - 1) + 1;
  if (keyAt === 0 || text.slice(keyLine, keyAt).trim() !== '') return undefined;
  const { groups, apart, content } = groupsAbove(text, keyLine);
  // At the top of a document, only what touches the key is not the document's own.
  if (!content) return groups.at(-1)?.apart === false ? groups.at(-1)?.at : undefined;
  const [first, second] = groups;
  if (map.entries.length === 1 || first === undefined) return first?.at;
  const column = keyAt - keyLine;
  const closesBlock = map.entries.at(-2)?.value.kind !== 'scalar';
  if (first.column < column || (closesBlock && first.column > column)) return undefined;
  return !apart && first.apart ? second?.at : first.at;
}

/** The comments between a line and the content above it; `apart` says that a blank line follows that content. */
function groupsAbove(text: string, from: number): { groups: Group[]; apart: boolean; content: boolean } {
  const groups: Group[] = [];
  let open: Group | undefined;
  let apart = false;
  for (let end = from; end > 0; ) {
    const start = end === 1 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
    const line = text.slice(start, end);
    const comment = COMMENT_LINE.exec(line);
    if (comment !== null) {
      open ??= { at: 0, column: 0, apart };
      open.column = comment[0].length - 1;
      open.at = start + open.column;
      apart = false;
    } else {
      if (open !== undefined) groups.unshift(open);
      open = undefined;
      if (line.trim() !== '') return { groups, apart, content: true };
      apart = true;
    }
    end = start;
  }
  if (open !== undefined) groups.unshift(open);
  return { groups, apart, content: false };
}

/** A comment behind `-` belongs to what follows. */
const COMMENT_LINE = /^[ \t-]*#/;
