export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const SINGLE_QUOTE = 0x27;
export const ASTERISK = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const ZERO = 0x30;
const NINE = 0x39;
export const COLON = 0x3a;
export const LESS = 0x3c;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const BAR = 0x7c;
export const CLOSE_BRACE = 0x7d;
export const LINE_SEPARATOR = 0x2028;
export const PARAGRAPH_SEPARATOR = 0x2029;
export const BYTE_ORDER_MARK = 0xfeff;

/** Line breaks of YAML 1.1: besides LF and CR also NEL, LS and PS. */
export function isBreak(code: number): boolean {
  if (code === LF || code === CR) return true;
  return code >= 0x85 && (code === 0x85 || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR);
}

/** Space or tab. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Space, tab, line break, or the end of the text (`charCodeAt` answers NaN there). */
export function isBlankOrEnd(code: number): boolean {
  return code === SPACE || code === TAB || isBreak(code) || Number.isNaN(code);
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** A letter, digit, `-` or `_`: what the names of anchors, directives and tag handles are made of. */
export function isNameCharacter(code: number): boolean {
  if (isDigit(code) || code === DASH || code === 0x5f) return true;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** The value of a hexadecimal digit, or -1. */
export function hexDigit(code: number): number {
  if (isDigit(code)) return code - ZERO;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  return -1;
}

/** The characters of a text as a set of codes. */
export function codesOf(text: string): ReadonlySet<number> {
  return new Set([...text].map((character) => character.charCodeAt(0)));
}
