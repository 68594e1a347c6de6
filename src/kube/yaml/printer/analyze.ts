import { COLON, HASH, isBlank, isBreak, SPACE, TAB } from '../reader/characters.ts';
import { resolveTextV2 } from '../resolve.ts';

/**
 * Whether go-yaml's printer calls a character unprintable: it escapes tabs, carriage returns, control characters,
 * byte order marks, and everything beyond U+FFFF (`yaml/go-yaml:yamlprivateh.go`, is_printable).
 */
export function isUnprintable(code: number): boolean {
  if (code >= 0x20 && code <= 0x7e) return false;
  if (code < 0xa0) return code !== 0x0a;
  return (code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe || code === 0xfeff;
}

/** What decides how a string can be written (`yaml/go-yaml:emitterc.go`, yaml_emitter_analyze_scalar). */
export interface Analysis {
  /** Holds a line break of any kind. */
  multiline: boolean;
  /** Plain text in a block collection would be read as something else. */
  plainForbidden: boolean;
  /** A space after a line break. */
  breakSpace: boolean;
  /** A space before a line break. */
  spaceBreak: boolean;
  /** Ends with a space. */
  trailingSpace: boolean;
  tab: boolean;
  /** Unprintable characters other than tabs. */
  special: boolean;
}

export function analyze(text: string): Analysis {
  const found: Analysis = {
    multiline: false,
    plainForbidden: startsForbidden(text),
    breakSpace: false,
    spaceBreak: false,
    trailingSpace: text.endsWith(' '),
    tab: false,
    special: false,
  };
  let previous = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // What lies between matters only at the start.
    if (code <= COLON || code > 0x7e) note(found, text, at, previous);
    previous = code;
  }
  if (found.multiline || found.trailingSpace || text.startsWith(' ')) found.plainForbidden = true;
  return found;
}

/** Adds what the character at `at` has to say. */
function note(found: Analysis, text: string, at: number, previous: number): void {
  const code = text.charCodeAt(at);
  const first = at === 0;
  if (code === SPACE) {
    if (!first && isBreak(previous)) found.breakSpace = true;
  } else if (code === TAB) {
    found.tab = true;
  } else if (code === COLON) {
    if (endsWord(text, at + 1)) found.plainForbidden = true;
  } else if (code === HASH) {
    if (isBlank(previous) || previous === 0 || isBreak(previous)) found.plainForbidden = true;
  } else {
    if (isUnprintable(code)) found.special = true;
    if (!isBreak(code)) return;
    found.multiline = true;
    if (!first && previous === SPACE) found.spaceBreak = true;
  }
}

function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || isBlank(code);
}

function startsForbidden(text: string): boolean {
  if (text.startsWith('---') || text.startsWith('...')) return true;
  const first = text.charAt(0);
  if (first === '?' || first === '-' || first === ':') return endsWord(text, 1);
  return '#,[]{}&*!|>\'"%@`'.includes(first);
}

const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;

/** Whether a string would be read as something else if it stood without quotes, by YAML 1.1 and its sexagesimals. */
export function needsQuotes(text: string): boolean {
  return resolveTextV2(text).tag !== '!!str' || (text.includes(':') && BASE_60.test(text));
}
