import type { Node } from '../node.ts';
import type { Anchor } from './anchors.ts';
import { AMPERSAND, EXCLAMATION } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { scanName, scanTag } from './scan-properties.ts';

/** What may stand before a node: `!tag` and `&anchor`. */
export interface Properties {
  /** In short form; `!` alone says nothing to go-yaml v3, but counts as a tag. */
  tag: string;
  anchor: Anchor | undefined;
}

export const NO_PROPERTIES: Properties = { tag: '', anchor: undefined };

/** True at `&` and `!`. */
export function atProperty(code: number): boolean {
  return code === AMPERSAND || code === EXCLAMATION;
}

/** Reads one tag or anchor and adds it to those read before; a second one of a kind is refused. */
export function readProperty(cursor: Cursor, before: Properties): Properties {
  cursor.keyAllowed = false;
  const { line } = cursor;
  if (cursor.peek() === AMPERSAND) {
    const anchor = cursor.anchors.open(scanName(cursor));
    return combine(cursor, before, { tag: '', anchor }, line);
  }
  const scanned = scanTag(cursor);
  const tag = scanned === '!' && cursor.dialect === 2 ? '!!str' : scanned;
  return combine(cursor, before, { tag, anchor: undefined }, line);
}

/** The properties of both; throws when both have a tag or both an anchor. */
export function combine(cursor: Cursor, a: Properties, b: Properties, context: number): Properties {
  if (b === NO_PROPERTIES) return a;
  if (a === NO_PROPERTIES) return b;
  if ((a.tag !== '' && b.tag !== '') || (a.anchor !== undefined && b.anchor !== undefined)) {
    cursor.failParse('did not find expected node content', { context });
  }
  return { tag: a.tag || b.tag, anchor: a.anchor ?? b.anchor };
}

/** Tags that change what a text means, quoted or not. */
const TYPE_TAGS: ReadonlySet<string> = new Set(['!!int', '!!float', '!!bool', '!!null', '!!timestamp']);

/** Gives a node that has been read its tag, and its anchor the node. */
export function finish<T extends Node>(node: T, { tag, anchor }: Properties): T {
  if (tag !== '' && tag !== '!') {
    node.tag = tag;
    if (node.kind === 'scalar' && TYPE_TAGS.has(tag)) node.style = 'plain';
  }
  if (anchor !== undefined) anchor.node = node;
  return node;
}
