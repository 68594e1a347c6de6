import type { Node, ScalarNode, ScalarStyle } from '../node.ts';
import { ASTERISK, COLON, codesOf, DASH, DOUBLE_QUOTE, QUESTION, SINGLE_QUOTE } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { NO_PROPERTIES, type Properties } from './properties.ts';
import { scanPlain } from './scan-plain.ts';
import { scanName } from './scan-properties.ts';
import { scanQuoted } from './scan-quoted.ts';

/** A scalar at an offset of the slice. */
export function scalarAt(cursor: Cursor, text: string, style: ScalarStyle, at: number): ScalarNode {
  return { kind: 'scalar', text, style, tag: '', source: cursor.source, offset: cursor.base + at };
}

/** What stands where nothing is written: a null. */
export function emptyAt(cursor: Cursor, at: number): ScalarNode {
  return scalarAt(cursor, '', 'plain', at);
}

/**
 * Reads an alias, or a quoted or plain scalar. `properties` are those written before it, which an alias cannot have.
 * Throws where none of these can begin.
 */
export function readLeaf(cursor: Cursor, properties: Properties): Node {
  const { at } = cursor;
  const code = cursor.peek();
  if (code === DOUBLE_QUOTE) return scalarAt(cursor, scanQuoted(cursor), 'double', at);
  if (code === SINGLE_QUOTE) return scalarAt(cursor, scanQuoted(cursor), 'single', at);
  if (code === ASTERISK) {
    const name = scanName(cursor);
    if (properties !== NO_PROPERTIES) cursor.failParse('did not find expected node content', { at });
    return cursor.anchors.copy(name, cursor.source.locate(cursor.base + at), cursor.depth);
  }
  if (!startsPlain(cursor, code)) failStart(cursor, code);
  return scalarAt(cursor, scanPlain(cursor), 'plain', at);
}

/** What a plain scalar cannot begin with (YAML 1.2, 7.3.3). `-`, `?` and `:` it can, unless white space follows. */
const INDICATORS = codesOf('\t !"#%&\'*,>@[]`{|}');

/** Whether a plain scalar begins at the cursor. */
function startsPlain(cursor: Cursor, code: number): boolean {
  if (code === DASH) return !cursor.beforeBlank();
  if (code === QUESTION || code === COLON) return cursor.flow === 0 && !cursor.beforeBlank();
  return !INDICATORS.has(code) && !cursor.atEnd();
}

/** Characters that mean something, but not here. */
const MISPLACED = codesOf('-?:,[]{}');

function failStart(cursor: Cursor, code: number): never {
  if (MISPLACED.has(code) || cursor.atEnd()) cursor.failParse('did not find expected node content');
  cursor.failScan('found character that cannot start any token');
}
