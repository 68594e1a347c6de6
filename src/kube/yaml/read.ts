import { YamlError } from './errors.ts';
import type { Node } from './node.ts';
import { readBlockNode } from './reader/block.ts';
import { DASH, DOT } from './reader/characters.ts';
import { Cursor } from './reader/cursor.ts';
import { readDirectives } from './reader/directives.ts';
import type { SourceText } from './source.ts';

/**
 * The first document of a slice of a text, as go-yaml v3 reads it and kustomize then removes its aliases and merge
 * keys; undefined when there is none, or it is empty. What follows the document is not looked at. Offsets of the
 * nodes are relative to the whole source. Throws `YamlError`; the line in its message counts from `start`, as
 * kustomize reads each document by itself, while its location names the line of the file.
 */
export function readDocument(source: SourceText, start = 0, end = source.text.length): Node | undefined {
  return readFirst(new Cursor(source, start, end, 3));
}

/**
 * The first document of a text as go-yaml v2 reads it, for kustomization files and other texts that kustomize reads
 * by way of JSON. It differs in the order in which merge keys take effect, and in the lines that errors name.
 */
export function readDocumentV2(source: SourceText): Node | undefined {
  return readFirst(new Cursor(source, 0, source.text.length, 2));
}

/** All documents of a text that are not empty. Throws `YamlError`. */
export function readStream(source: SourceText): Node[] {
  const cursor = new Cursor(source, 0, source.text.length, 3);
  checkCharacters(cursor);
  const documents: Node[] = [];
  cursor.skipToToken();
  while (!cursor.atEnd()) {
    const document = readOne(cursor);
    if (document !== undefined) documents.push(document);
    skipDocumentEnd(cursor);
  }
  return documents;
}

function readFirst(cursor: Cursor): Node | undefined {
  checkCharacters(cursor);
  cursor.skipToToken();
  return cursor.atEnd() ? undefined : readOne(cursor);
}

/** Reads one document, on the first token of which the cursor stands. */
function readOne(cursor: Cursor): Node | undefined {
  readDirectives(cursor);
  if (cursor.atDocumentMarker()) {
    if (cursor.peek() !== DASH) cursor.failParse('did not find expected node content');
    cursor.at += 3;
    cursor.keyAllowed = false;
    cursor.skipToToken();
    if (cursor.atDocumentEnd()) return undefined;
  }
  return readBlockNode(cursor, false, cursor.at);
}

/** Steps over `...` to the next document; throws when something else follows. */
function skipDocumentEnd(cursor: Cursor): void {
  cursor.skipToToken();
  while (cursor.peek() === DOT && cursor.atDocumentMarker()) {
    cursor.at += 3;
    cursor.keyAllowed = false;
    cursor.skipToToken();
  }
  if (!cursor.atDocumentEnd()) cursor.failParse('did not find expected <document start>');
}

/** Characters that YAML does not allow, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the expression is for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]/u;

function checkCharacters(cursor: Cursor): void {
  const at = cursor.text.search(FORBIDDEN);
  if (at === -1) return;
  throw new YamlError('yaml: control characters are not allowed', cursor.source.locate(cursor.base + at));
}
