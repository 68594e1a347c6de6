import type { Entry, MapNode, Node, ScalarNode, SeqNode } from '../node.ts';
import { ASTERISK, BAR, COLON, DASH, GREATER, HASH, isBlank, QUESTION } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { endsFlow, readContent } from './flow.ts';
import { asKey, isSimpleKey, type KeyStart, keyStart } from './keys.ts';
import { emptyAt, scalarAt } from './leaf.ts';
import { applyMerge, isMergeKey } from './merge-keys.ts';
import { atProperty, combine, finish, NO_PROPERTIES, type Properties, readProperty } from './properties.ts';
import { scanBlockScalar } from './scan-block.ts';
import { noteSchemaComment } from './schema-comments.ts';

/**
 * Reads the node at the cursor, which stands on a token, inside the block collection at `cursor.indent`.
 * `indentless` allows a sequence at the column of the map that it belongs to; `absentAt` is where an absent node
 * would have stood.
 */
export function readBlockNode(cursor: Cursor, indentless: boolean, absentAt: number): Node {
  /** Properties from lines before: they belong to the map, if this line begins one, and not to its first key. */
  let outer = NO_PROPERTIES;
  let inner = NO_PROPERTIES;
  let start: KeyStart | undefined;
  const context = cursor.line;
  for (;;) {
    if (endsBefore(cursor, indentless)) {
      return finish(emptyAt(cursor, absentAt), combine(cursor, outer, inner, context));
    }
    if (atIndicator(cursor)) {
      if (cursor.peek() !== COLON) return readCollection(cursor, combine(cursor, outer, inner, context));
      if (!isSimpleKey(cursor, start)) failValue(cursor, context);
      return readBlockMap(cursor, start.column, outer, finish(emptyAt(cursor, cursor.at), inner));
    }
    if (atBlockScalar(cursor)) {
      const { at } = cursor;
      const style = cursor.peek() === BAR ? 'literal' : 'folded';
      cursor.keyAllowed = true;
      const node = scalarAt(cursor, scanBlockScalar(cursor), style, at);
      return finish(node, combine(cursor, outer, inner, context));
    }
    if (cursor.keyAllowed) {
      outer = combine(cursor, outer, inner, context);
      inner = NO_PROPERTIES;
      start = keyStart(cursor);
      cursor.keyAllowed = false;
    }
    if (!atProperty(cursor.peek())) break;
    inner = readProperty(cursor, inner);
    cursor.skipToToken();
  }
  const aliased = cursor.peek() === ASTERISK;
  const content = readContent(cursor, inner);
  cursor.skipBlanks();
  if (cursor.peek() === COLON && cursor.beforeBlank()) {
    if (isSimpleKey(cursor, start)) {
      return readBlockMap(cursor, start.column, outer, asKey(cursor, finish(content, inner)));
    }
    if (!cursor.keyAllowed) failValue(cursor, context);
  }
  if (aliased && outer !== NO_PROPERTIES) cursor.failParse('did not find expected node content', { context });
  return finish(content, combine(cursor, outer, inner, context));
}

/** Whether the node is absent: the next token is the end, or belongs to an outer collection. */
function endsBefore(cursor: Cursor, indentless: boolean): boolean {
  const { column, indent } = cursor;
  if (column > indent) return cursor.atDocumentEnd();
  if (column < indent || cursor.atDocumentEnd()) return true;
  // Only block scalars and, below a map's key, sequences may stand at the parent's column.
  return !atBlockScalar(cursor) && !(indentless && cursor.peek() === DASH && cursor.beforeBlank());
}

/** True at `-`, `?` and `:` when white space follows. */
function atIndicator(cursor: Cursor): boolean {
  const code = cursor.peek();
  return (code === DASH || code === COLON || code === QUESTION) && cursor.beforeBlank();
}

/** True at `|` and `>`. */
function atBlockScalar(cursor: Cursor): boolean {
  const code = cursor.peek();
  return code === BAR || code === GREATER;
}

function failValue(cursor: Cursor, context: number): never {
  if (cursor.keyAllowed) cursor.failParse('did not find expected key', { context });
  cursor.failScan('mapping values are not allowed in this context');
}

/** Reads the collection that begins with the `-` or `?` at the cursor. */
function readCollection(cursor: Cursor, properties: Properties): Node {
  if (cursor.peek() === DASH) {
    if (!cursor.keyAllowed) cursor.failScan('block sequence entries are not allowed in this context');
    return readBlockSeq(cursor, properties);
  }
  if (!cursor.keyAllowed) cursor.failScan('mapping keys are not allowed in this context');
  return readBlockMap(cursor, cursor.column, properties, undefined);
}

function readBlockSeq(cursor: Cursor, properties: Properties): SeqNode {
  cursor.enter();
  const { column, indent: outerIndent, line: context, source } = cursor;
  const items: Node[] = [];
  const node: SeqNode = { kind: 'seq', items, flow: false, tag: '', source, offset: cursor.base + cursor.at };
  cursor.indent = column;
  do {
    const itemAt = ++cursor.at;
    cursor.keyAllowed = true;
    cursor.skipToToken();
    items.push(readBlockNode(cursor, false, itemAt));
    cursor.skipToToken();
  } while (cursor.column === column && cursor.keyAllowed && cursor.peek() === DASH && cursor.beforeBlank());
  // Where the map that it belongs to has the same column, what follows is the map's business.
  if (column > outerIndent && cursor.column >= column && !cursor.atDocumentEnd()) {
    failMisplaced(cursor, "did not find expected '-' indicator", context);
  }
  cursor.indent = outerIndent;
  cursor.leave();
  return finish(node, properties);
}

