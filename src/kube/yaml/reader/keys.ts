import type { Node, ScalarNode } from '../node.ts';
import type { Cursor } from './cursor.ts';

/** A key without `?` may be this many characters long, up to its `:`, and stands on one line (YAML 1.2, 7.4.2). */
const MAX_SIMPLE_KEY = 1024;

/** Where a key may have begun. */
export interface KeyStart {
  at: number;
  line: number;
  column: number;
}

export function keyStart({ at, line, column }: Cursor): KeyStart {
  return { at, line, column };
}

/** Whether what was read since `start` may be a key for the `:` at the cursor. */
export function isSimpleKey(cursor: Cursor, start: KeyStart | undefined): start is KeyStart {
  if (start === undefined || start.line !== cursor.line) return false;
  const units = cursor.at - start.at;
  if (units <= MAX_SIMPLE_KEY) return true;
  return units <= 2 * MAX_SIMPLE_KEY && [...cursor.text.slice(start.at, cursor.at)].length <= MAX_SIMPLE_KEY;
}

/** A node as a key. Other keys than scalars mean nothing to Kubernetes, and Go's maps cannot hold them. */
export function asKey(cursor: Cursor, key: Node): ScalarNode {
  if (key.kind === 'scalar') return key;
  const place = { context: cursor.line + 1, at: key.offset - cursor.base };
  return cursor.failParse('invalid map key: a mapping or sequence cannot be a key', place);
}
