import type { Entry, MapNode, Node, SeqNode } from '../node.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUESTION,
} from './characters.ts';
import type { Cursor } from './cursor.ts';
import { asKey, isSimpleKey, keyStart } from './keys.ts';
import { emptyAt, readLeaf } from './leaf.ts';
import { applyMerge, isMergeKey } from './merge-keys.ts';
import { atProperty, finish, NO_PROPERTIES, type Properties, readProperty } from './properties.ts';

/** Reads a scalar, an alias or a flow collection. */
export function readContent(cursor: Cursor, properties: Properties): Node {
  const code = cursor.peek();
  if (code === OPEN_BRACE) return readFlowMap(cursor);
  if (code === OPEN_BRACKET) return readFlowSeq(cursor);
  return readLeaf(cursor, properties);
}

function readFlowSeq(cursor: Cursor): SeqNode {
  const items: Node[] = [];
  const offset = cursor.base + cursor.at;
  readMembers(cursor, CLOSE_BRACKET, (startLine) => {
    const member = readMember(cursor, startLine);
    items.push(member.value === undefined ? member.node : pair(cursor, member.node, member.value));
  });
  return { kind: 'seq', items, flow: true, tag: '', source: cursor.source, offset };
}

function readFlowMap(cursor: Cursor): MapNode {
  const entries: Entry[] = [];
  const offset = cursor.base + cursor.at;
  const node: MapNode = { kind: 'map', entries, flow: true, tag: '', source: cursor.source, offset };
  let merges = false;
  readMembers(cursor, CLOSE_BRACE, (startLine) => {
    const { node: keyNode, value = emptyAt(cursor, cursor.at) } = readMember(cursor, startLine);
    const key = asKey(cursor, keyNode);
    entries.push({ key, value });
    if (isMergeKey(key)) merges = true;
  });
  if (merges) applyMerge(cursor, node);
  return node;
}

/** Reads what stands between brackets, one member at a time; the cursor stands on the opening bracket. */
function readMembers(cursor: Cursor, close: number, readOne: (startLine: number) => void): void {
  cursor.enter();
  cursor.flow++;
  const { line } = cursor;
  step(cursor);
  while (cursor.peek() !== close) {
    readOne(line);
    cursor.skipToToken();
    if (cursor.peek() === COMMA) step(cursor);
    else if (cursor.peek() !== close) {
      cursor.failParse(`did not find expected ',' or '${String.fromCharCode(close)}'`, { context: line });
    }
  }
  cursor.at++;
  cursor.keyAllowed = false;
  cursor.flow--;
  cursor.leave();
}

/** Steps over `[`, `{` or `,`, after which a key may begin. */
function step(cursor: Cursor): void {
  cursor.at++;
  cursor.keyAllowed = true;
  cursor.skipToToken();
}

/** One member of a flow collection: a node, or a key and its value. */
interface Member {
  node: Node;
  value: Node | undefined;
}

function readMember(cursor: Cursor, startLine: number): Member {
  const start = keyStart(cursor);
  const explicit = cursor.peek() === QUESTION;
  const node = explicit ? readExplicitKey(cursor, startLine) : readFlowNode(cursor);
  cursor.skipToToken();
  if (cursor.peek() !== COLON || !(explicit || isSimpleKey(cursor, start))) {
    return { node, value: explicit ? emptyAt(cursor, cursor.at) : undefined };
  }
  const valueAt = ++cursor.at;
  cursor.keyAllowed = false;
  cursor.skipToToken();
  return { node, value: endsFlow(cursor.peek()) ? emptyAt(cursor, valueAt) : readFlowNode(cursor) };
}

function readExplicitKey(cursor: Cursor, startLine: number): Node {
  cursor.at++;
  cursor.keyAllowed = false;
  cursor.skipToToken();
  const code = cursor.peek();
  // go-yaml takes the bracket after an empty key for a part of it, and then fails to find one.
  if (code === CLOSE_BRACKET) cursor.failParse("did not find expected ',' or ']'", { context: startLine });
  return endsFlow(code) || code === COLON ? emptyAt(cursor, cursor.at) : readFlowNode(cursor);
}

/** True at `,`, `]` and `}`. */
export function endsFlow(code: number): boolean {
  return code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE;
}

/** `[a: b]` is a sequence of one map. */
function pair(cursor: Cursor, node: Node, value: Node): MapNode {
  const key = asKey(cursor, node);
  const { source } = cursor;
  const map: MapNode = {
    kind: 'map',
    entries: [{ key, value }],
    flow: true,
    tag: '',
    source,
    offset: key.offset,
  };
  if (isMergeKey(key)) applyMerge(cursor, map);
  return map;
}

function readFlowNode(cursor: Cursor): Node {
  let properties = NO_PROPERTIES;
  while (atProperty(cursor.peek())) {
    properties = readProperty(cursor, properties);
    cursor.skipToToken();
  }
  const code = cursor.peek();
  if (properties !== NO_PROPERTIES && (endsFlow(code) || code === COLON || code === QUESTION)) {
    return finish(emptyAt(cursor, cursor.at), properties);
  }
  if (cursor.atDocumentEnd()) cursor.failParse('did not find expected node content');
  cursor.keyAllowed = false;
  return finish(readContent(cursor, properties), properties);
}