/** Reads a block map at `column`. The cursor stands on `?`, or on the `:` after a first key that has been read. */
function readBlockMap(
  cursor: Cursor,
  column: number,
  properties: Properties,
  firstKey: ScalarNode | undefined,
): MapNode {
  cursor.enter();
  const { indent: outerIndent, line: context, source } = cursor;
  const entries: Entry[] = [];
  const offset = firstKey?.offset ?? cursor.base + cursor.at;
  const node: MapNode = { kind: 'map', entries, flow: false, tag: '', source, offset };
  let merges = false;
  cursor.indent = column;
  for (let key = firstKey; ; key = undefined) {
    const explicit = key === undefined && cursor.peek() === QUESTION && cursor.beforeBlank();
    key ??= explicit ? readExplicitKey(cursor) : readSimpleKey(cursor, context);
    const colon = cursor.at;
    let value: Node;
    if (explicit && !(cursor.column === column && cursor.peek() === COLON && cursor.beforeBlank())) {
      value = emptyAt(cursor, colon);
    } else {
      step(cursor, explicit);
      value = readBlockNode(cursor, true, colon + 1);
    }
    entries.push({ key, value });
    if (isMergeKey(key)) merges = true;
    const valueEnd = cursor.at;
    cursor.skipToToken();
    if (cursor.jsonComments.length > 0) noteSchemaComment(cursor, node, { key, colon, value, valueEnd });
    if (cursor.column < column || cursor.atDocumentEnd()) break;
    const misplaced = cursor.column > column || !cursor.keyAllowed;
    if (misplaced) failMisplaced(cursor, 'did not find expected key', context);
  }
  cursor.indent = outerIndent;
  cursor.leave();
  if (merges) applyMerge(cursor, node);
  return finish(node, properties);
}

/** Steps over a `:`, or a `?`, to the next token. Behind one that stands alone, further collections may begin. */
function step(cursor: Cursor, alone: boolean): void {
  cursor.at++;
  cursor.keyAllowed = alone;
  if (alone && cursor.dialect === 3) skipTabsToComment(cursor);
  cursor.skipToToken();
}

/** go-yaml v3 looks for a comment before it minds what white space is made of. */
function skipTabsToComment(cursor: Cursor): void {
  let { at } = cursor;
  while (isBlank(cursor.text.charCodeAt(at))) at++;
  if (cursor.text.charCodeAt(at) === HASH) cursor.at = at;
}

function readExplicitKey(cursor: Cursor): ScalarNode {
  const keyAt = cursor.at + 1;
  step(cursor, true);
  const key = readBlockNode(cursor, true, keyAt);
  cursor.skipToToken();
  return asKey(cursor, key);
}

/** Reads a key up to its `:`, on which the cursor is left. */
function readSimpleKey(cursor: Cursor, context: number): ScalarNode {
  const start = keyStart(cursor);
  if (atIndicator(cursor) || atBlockScalar(cursor) || endsFlow(cursor.peek())) {
    cursor.failParse('did not find expected key', { context });
  }
  cursor.keyAllowed = false;
  let properties = NO_PROPERTIES;
  while (atProperty(cursor.peek())) {
    properties = readProperty(cursor, properties);
    cursor.skipBlanks();
  }
  const absent = properties !== NO_PROPERTIES && atIndicator(cursor);
  const key = absent ? emptyAt(cursor, cursor.at) : readContent(cursor, properties);
  cursor.skipBlanks();
  const isKey = cursor.peek() === COLON && cursor.beforeBlank() && isSimpleKey(cursor, start);
  if (!isKey) failKey(cursor, start);
  return asKey(cursor, finish(key, properties));
}

function failKey(cursor: Cursor, start: KeyStart): never {
  cursor.skipToToken();
  const place = { context: start.line, line: cursor.faultLine(), at: start.at };
  cursor.failScan("could not find expected ':'", place);
}

/** Refuses the token at the cursor. go-yaml reads ahead, and so reports a fault of the token itself first. */
function failMisplaced(cursor: Cursor, problem: string, context: number): never {
  const start = keyStart(cursor);
  const { keyAllowed } = cursor;
  if (atBlockScalar(cursor)) scanBlockScalar(cursor);
  else if (!atIndicator(cursor) && !atProperty(cursor.peek()) && !endsFlow(cursor.peek())) {
    cursor.keyAllowed = false;
    readContent(cursor, NO_PROPERTIES);
    cursor.skipBlanks();
    const isKey = cursor.peek() === COLON && cursor.beforeBlank();
    if (isKey && !keyAllowed) failValue(cursor, context);
    if (!isKey && start.column === cursor.indent) failKey(cursor, start);
  }
  cursor.failParse(problem, { context, line: start.line, at: start.at });
}
