import {
  codesOf,
  EXCLAMATION,
  GREATER,
  hexDigit,
  isBlankOrEnd,
  isNameCharacter,
  LESS,
  PERCENT,
} from './characters.ts';
import type { Cursor } from './cursor.ts';

/** What may follow the name of an anchor or alias besides white space. */
const AFTER_NAME = codesOf('?:,]}%@`');
/** What a tag may hold besides letters, digits, `-`, `_` and %-escapes. */
const TAG_CHARACTERS = codesOf(";/?:@&=+$,.!~*'()[]");

const LONG_PREFIX = 'tag:yaml.org,2002:';

/** Reads the name after `&` or `*`; the cursor stands on that character. */
export function scanName(cursor: Cursor): string {
  const from = ++cursor.at;
  while (isNameCharacter(cursor.peek())) cursor.at++;
  const code = cursor.peek();
  if (cursor.at === from || !(isBlankOrEnd(code) || AFTER_NAME.has(code))) {
    cursor.failScan('did not find expected alphabetic or numeric character');
  }
  return cursor.text.slice(from, cursor.at);
}

/** Reads a tag and returns it in short form (`!!int`, `!local`, `!`). */
export function scanTag(cursor: Cursor): string {
  const tag =
    cursor.text.charCodeAt(cursor.at + 1) === LESS ? scanVerbatimTag(cursor) : scanShorthandTag(cursor);
  if (!isBlankOrEnd(cursor.peek())) cursor.failScan('did not find expected whitespace or line break');
  return tag.startsWith(LONG_PREFIX) ? `!!${tag.slice(LONG_PREFIX.length)}` : tag;
}

/** Reads `!<tag>`. */
function scanVerbatimTag(cursor: Cursor): string {
  cursor.at += 2;
  const tag = scanTagUri(cursor);
  if (cursor.peek() !== GREATER) cursor.failScan("did not find the expected '>'");
  cursor.at++;
  return tag;
}

/** Reads `!`, `!suffix` or `!handle!suffix`, and replaces the handle by what it stands for. */
function scanShorthandTag(cursor: Cursor): string {
  const from = cursor.at;
  let handle = scanTagHandle(cursor);
  if (handle.length === 1 || !handle.endsWith('!')) {
    if (handle.length === 1 && !atTagCharacter(cursor)) return handle;
    handle = '!';
    cursor.at = from + 1;
  }
  const suffix = scanTagUri(cursor);
  const prefix = cursor.tagPrefixes.get(handle);
  return prefix === undefined ? cursor.failParse('found undefined tag handle') : prefix + suffix;
}

/** Reads `!`, `!!` or `!name!`, or as much of it as there is. */
export function scanTagHandle(cursor: Cursor): string {
  const from = cursor.at++;
  while (isNameCharacter(cursor.peek())) cursor.at++;
  if (cursor.peek() === EXCLAMATION) cursor.at++;
  return cursor.text.slice(from, cursor.at);
}

function atTagCharacter(cursor: Cursor): boolean {
  const code = cursor.peek();
  return isNameCharacter(code) || TAG_CHARACTERS.has(code) || code === PERCENT;
}

/** Reads the characters of a tag, %-escapes resolved; there must be one at least. */
export function scanTagUri(cursor: Cursor): string {
  if (!atTagCharacter(cursor)) cursor.failScan('did not find expected tag URI');
  let uri = '';
  while (atTagCharacter(cursor)) {
    uri += cursor.peek() === PERCENT ? scanEscapes(cursor) : cursor.text.charAt(cursor.at++);
  }
  return uri;
}

/** Reads %-escaped octets, which must be UTF-8 together. */
function scanEscapes(cursor: Cursor): string {
  const octets: number[] = [];
  while (cursor.peek() === PERCENT) {
    const high = hexDigit(cursor.text.charCodeAt(cursor.at + 1));
    const low = hexDigit(cursor.text.charCodeAt(cursor.at + 2));
    if (high === -1 || low === -1) cursor.failScan('did not find URI escaped octet');
    octets.push(high * 16 + low);
    cursor.at += 3;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(octets));
  } catch {
    return cursor.failScan('found an incorrect leading UTF-8 octet');
  }
}
