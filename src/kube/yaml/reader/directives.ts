import {
  DASH,
  DOT,
  EXCLAMATION,
  isBlank,
  isBlankOrEnd,
  isDigit,
  isNameCharacter,
  PERCENT,
} from './characters.ts';
import type { Cursor } from './cursor.ts';
import { scanTagHandle, scanTagUri } from './scan-properties.ts';

const DEFAULT_PREFIXES: readonly (readonly [string, string])[] = [
  ['!', '!'],
  ['!!', 'tag:yaml.org,2002:'],
];

/** Reads the `%YAML` and `%TAG` lines before a document, and sets what tag handles stand for in it. */
export function readDirectives(cursor: Cursor): void {
  const prefixes = new Map<string, string>();
  cursor.tagPrefixes = prefixes;
  let sawVersion = false;
  let sawAny = false;
  while (cursor.peek() === PERCENT && cursor.column === 0) {
    sawAny = true;
    cursor.keyAllowed = false;
    cursor.at++;
    const name = scanDirectiveName(cursor);
    if (name === 'YAML') {
      const version = scanVersion(cursor);
      if (sawVersion) cursor.failParse('found duplicate %YAML directive');
      if (version !== '1.1') cursor.failParse('found incompatible YAML document');
      sawVersion = true;
    } else if (name === 'TAG') {
      readTagDirective(cursor, prefixes);
    } else {
      cursor.failScan('found unknown directive name');
    }
    if (!cursor.skipRestOfLine()) cursor.failScan('did not find expected comment or line break');
    cursor.skipToToken();
  }
  for (const [handle, prefix] of DEFAULT_PREFIXES) {
    if (!prefixes.has(handle)) prefixes.set(handle, prefix);
  }
  if (sawAny && !(cursor.peek() === DASH && cursor.atDocumentMarker())) {
    cursor.failParse('did not find expected <document start>');
  }
}

function scanDirectiveName(cursor: Cursor): string {
  const from = cursor.at;
  while (isNameCharacter(cursor.peek())) cursor.at++;
  const name = cursor.text.slice(from, cursor.at);
  if (name === '') cursor.failScan('could not find expected directive name');
  if (!isBlankOrEnd(cursor.peek())) cursor.failScan('found unexpected non-alphabetical character');
  return name;
}

function scanVersion(cursor: Cursor): string {
  cursor.skipBlanks();
  const major = scanVersionNumber(cursor);
  if (cursor.peek() !== DOT) cursor.failScan("did not find expected digit or '.' character");
  cursor.at++;
  return `${major}.${scanVersionNumber(cursor)}`;
}

function scanVersionNumber(cursor: Cursor): number {
  const from = cursor.at;
  while (isDigit(cursor.peek())) cursor.at++;
  if (cursor.at === from) cursor.failScan('did not find expected version number');
  if (cursor.at - from > 2) cursor.failScan('found extremely long version number');
  return Number(cursor.text.slice(from, cursor.at));
}

function readTagDirective(cursor: Cursor, prefixes: Map<string, string>): void {
  cursor.skipBlanks();
  if (cursor.peek() !== EXCLAMATION) cursor.failScan("did not find expected '!'");
  const handle = scanTagHandle(cursor);
  if (!handle.endsWith('!')) cursor.failScan("did not find expected '!'");
  if (!isBlank(cursor.peek())) cursor.failScan('did not find expected whitespace');
  cursor.skipBlanks();
  const prefix = scanTagUri(cursor);
  if (!isBlankOrEnd(cursor.peek())) cursor.failScan('did not find expected whitespace or line break');
  if (prefixes.has(handle)) cursor.failParse('found duplicate %TAG directive');
  prefixes.set(handle, prefix);
}
